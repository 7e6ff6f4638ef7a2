/** How much of what a claim says a passage says in the same or related words: a cheap likeness, not a judgement. */
import { indexTerms, stem } from "../corpus/index-terms.ts";
import type { SourceReading } from "../corpus/passage.ts";
import type { DocumentReading } from "../extract/claim.ts";
import { relatedWordGroups } from "../lexicon/related-words.ts";
import { createRecent, recall } from "../text/recent.ts";
import { sliceSpan } from "../text/span.ts";

/** What a sentence of the draft says, as terms; its times are left out, since they are compared as times. */
export function sentenceTerms(index: number, draft: DocumentReading): readonly string[] {
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
}

/** The share of the terms that stand in a text, names and figures counted double. */
export function shareOf(terms: readonly string[], text: string): number {
  const there = recall(related, text, () => withRelated(indexTerms(text)));
  const weigh = (some: readonly string[]): number => some.reduce((sum, term) => sum + (isTelling(term) ? 2 : 1), 0);
  const all = weigh(terms);
  return all === 0 ? 0 : weigh(terms.filter((term) => there.has(term))) / all;
}

/** Names and figures of the claim that the source has nowhere. */
export function novelTerms(terms: readonly string[], { reading }: SourceReading): readonly string[] {
  const there = recall(whole, reading.prose, () => new Set(indexTerms(reading.prose)));
  return terms.filter((term) => isTelling(term) && !there.has(term));
}

/** A sentence with its neighbours, for what they refer to. */
export function textAround({ reading }: SourceReading, sentence: number): string {
  const around = reading.sentences.slice(Math.max(0, sentence - 1), sentence + 2);
  return around.map(({ span }) => sliceSpan(reading.prose, span)).join(" ");
}

const isTelling = (term: string): boolean => term.startsWith("~") || term.startsWith("#");

/** The same few texts of the sources are held against claim after claim. */
const related = createRecent<ReadonlySet<string>>(4000);
const whole = createRecent<ReadonlySet<string>>(200);

function withRelated(terms: readonly string[]): ReadonlySet<string> {
  const there = new Set(terms);
  for (const group of groups) if (group.some((word) => there.has(word))) for (const word of group) there.add(word);
  return there;
}

const groups = relatedWordGroups.map((words) => words.map(stem));
