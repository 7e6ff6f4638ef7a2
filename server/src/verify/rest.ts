/** What a clause says beside its verb and some of its parties, and how much of that another sentence says. */
import { overlapsSpan, type Span } from "../text/span.ts";
import { shareOfSentence } from "./content-words.ts";
import type { Fact } from "./fact.ts";
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
