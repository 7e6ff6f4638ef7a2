/** Holds a figure of the draft against the figures of one sentence of a source that measure or count the same. */
import type { SentenceReading } from "../../extract/claim.ts";
import type { Quantity } from "../../extract/mention.ts";
import { overlapsSpan, type Span } from "../../text/span.ts";
import { compareCounts } from "../compare/count.ts";

/** The other figure for the same thing, where the sentence has one and none that agrees. Tolls are judged as claims of their own. */
export function countedOtherwise(
  span: Span,
  { quantities }: SentenceReading,
  passage: SentenceReading | undefined,
): Quantity | undefined {
  const mine = quantities.find((quantity) => overlapsSpan(quantity.span, span));
  if (!mine || mine.measure || mine.kind === "ordinal") return undefined;
  const same = (passage?.quantities ?? []).filter((other) => measuresSame(mine, other));
  return same.every((other) => compareCounts(mine, other) === "disjoint") ? same[0] : undefined;
}

const measuresSame = (mine: Quantity, other: Quantity): boolean =>
  mine.kind === other.kind &&
  mine.unit === other.unit &&
  (mine.kind === "count"
    ? mine.counted !== undefined && mine.counted.head === other.counted?.head
    : mine.unit !== undefined);
