/** The words of a sentence that say something, and how many of them a passage has. */
import type { Passage } from "../corpus/passage.ts";
import type { DocumentReading } from "../extract/claim.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import { basesOf, tokensOf } from "./support/source.ts";
import type { SupportToken } from "./support/tokens.ts";

/** Of a sentence without one stretch of it: who says so. */
export const contentWords = (index: number, without: Span, draft: DocumentReading): readonly SupportToken[] =>
  tokensOf(draft, index).filter((token) => !token.stop && !overlapsSpan(token.span, without));

export const shareIn = (content: readonly SupportToken[], passage: Pick<Passage, "from" | "sentence">): number =>
  sharedIn(content, passage).length / content.length;

export function sharedIn(
  content: readonly SupportToken[],
  { from, sentence }: Pick<Passage, "from" | "sentence">,
): readonly SupportToken[] {
  const words = basesOf(from.reading, sentence.index);
  return content.filter(({ bases }) => bases.some((base) => words.has(base)));
}
