/** A stated percentage outside the band of its term, or a likelihood of none or all. */
import { type LikelihoodTerm, looseTerms } from "../lexicon/likelihood.ts";
import { say } from "../text/message.ts";
import { type FoundTerm, findTerms, inDraft, type OwnSentence, ownJudgements, scaleOf, termsOf } from "./likelihood.ts";
import type { Rule, RuleFinding } from "./rule.ts";

export const likelihoodNumber: Rule = {
  id: "likelihood-number",
  summary: say`A percentage outside the band of its likelihood term, or of 0 or 100.`,
  severity: "warning",
  profiles: ["icd", "phia"],
  check({ draft, settings }) {
    const scale = scaleOf(settings.profile);
    return ownJudgements(draft).flatMap((sentence) => checkSentence(sentence, scale));
  },
};

/** "70 %", "60–70 %", "60 % to 70 %", "between 60 and 70 per cent". */
const percentPattern =
  /(?<![\d.,])(\d{1,3}(?:\.\d{1,4})?)(?:\s?%|\s?per\s?cent)?(?:\s?[-–—]\s?|\s+(?:to|and)\s+)(\d{1,3}(?:\.\d{1,4})?)\s?(?:%|per\s?cent\b)|(?<![\d.,])(\d{1,3}(?:\.\d{1,4})?)\s?(?:%|per\s?cent\b)/giu;

function checkSentence(sentence: OwnSentence, scale: readonly LikelihoodTerm[]): readonly RuleFinding[] {
  const terms = findTerms(sentence, [...termsOf(scale), ...looseTerms]);
  return [...sentence.text.matchAll(percentPattern)].flatMap((match) => {
    const start = sentence.span.start + match.index;
    const span = { start, end: start + match[0].length };
    const low = Number(match[1] ?? match[3]);
    const high = Number(match[2] ?? match[3]);
    const before = sentence.text.slice(0, match.index);
    const after = sentence.text.slice(match.index + match[0].length);
    const [term] = terms.filter((each) => belongs(each, start, before, after));
    if (!term && !isChance(before, after)) return [];
    if (high === 0 || low === 100) {
      return [inDraft(span, say`Nothing that is judged is certain: no likelihood is 0 or 100 %.`)];
    }
    const band = term && scale.find((each) => each.terms.includes(term.term));
    if (!term || !band || (low >= band.min && high <= band.max)) return [];
    const own = scale.find((each) => low >= each.min && high <= each.max);
    const rather = own ? say`, which is “${own.terms[0] ?? ""}”` : "";
    return [inDraft(span, say`“${term.term}” stands for ${band.min} to ${band.max} %, not ${match[0]}${rather}.`)];
  });
}

/** How far from its term a percentage may stand. */
const REACH = 60;

/** A percentage near a term may be that of a rise or a share: its own are a chance, or follow in brackets. */
function belongs({ span }: FoundTerm, start: number, before: string, after: string): boolean {
  if (Math.abs(span.start - start) > REACH) return false;
  if (isChance(before, after)) return true;
  const between = start >= span.end ? before.slice(before.length - (start - span.end)) : undefined;
  if (between === undefined || !/^\s?[)\],;—–.]/u.test(after) || CHANGE.test(between)) return false;
  return BRACKETED.test(between) || BESIDE.test(between);
}

const LOOSE = "(?:(?:about|around|roughly|some|i\\.e\\.,?|between|a|an|or)\\s)*";
/** The number begins what stands in brackets, or right beside the term between dashes or commas, and says nothing else. */
const BRACKETED = new RegExp(`[([]\\s?${LOOSE}$`, "iu");
const BESIDE = new RegExp(`^\\s?[—–,:-]\\s?(?:at\\s)?${LOOSE}$|^\\sat\\s${LOOSE}$`, "iu");
/** A share of something, or how far something moves. */
const CHANGE =
  /\b(?:third|quarter|half|tenth|fifth|share|part|portion|by|of|fall|rise|grow|shrink|drop|decline|increase|decrease|lose|gain|cut|expand|slow|climb|reach|exceed|turnout|inflation|growth)\b/iu;

const isChance = (before: string, after: string): boolean =>
  /^\s*(?:chance|probability|likelihood|odds|certain|likely)/iu.test(after) ||
  /\b(?:chances?|probability|likelihood|odds)\s(?:[^.,;:]{0,40}\s)?(?:of|at|is|are|as|being)\s+(?:(?:about|around|roughly|between)\s+)?$/iu.test(
    before,
  );
