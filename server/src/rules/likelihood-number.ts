/** A stated percentage outside the band of its term, or a likelihood of none or all. */
import type { LikelihoodTerm } from "../lexicon/likelihood.ts";
import { findTerms, inDraft, type OwnSentence, ownJudgements, scaleOf, termsOf } from "./likelihood.ts";
import type { Rule, RuleFinding } from "./rule.ts";

/** How far from its term a percentage may stand. */
const reach = 60;

export const likelihoodNumber: Rule = {
  id: "likelihood-number",
  summary: "A percentage outside the band of its likelihood term, or of 0 or 100.",
  severity: "warning",
  profiles: ["icd", "phia"],
  check({ draft, settings }) {
    const scale = scaleOf(settings.profile);
    return ownJudgements(draft).flatMap((sentence) => checkSentence(sentence, scale));
  },
};

const percentPattern =
  /(\d{1,3}(?:\.\d+)?)(?:\s?[-–]\s?(\d{1,3}(?:\.\d+)?)|\s+to\s+(\d{1,3}(?:\.\d+)?))?\s?(?:%|per\s?cent)/giu;

function checkSentence(sentence: OwnSentence, scale: readonly LikelihoodTerm[]): readonly RuleFinding[] {
  const terms = findTerms(sentence, termsOf(scale));
  return [...sentence.text.matchAll(percentPattern)].flatMap((match) => {
    const start = sentence.span.start + match.index;
    const span = { start, end: start + match[0].length };
    const low = Number(match[1]);
    const high = Number(match[2] ?? match[3] ?? match[1]);
    const after = sentence.text.slice(span.end - sentence.span.start);
    if (/^\s+of\s/iu.test(after)) return [];
    const near = terms.filter((term) => Math.abs(term.span.start - start) <= reach);
    const chance = near.length > 0 || /^\s*(?:chance|probability|likelihood|certain)/iu.test(after);
    if (chance && (high === 0 || low === 100))
      return [inDraft(span, "Nothing that is judged is certain: no likelihood is 0 or 100 %.")];
    const [term] = near;
    const band = term && scale.find((each) => each.terms.includes(term.term));
    if (!term || !band || (low >= band.min && high <= band.max)) return [];
    return [inDraft(span, `“${term.term}” stands for ${band.min} to ${band.max} %, not ${match[0]}.`)];
  });
}
