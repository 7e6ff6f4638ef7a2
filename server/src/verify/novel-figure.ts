/** Tells of a figure that stands nowhere in the sources, with the one that the nearest passage has in its place. */
import type { SentenceReading } from "../extract/claim.ts";
import type { Quantity } from "../extract/mention.ts";
import { say } from "../text/message.ts";
import { replacementBy } from "./change.ts";
import { compareCounts } from "./compare/count.ts";
import type { Context } from "./context.ts";
import { differs, evidenceOf } from "./evidence.ts";
import { changeFigure } from "./figure-change.ts";
import type { Fault } from "./judgement.ts";
import { isNear } from "./near-passage.ts";

/** Nothing where the passage tells of something else, or counts several of the kind. */
export function figureInstead(figure: Quantity, sentence: SentenceReading, context: Context): Fault | undefined {
  const [nearest] = context.passages;
  if (!nearest || !isNear(sentence, nearest, context)) return undefined;
  const [theirs, ...more] = nearest.sentence.quantities.filter((other) => isOfKind(other, figure));
  const isTaken = theirs && sentence.quantities.some((other) => compareCounts(other, theirs) === "equal");
  if (!theirs || more.length > 0 || isTaken) return undefined;
  const { key } = nearest.from.source;
  const change = changeFigure(figure, theirs, context.draft);
  const replacement = change && replacementBy({ ...change, sure: false }, context.draft);
  const slot = differs("count", figure, theirs);
  return {
    rule: "claim-not-found",
    span: figure.span,
    message: say`${key} says “${theirs.text}” here, not “${figure.text}”.`,
    evidence: [evidenceOf(nearest, "related", [slot])],
    slot,
    ...(replacement && { replacements: [replacement] }),
  };
}

const isOfKind = (other: Quantity, figure: Quantity): boolean =>
  other.kind === figure.kind &&
  other.unit === figure.unit &&
  other.measure === undefined &&
  (figure.kind !== "count" || (figure.counted !== undefined && other.counted?.head === figure.counted.head));
