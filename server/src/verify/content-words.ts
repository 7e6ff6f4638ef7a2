/** The words of a sentence that say something, and how many of them another sentence has. */
import type { DocumentReading } from "../extract/claim.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import { basesOf, tokensOf } from "./support/source.ts";
import type { SupportToken } from "./support/tokens.ts";

/** Of a sentence without one stretch of it: who says so. */
export const contentWords = (index: number, without: Span, draft: DocumentReading): readonly SupportToken[] =>
  tokensOf(draft, index).filter((token) => !token.stop && !overlapsSpan(token.span, without));

/** The words that a sentence of a text has, in any form. */
export function sharedIn(
  words: readonly SupportToken[],
  reading: DocumentReading,
  index: number,
): readonly SupportToken[] {
  const there = basesOf(reading, index);
  return words.filter(({ bases }) => bases.some((base) => there.has(base)));
}

/** The share of the words that a sentence of a text has, from 0 to 1. */
export const shareOfSentence = (words: readonly SupportToken[], reading: DocumentReading, index: number): number =>
  sharedIn(words, reading, index).length / Math.max(1, words.length);
