/** How much of what a claim says a passage says in the same or related words: a cheap likeness, not a judgement. */
import { indexTerms, stem } from "../corpus/index-terms.ts";
import type { DocumentReading } from "../extract/claim.ts";
import { relatedWordGroups } from "../lexicon/related-words.ts";
import { sliceSpan } from "../text/span.ts";
import { oncePerSentence, oncePerText } from "./once.ts";

/** What a sentence of the draft says, as terms; its times are left out, since they are compared as times. */
export const sentenceTerms = oncePerSentence((draft: DocumentReading, index): readonly string[] => {
  const sentence = draft.sentence(index);
  if (!sentence) return [];
  let { start } = sentence.span;
  const pieces: string[] = [];
  for (const { span } of sentence.times) {
    if (span.start < start) continue;
    pieces.push(draft.prose.slice(start, span.start));
    start = span.end;
  }
  return [...new Set(indexTerms([...pieces, draft.prose.slice(start, sentence.span.end)].join(" ")))];
});

/** The share of the terms that stand in a source, names and figures counted double. */
export const shareOfText = (terms: readonly string[], source: DocumentReading): number =>
  shareOf(terms, termsOfText(source));

/** The share that stand in a sentence of a source or beside it. */
export const shareAround = (terms: readonly string[], source: DocumentReading, sentence: number): number =>
  shareOf(terms, termsAround(source, sentence));

/** Names and figures of the claim that the source has nowhere. */
export function novelTerms(terms: readonly string[], source: DocumentReading): readonly string[] {
  const there = termsOfProse(source);
  return terms.filter((term) => isTelling(term) && !there.has(term));
}

/** The share that are among the terms of a text. */
export function shareOf(terms: readonly string[], there: ReadonlySet<string>): number {
  const weigh = (some: readonly string[]): number => some.reduce((sum, term) => sum + (isTelling(term) ? 2 : 1), 0);
  const all = weigh(terms);
  return all === 0 ? 0 : weigh(terms.filter((term) => there.has(term))) / all;
}

const termsOfProse = oncePerText(({ prose }: DocumentReading): ReadonlySet<string> => new Set(indexTerms(prose)));

const termsOfText = oncePerText(({ document }: DocumentReading) => withRelated(indexTerms(document.text)));

/** The terms of a sentence with its neighbours, for what they refer to. */
const termsAround = oncePerSentence(({ sentences, prose }: DocumentReading, index) => {
  const around = sentences.slice(Math.max(0, index - 1), index + 2);
  return withRelated(indexTerms(around.map(({ span }) => sliceSpan(prose, span)).join(" ")));
});

const isTelling = (term: string): boolean => term.startsWith("~") || term.startsWith("#");

function withRelated(terms: readonly string[]): ReadonlySet<string> {
  const there = new Set(terms);
  for (const group of groups) if (group.some((word) => there.has(word))) for (const word of group) there.add(word);
  return there;
}

const groups = relatedWordGroups.map((words) => words.map(stem));
