/** Finds a writer's own forecasts and judgements, and the terms of likelihood in them. */
import type { DocumentReading } from "../extract/claim.ts";
import { icdFirstRow, icdSecondRow, type LikelihoodTerm, phiaYardstick } from "../lexicon/likelihood.ts";
import type { Message } from "../text/message.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import type { Profile } from "./rule.ts";

export const scaleOf = (profile: Profile): readonly LikelihoodTerm[] =>
  profile === "phia" ? phiaYardstick : [...icdFirstRow, ...icdSecondRow];

export interface OwnSentence {
  readonly span: Span;
  readonly text: string;
}

/** Sentences in which the writer forecasts or judges, with what others say blanked. */
export function ownJudgements(draft: DocumentReading): readonly OwnSentence[] {
  return draft.sentences.flatMap(({ index, span }) => {
    const reading = draft.sentence(index);
    const claims = draft.claimsOf(index);
    const own = claims.some(({ uncheckable }) => uncheckable === "judgement" || uncheckable === "forecast");
    if (!reading || !own) return [];
    const others = reading.attribution.filter(({ speakerText }) => !FIRST_PERSON.test(speakerText));
    const said = others.map(({ cue }) => ({ start: cue.end, end: span.end }));
    let text = sliceSpan(draft.prose, span);
    for (const part of [...reading.quotations.map((quotation) => quotation.span), ...said])
      text = blank(text, part, span.start);
    return [{ span, text }];
  });
}

const FIRST_PERSON = /^(?:we|I|our|my)\b/iu;

function blank(text: string, { start, end }: Span, offset: number): string {
  const from = Math.max(0, start - offset);
  const to = Math.min(text.length, end - offset);
  return to > from ? text.slice(0, from) + " ".repeat(to - from) + text.slice(to) : text;
}

export interface FoundTerm {
  readonly span: Span;
  readonly term: string;
}

/** The longest of the terms at each place, in order: "very likely", not "likely"; "not likely" is a term of its own. */
export function findTerms({ text, span }: OwnSentence, terms: readonly string[]): readonly FoundTerm[] {
  const alternatives = [...terms].sort((a, b) => b.length - a.length).map((term) => term.replaceAll(" ", "\\s+"));
  const pattern = new RegExp(`(?<![\\p{L}-])(?:not\\s+)?(?:${alternatives.join("|")})(?![\\p{L}-])`, "giu");
  const found = [...text.matchAll(pattern)].filter(({ 0: term, index }) => !isOtherSense(term, text.slice(0, index)));
  return found.map((match) => {
    const start = span.start + match.index;
    return { span: { start, end: start + match[0].length }, term: match[0].toLowerCase().replace(/\s+/g, " ") };
  });
}

/** "In May", "military might", "as soon as possible". */
const isOtherSense = (term: string, before: string): boolean =>
  term === "May" ||
  (term === "might" && MIGHT.test(before)) ||
  (term === "possible" && /\b(?:as|if|where|wherever|when|whenever)\s+$/iu.test(before));

const MIGHT = /\b(?:military|naval|economic|financial|industrial|political|its|their|the|of|and)\s+$/iu;

export const termsOf = (scale: readonly LikelihoodTerm[]): readonly string[] => scale.flatMap(({ terms }) => terms);

/** A finding that rests on the draft alone. */
export const inDraft = (span: Span, message: Message) => ({ span, message, evidence: [], searched: [], fixes: [] });
