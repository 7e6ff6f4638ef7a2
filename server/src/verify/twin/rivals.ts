/** Finds what a sentence of a source has of the same sort just where a claim's sentence has something else. */

import type { SentenceReading } from "../../extract/claim.ts";
import type { Name } from "../../extract/mention.ts";
import { months } from "../../lexicon/time-words.ts";
import { unitWords } from "../../lexicon/units.ts";
import { overlapsSpan, type Span } from "../../text/span.ts";
import type { Gap, Link } from "../clause-along.ts";
import { areInitials } from "../compare/name.ts";
import { wholeOf } from "../support/name.ts";
import { compareNumbers } from "../support/numbers.ts";
import { calendarSort, type Piece } from "../support/pieces.ts";
import { isFair, isFirm } from "../support/slot.ts";
import type { Place } from "../support/source.ts";

/** A piece of the claim and what stands in its place. */
export interface Rival {
  readonly kind: "time" | "figure" | "unit" | "name";
  readonly gap: Gap;
  /** The piece, with the words of the same name. */
  readonly mine: readonly Piece[];
  readonly theirs: readonly Place[];
}

/** Both sentences, for what is known of their names. */
export interface Beside {
  readonly pieces: readonly Piece[];
  readonly draft: SentenceReading;
  readonly source: SentenceReading;
}

/** The rivals of every piece of a gap. */
export const rivalsIn = (gap: Gap, beside: Beside): readonly Rival[] =>
  gap.pieces.flatMap((piece) => FINDERS.flatMap((find) => find(piece, gap, beside) ?? []));

type Finder = (piece: Piece, gap: Gap, beside: Beside) => Rival | undefined;

/** Words between a piece and its neighbour that do not part them. */
const NEAR = 3;

const isNear = (mine: number, theirs: number, link: Link | undefined): boolean =>
  link !== undefined && Math.abs(mine - link.piece.at) <= NEAR && Math.abs(theirs - link.place.at) <= NEAR;

const isFree = (place: Place, pieces: readonly Piece[]): boolean =>
  !pieces.some(({ matches }) => matches.some((match) => isFirm(match) && match.place.at === place.at));

/** Another month in the place of a month, a weekday of a weekday, a year of a year. */
const otherTime: Finder = (piece, gap, { pieces }) => {
  const sort = calendarSort(piece.token);
  const place = gap.places.find(
    (other) =>
      sort !== undefined &&
      calendarSort(other.token) === sort &&
      !isSameMonth(piece.token.lower, other.token.lower) &&
      isFree(other, pieces) &&
      [gap.left, gap.right].some((link) => isNear(piece.at, other.at, link)),
  );
  return place && { kind: "time", gap, mine: [piece], theirs: [place] };
};

/** "Sept." and "September". */
const isSameMonth = (mine: string, theirs: string): boolean =>
  months.has(mine) && months.get(mine) === months.get(theirs);

/** Another figure right before the same word, or the same figure of another unit. */
const otherFigure: Finder = (piece, gap, { pieces }) => {
  const { number } = piece.token;
  const place = gap.places.find(
    ({ at, token }) =>
      number !== undefined &&
      token.number !== undefined &&
      piece.kind === "number" &&
      piece.token.lower !== "one" &&
      isNext(piece.at, at, gap.right) &&
      compareNumbers(number, token.number, false) === "other" &&
      compareNumbers(token.number, number, false) === "other",
  );
  return place && isFree(place, pieces) ? { kind: "figure", gap, mine: [piece], theirs: [place] } : undefined;
};

const isNext = (mine: number, theirs: number, link: Link | undefined): boolean =>
  link !== undefined && link.piece.at - mine === 1 && link.place.at - theirs === 1;

const otherUnit: Finder = (piece, gap) => {
  const unit = unitWords.get(piece.token.lower);
  const { left } = gap;
  const place = gap.places.find(({ at }) => left !== undefined && at === left.place.at + 1);
  const other = place && unitWords.get(place.token.lower);
  if (!unit || !other || left?.piece.token.number === undefined || piece.at !== left.piece.at + 1) return undefined;
  return unit.kind === other.kind && unit.unit !== other.unit
    ? { kind: "unit", gap, mine: [piece], theirs: [place] }
    : undefined;
};

/** Another name of the same kind beside the same word. */
const otherName: Finder = (piece, gap, beside) => {
  const { pieces } = beside;
  if (piece.kind !== "name") return undefined;
  const mine = wholeOf(pieces, pieces.indexOf(piece));
  if (mine[0] !== piece || mine.length !== gap.pieces.length || !mine.every((part) => gap.pieces.includes(part)))
    return undefined;
  for (const theirs of namesOf(gap)) {
    if (!theirs.every((place) => isFree(place, pieces)) || !standsAlike(mine, theirs, gap)) continue;
    if (sameKind(mine, theirs, beside)) return { kind: "name", gap, mine, theirs };
  }
  return undefined;
};

/** Words with capitals beside one another, that no linked name goes on. */
function namesOf({ places, left, right }: Gap): readonly (readonly Place[])[] {
  const names: Place[][] = [];
  for (const place of places) {
    if (!place.token.capital || place.token.number || calendarSort(place.token)) continue;
    const last = names.at(-1);
    if (last?.at(-1)?.at === place.at - 1) last?.push(place);
    else names.push([place]);
  }
  return names.filter(
    (name) =>
      !(right?.piece.kind === "name" && name.at(-1)?.at === right.place.at - 1) &&
      !(left?.piece.kind === "name" && name[0]?.at === left.place.at + 1),
  );
}

/** Beside the same neighbour on one side, and not far from that on the other. */
function standsAlike(mine: readonly Piece[], theirs: readonly Place[], { left, right }: Gap): boolean {
  const [first, last] = [mine[0], mine.at(-1)];
  const [start, end] = [theirs[0], theirs.at(-1)];
  if (!first || !last || !start || !end) return false;
  const before = left ? [first.at - left.piece.at, start.at - left.place.at] : [];
  const after = right ? [right.piece.at - last.at, right.place.at - end.at] : [];
  const beside = [before, after].filter((side) => side.length > 0);
  return (
    beside.some((side) => side.every((distance) => distance <= NAME_NEAR)) &&
    beside.every((side) => (side[0] ?? 0) > NAME_NEAR || (side[1] ?? 0) <= NAME_NEAR + 2)
  );
}

const NAME_NEAR = 2;

function sameKind(mine: readonly Piece[], theirs: readonly Place[], { draft, source }: Beside): boolean {
  const [a, b] = [
    draft.names.find(({ span }) => mine.some(({ token }) => overlapsSpan(token.span, span))),
    source.names.find(({ span }) => theirs.some(({ token }) => overlapsSpan(token.span, span))),
  ];
  return (
    a !== undefined &&
    b !== undefined &&
    kindOf(a) === kindOf(b) &&
    kindOf(a) !== "other" &&
    !areInitials(a.text, b.text)
  );
}

const kindOf = ({ kind }: Name): string => (NAMED.has(kind) ? kind : "other");
const NAMED: ReadonlySet<string> = new Set(["person", "place", "organisation"]);

const FINDERS: readonly Finder[] = [otherTime, otherFigure, otherUnit, otherName];

/** The words of the claim that the rival stands against. */
export function spanOfRival({ mine }: Rival): Span {
  const [first, last] = [mine[0], mine.at(-1)];
  return { start: first?.token.span.start ?? 0, end: last?.token.span.end ?? 0 };
}

export const hasFair = (piece: Piece, sentence: number): boolean =>
  piece.matches.some((match) => isFair(match) && match.place.sentence === sentence);
