/** Says in plain words which piece of a sentence its sources do not bear out, and why. */
import type { SourceReading } from "../corpus/passage.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import type { Context } from "./context.ts";
import type { Weighed } from "./support-features.ts";

/** The piece with the words of the same name beside it. */
export function spanOfPiece(worst: Weighed, weighed: readonly Weighed[]): Span {
  if (worst.piece.kind !== "name") return worst.piece.token.span;
  const at = weighed.indexOf(worst);
  let [first, last] = [at, at];
  while (isOneName(weighed[first - 1], weighed[first])) first--;
  while (isOneName(weighed[last], weighed[last + 1])) last++;
  return {
    start: weighed[first]?.piece.token.span.start ?? worst.piece.token.span.start,
    end: weighed[last]?.piece.token.span.end ?? worst.piece.token.span.end,
  };
}

const isOneName = (a: Weighed | undefined, b: Weighed | undefined): boolean =>
  a?.piece.kind === "name" && b?.piece.kind === "name" && b.piece.at === a.piece.at + 1;

export function describePiece(
  worst: Weighed,
  weighed: readonly Weighed[],
  from: SourceReading | undefined,
  context: Context,
): string {
  const said = sliceSpan(context.draft.prose, spanOfPiece(worst, weighed));
  const keys = context.covering.map(({ source }) => source.key).join(", ");
  const rival = worst.slot?.rival?.token.text;
  if (worst.negation === "draft") return `${from?.source.key ?? keys} says it of “${said}” without a “not”.`;
  if (worst.negation === "source") return `${from?.source.key ?? keys} says the contrary of “${said}”.`;
  if (rival !== undefined) return `${from?.source.key ?? keys} says “${rival}” here, not “${said}”.`;
  if (!worst.best) return `“${said}” is nowhere in ${keys}.`;
  if (!worst.here) return `${keys} has “${said}” elsewhere, but not together with the rest of the sentence.`;
  return `${keys} does not say this of “${said}”.`;
}
