/** Says in plain words which piece of a sentence its sources do not bear out, and why. */
import type { SourceReading } from "../../corpus/passage.ts";
import { type Message, say } from "../../text/message.ts";
import { wordsAt } from "../../text/prose.ts";
import { overlapsSpan, type Span, sliceSpan } from "../../text/span.ts";
import type { Context } from "../context.ts";
import type { Weighed } from "./features.ts";
import { wholeOf } from "./name.ts";

/** The piece with the words of the same name beside it. */
export function spanOfPiece(worst: Weighed, weighed: readonly Weighed[]): Span {
  const pieces = weighed.map(({ piece }) => piece);
  const whole = wholeOf(pieces, pieces.indexOf(worst.piece));
  const [first, last] = [whole[0] ?? worst.piece, whole.at(-1) ?? worst.piece];
  return { start: first.token.span.start, end: last.token.span.end };
}

/** The words that the source has in the piece's place, where that is what is wrong with it: of a name all. */
export function rivalOf({ negation, slot, piece, context }: Weighed, { reading }: SourceReading): Span | undefined {
  const rival = negation === undefined ? slot?.rival?.token.span : undefined;
  if (!rival || piece.kind !== "name") return rival;
  return reading.sentence(context)?.names.find(({ span }) => overlapsSpan(span, rival))?.span ?? rival;
}

export function describePiece(
  worst: Weighed,
  weighed: readonly Weighed[],
  from: SourceReading | undefined,
  context: Context,
): Message {
  const said = sliceSpan(context.draft.prose, spanOfPiece(worst, weighed));
  const keys = context.covering.map(({ source }) => source.key).join(", ");
  const rival = from && rivalOf(worst, from);
  if (worst.negation === "draft") return say`${from?.source.key ?? keys} says it of “${said}” without a “not”.`;
  if (worst.negation === "source") return say`${from?.source.key ?? keys} says the contrary of “${said}”.`;
  if (from && rival) return say`${from.source.key} says “${wordsAt(from.reading.prose, rival)}” here, not “${said}”.`;
  if (!worst.best) return say`“${said}” is nowhere in ${keys}.`;
  if (!worst.here) return say`${keys} has “${said}” elsewhere, but not together with the rest of the sentence.`;
  return say`${keys} does not say this of “${said}”.`;
}
