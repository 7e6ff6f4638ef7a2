/** Tells what stands in someone's quoted speech: the speaker says it, and the text does not. */
import type { SentenceReading } from "../extract/claim.ts";
import { overlapsSpan, type Span } from "../text/span.ts";

export const isQuoted = (span: Span, sentence: SentenceReading | undefined): boolean =>
  sentence?.quotations.some(({ speech, inner }) => speech && overlapsSpan(inner, span)) ?? false;
