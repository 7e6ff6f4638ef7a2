/** Says in plain words which piece of a sentence its sources do not bear out, and why. */
import type { SourceReading } from "../../corpus/passage.ts";
import { type Message, say } from "../../text/message.ts";
import { type Span, sliceSpan } from "../../text/span.ts";
import type { Context } from "../context.ts";
import type { Weighed } from "./features.ts";
import { wholeOf } from "./name.ts";
import type { SupportToken } from "./tokens.ts";

/** The piece with the words of the same name beside it. */
export function spanOfPiece(worst: Weighed, weighed: readonly Weighed[]): Span {
  const pieces = weighed.map(({ piece }) => piece);
  const whole = wholeOf(pieces, pieces.indexOf(worst.piece));
  const [first, last] = [whole[0] ?? worst.piece, whole.at(-1) ?? worst.piece];
  return { start: first.token.span.start, end: last.token.span.end };
}

/** The word that the source has in the piece's place, where that is what is wrong with it. */
export const rivalOf = ({ negation, slot }: Weighed): SupportToken | undefined =>
  negation === undefined ? slot?.rival?.token : undefined;

export function describePiece(
  worst: Weighed,
  weighed: readonly Weighed[],
  from: SourceReading | undefined,
  context: Context,
): Message {
  const said = sliceSpan(context.draft.prose, spanOfPiece(worst, weighed));
  const keys = context.covering.map(({ source }) => source.key).join(", ");
  const rival = rivalOf(worst)?.text;
  if (worst.negation === "draft") return say`${from?.source.key ?? keys} says it of “${said}” without a “not”.`;
  if (worst.negation === "source") return say`${from?.source.key ?? keys} says the contrary of “${said}”.`;
  if (rival !== undefined) return say`${from?.source.key ?? keys} says “${rival}” here, not “${said}”.`;
  if (!worst.best) return say`“${said}” is nowhere in ${keys}.`;
  if (!worst.here) return say`${keys} has “${said}” elsewhere, but not together with the rest of the sentence.`;
  return say`${keys} does not say this of “${said}”.`;
}
