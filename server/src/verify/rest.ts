/** What a clause says beside its verb and some of its parties, and how much of that another sentence says. */
import type { DocumentReading } from "../extract/claim.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import type { Fact } from "./fact.ts";
import { basesOf } from "./support/source.ts";
import { readTokens, type SupportToken } from "./support/tokens.ts";

/** The content words of a fact's clause that stand neither in its verb nor in `without`. */
export function restOf({ event, reading }: Fact, without: readonly Span[]): readonly SupportToken[] {
  const out = [event.trigger, ...without];
  return readTokens(reading.prose, event.span).filter(
    (token) => !token.stop && !out.some((span) => overlapsSpan(span, token.span)),
  );
}

/** The share of the words that the sentence of another fact has. */
export const shareIn = (words: readonly SupportToken[], { reading, sentence }: Fact): number =>
  shareOfSentence(words, reading, sentence.index);

/** The share of the words that a sentence of a text has. */
export function shareOfSentence(words: readonly SupportToken[], reading: DocumentReading, index: number): number {
  const there = basesOf(reading, index);
  return words.filter(({ bases }) => bases.some((base) => there.has(base))).length / Math.max(1, words.length);
}
