/** Finds where a source denies the few words of a quotation: "was safe" where it has "was not safe". */
import { findEvery } from "./place.ts";
import type { QuotedWord, SourceWords } from "./words.ts";

export interface Negated {
  /** From the first word of the source that is meant to the last, with the negation among them. */
  readonly first: number;
  readonly last: number;
  readonly negation: string;
}

/** Only one word stands between the draft's, and it is a negation. */
export function findNegated(words: readonly QuotedWord[], source: SourceWords): Negated | undefined {
  for (let cut = 1; cut < words.length; cut++) {
    const runs = [
      { words: words.slice(0, cut), after: "start" as const },
      { words: words.slice(cut), after: "insertion" as const },
    ];
    for (const { first, last, replaced } of findEvery(runs, source, MOST_PLACES)) {
      const [[from, end] = [0, 0]] = replaced;
      const word = source.words[from];
      if (end - from === 1 && word && NEGATIONS.has(word.normal)) return { first, last, negation: word.text };
    }
  }
  return undefined;
}

const NEGATIONS: ReadonlySet<string> = new Set(["not", "never", "no", "hardly"]);

const MOST_PLACES = 6;
