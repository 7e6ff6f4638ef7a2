/** Tells of a person of the claim whom the source names elsewhere, where it tells the same of another person. */
import { overlapsSpan } from "../../text/span.ts";
import { type SentenceScores, shareIn } from "./passage.ts";
import type { Piece, PieceSentence } from "./pieces.ts";
import { isFair } from "./slot.ts";
import type { SupportSource } from "./source.ts";

/** The passage, and how much of the rest of the claim's sentence it holds. */
export interface Fitting {
  readonly scores: SentenceScores;
  readonly context: number;
  readonly coverage: number;
}

export function isStranger(
  whole: readonly Piece[],
  { pieces, reading }: PieceSentence,
  { scores, context, coverage }: Fitting,
  source: SupportSource,
): boolean {
  if (coverage < LEAST_COVERAGE || !isPerson(whole, reading.names)) return false;
  const homes = whole.flatMap(({ matches }) => matches.filter(isFair).map(({ place }) => place.sentence));
  const told = Math.max(0, ...homes.flatMap((at) => [at, at + 1].map((each) => shareIn(scores, pieces, whole, each))));
  return told < MOST_TOLD * coverage && hasOtherPerson(pieces, context, source);
}

const LEAST_COVERAGE = 0.45;
/** How much the sentences about the person may hold, beside the passage. */
const MOST_TOLD = 0.6;

const isPerson = (whole: readonly Piece[], names: PieceSentence["reading"]["names"]): boolean =>
  names.some(({ kind, span }) => kind === "person" && whole.some(({ token }) => overlapsSpan(token.span, span)));

/** A person in the passage of whom the claim's sentence says nothing. */
function hasOtherPerson(pieces: readonly Piece[], context: number, { reading }: SupportSource): boolean {
  const named = pieces.flatMap(({ matches }) => matches.filter(isFair).map(({ place }) => place.token.span));
  return (
    reading
      .sentence(context)
      ?.names.some(({ kind, span }) => kind === "person" && !named.some((each) => overlapsSpan(each, span))) ?? false
  );
}
