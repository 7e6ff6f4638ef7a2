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
    const said = others.map(({ cue }) => {
      const behind = reading.events.some(
        ({ trigger, attribution }) =>
          trigger.end <= cue.start && attribution.some((each) => each.cue.start === cue.start),
      );
      return { start: behind ? span.start : cue.end, end: span.end };
    });
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
  const found = [...text.matchAll(pattern)].filter(
    ({ 0: term, index }) => !isOtherSense(term, text.slice(0, index), text.slice(index + term.length)),
  );
  return found.map((match) => {
    const start = span.start + match.index;
    return { span: { start, end: start + match[0].length }, term: match[0].toLowerCase().replace(/\s+/g, " ") };
  });
}

/** "In May", "military might", "as soon as possible", "a remote island"; and what may be done, or could be then. */
const isOtherSense = (term: string, before: string, after: string): boolean => {
  switch (term.toLowerCase()) {
    case "may":
      return term === "May" || isLeave(before, after) || /^\s+\d/u.test(after);
    case "might":
      return MIGHT.test(before) || isLeave(before, after);
    case "could":
      return isLeave(before, after) || ABLE.test(after) || PAST.test(before + after);
    case "possible":
      return /\b(?:as|if|where|wherever|when|whenever|everything|all|every)\s+$/iu.test(before);
    case "remote":
      return !(/\b(?:is|are|be|as|remains?|being)\s+$/iu.test(before) && CHANCE.test(before));
    case "set to":
      return !/\b(?:is|are|looks?|seems?)\s+$/iu.test(before);
    default:
      return false;
  }
};

const MIGHT = /\b(?:military|naval|economic|financial|industrial|political|its|their|the|of|and)\s+$/iu;
const CHANCE = /\b(?:chances?|possibilit\w+|likelihood|prospects?|probability|odds|risks?)\b/iu;

/** Readers may skip it, either side may withdraw under the treaty, what may follow: nothing is foretold. */
const isLeave = (before: string, after: string): boolean =>
  UNDER_LAW.test(before) ||
  /\b(?:what|who|how|where|when|why)\s+$/iu.test(before) ||
  /^\s[^.,;]{0,40}\bat any time\b/iu.test(after) ||
  /\b(?:readers?|users?|you|one|visitors?|applicants?|members?|anyone|editors?|analysts?|those who wish)\s+(?:also\s+)?$/iu.test(
    before,
  ) ||
  /^,?\s+(?:if\s+(?:they|he|she|it|you|we)\b|as (?:they|he|she) (?:like|wish|please)|well be (?:asked|forgiven)|be (?:noted|asked|read|skipped|cited))/iu.test(
    after,
  );

const UNDER_LAW =
  /\b(?:under|by|according to) (?:the|its|their|this|that|a) (?:\p{L}+ ){0,3}(?:treaty|law|rules?|agreement|constitution|contract|deal|terms|resolution|charter|statutes?|regulations?|accord|act|convention|bylaws)\b/iu;

/** What someone was able to do: "could see", "could not", "could have known". */
const ABLE =
  /^\s+(?:not|only|no longer|barely|hardly|scarcely|see|hear|feel|smell|afford|speak|read|write|walk|talk|swim|sing|remember|understand|stand|have\s+(?!been\b)\p{L}+(?:ed|n|t|d|ne|me)\b)/iu;
const PAST = /\b(?:then|until|at the time|back then|used to|in (?:the )?(?:1[0-9]|20[01])\d\d)\b/iu;

export const termsOf = (scale: readonly LikelihoodTerm[]): readonly string[] => scale.flatMap(({ terms }) => terms);

/** A finding that rests on the draft alone. */
export const inDraft = (span: Span, message: Message) => ({ span, message, evidence: [], searched: [], fixes: [] });
