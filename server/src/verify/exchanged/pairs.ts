/** Finds two figures, or two names, of a claim's sentence that stand in one another's place in a sentence of a source. */
import { unitWords } from "../../lexicon/units.ts";
import { type Along, type Link, layAlong } from "../clause-along.ts";
import type { Match } from "../support/match.ts";
import { wholeOf } from "../support/name.ts";
import { compareNumbers } from "../support/numbers.ts";
import type { Piece } from "../support/pieces.ts";
import { isFair, isFirm } from "../support/slot.ts";
import type { Place, SupportSource } from "../support/source.ts";

/** A figure with its unit, or a name, and where the source has it. */
export interface Anchor {
  readonly pieces: readonly Piece[];
  readonly places: readonly Place[];
}

/** Two of them, the first in the draft before the second and in the source behind it. */
export interface Exchange {
  readonly first: Anchor;
  readonly second: Anchor;
  /** All other pieces, laid along the sentence of the source. */
  readonly along: Along;
  readonly others: readonly Piece[];
}

/** Pairs that stand between the same words as the other one does in the source. */
export function exchangesIn(pieces: readonly Piece[], source: SupportSource): readonly Exchange[] {
  const candidates = candidatesIn(pieces);
  return candidates.flatMap((first, at) =>
    candidates.slice(at + 1).flatMap((second) => exchangeOf(first, second, pieces, source) ?? []),
  );
}

type Candidate = readonly Piece[];

const MOST_CANDIDATES = 12;

const candidatesIn = (pieces: readonly Piece[]): readonly Candidate[] =>
  pieces
    .flatMap((piece, index): readonly Candidate[] => {
      const next = pieces[index + 1];
      if (piece.kind === "number") return [next && isUnitOf(next, piece) ? [piece, next] : [piece]];
      const whole = piece.kind === "name" ? wholeOf(pieces, index) : [];
      return whole[0] === piece ? [whole] : [];
    })
    .slice(0, MOST_CANDIDATES);

const isUnitOf = (next: Piece, { at }: Piece): boolean => next.at === at + 1 && unitWords.has(next.token.lower);

function exchangeOf(
  mine: Candidate,
  other: Candidate,
  pieces: readonly Piece[],
  source: SupportSource,
): Exchange | undefined {
  if (mine[0]?.kind !== other[0]?.kind || isSame(mine, other)) return undefined;
  const others = pieces.filter((piece) => !mine.includes(piece) && !other.includes(piece));
  for (const sentence of sentencesOf(mine)) {
    const [first, second] = [anchorIn(mine, sentence, source), anchorIn(other, sentence, source)];
    if (!first || !second || startOf(second) > startOf(first)) continue;
    const along = layAlong(others, source);
    if (along?.sentence !== sentence) return undefined;
    const found = { first, second, along, others };
    if (standsAs(first, second, along) && standsAs(second, first, along)) return found;
  }
  return undefined;
}

/** The same figure twice is exchanged with nothing. */
const isSame = ([a]: Candidate, [b]: Candidate): boolean =>
  a?.token.number !== undefined && b?.token.number !== undefined
    ? compareNumbers(a.token.number, b.token.number, false) !== "other"
    : a?.token.lower === b?.token.lower;

const sentencesOf = ([piece]: Candidate): readonly number[] => [
  ...new Set(piece?.matches.filter(isTold).map(({ place }) => place.sentence)),
];

/** By its own word, or by the figure that "some 3,400" is. */
export const isTold = (match: Match): boolean =>
  isFirm(match) || (match.place.token.number !== undefined && isFair(match));

const startOf = ({ places }: Anchor): number => places[0]?.at ?? 0;

/** All its words beside one another in the sentence, and there only once. */
function anchorIn(pieces: Candidate, sentence: number, source: SupportSource): Anchor | undefined {
  const [head] = pieces;
  const starts = head?.matches.filter((match) => isTold(match) && match.place.sentence === sentence) ?? [];
  const [start] = starts;
  if (!start || starts.length > 1) return undefined;
  const places = pieces.flatMap((_, plus) => source.places[start.place.at + plus] ?? []);
  const holds = pieces.every((piece, at) =>
    piece.matches.some((match) => isTold(match) && match.place.at === places[at]?.at),
  );
  return holds ? { pieces, places } : undefined;
}

/** The one stands in the draft between the words between which the source has the other. */
function standsAs({ pieces }: Anchor, { places }: Anchor, { links }: Along): boolean {
  const at = pieces[0]?.at ?? 0;
  const there = places[0]?.at ?? 0;
  const before = (isBefore: (link: Link) => boolean): number => links.filter(isBefore).length;
  return before(({ piece }) => piece.at < at) === before(({ place }) => place.at < there);
}
