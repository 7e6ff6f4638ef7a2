/** What stands in a source where a piece of the claim should stand: between the same neighbours. */
import type { Match } from "./match.ts";
import { isCalendar, type Piece } from "./pieces.ts";
import type { Place, SupportSource } from "./source.ts";

export interface Slot {
  /** The source has the piece there, or something that can stand for it. */
  readonly filled: boolean;
  /** What it has there instead. */
  readonly rival?: Place;
  /** How the rival relates to the piece, where it does. */
  readonly relation?: Match;
  /** Found between both neighbours rather than beside one. */
  readonly framed: boolean;
}

/** Looks at every place where the nearest neighbours of a piece stand in the source. */
export function findSlot(pieces: readonly Piece[], index: number, source: SupportSource): Slot | undefined {
  const piece = pieces[index];
  if (!piece) return undefined;
  const left = anchor(pieces, index, -1);
  const right = anchor(pieces, index, 1);
  let found: Slot | undefined;
  for (const [from, to, framed] of regions(piece, left, right)) {
    const slot = readSlot(piece, pieces, from, to, framed, source);
    if (slot?.filled) return slot;
    if (slot && (!found || (slot.framed && !found.framed))) found = slot;
  }
  return found;
}

const FIRM = new Set(["same", "derived"]);
export const isFirm = (match: Match): boolean => FIRM.has(match.kind);

/** Can stand for the piece: a synonym or a wider word. */
export const isFair = (match: Match): boolean =>
  isFirm(match) ||
  ((match.kind === "synonym" || match.kind === "broader" || match.kind === "similar") && match.weight >= 0.3);

const REACH = 4;

function anchor(pieces: readonly Piece[], index: number, step: -1 | 1): Piece | undefined {
  const piece = pieces[index];
  for (let other = index + step; piece && other >= 0 && other < pieces.length; other += step) {
    const near = pieces[other];
    if (!near || Math.abs(near.at - piece.at) > REACH) return undefined;
    if (piece.kind === "name" && near.kind === "name" && Math.abs(near.at - piece.at) === Math.abs(other - index))
      continue;
    if (near.matches.some(isFirm)) return near;
    return undefined;
  }
  return undefined;
}

function* regions(piece: Piece, left?: Piece, right?: Piece): Generator<readonly [number, number, boolean]> {
  const lefts = (left?.matches ?? []).filter(isFirm).slice(0, 12);
  const rights = (right?.matches ?? []).filter(isFirm).slice(0, 12);
  for (const l of lefts) {
    for (const r of rights) {
      const gap = r.place.at - l.place.at;
      if (l.place.sentence === r.place.sentence && gap > 1 && gap <= REACH * 2 + 1)
        yield [l.place.at + 1, r.place.at - 1, true];
    }
  }
  if (left) for (const l of lefts) yield [l.place.at + 1, l.place.at + (piece.at - left.at) + 1, false];
  if (right) for (const r of rights) yield [r.place.at - (right.at - piece.at) - 1, r.place.at - 1, false];
}

function readSlot(
  piece: Piece,
  pieces: readonly Piece[],
  from: number,
  to: number,
  framed: boolean,
  source: SupportSource,
): Slot | undefined {
  const filled = piece.matches.find((match) => isFair(match) && match.place.at >= from - 2 && match.place.at <= to + 2);
  if (filled) return { filled: true, framed };
  for (let at = Math.max(0, from); at <= to; at++) {
    const place = source.places[at];
    if (!place || place.token.stop || !couldStand(piece, place)) continue;
    if (
      pieces.some((other) => other !== piece && other.matches.some((match) => isFirm(match) && match.place.at === at))
    )
      continue;
    const relation = piece.matches.find((match) => match.place.at === at);
    return { filled: false, rival: place, framed, ...(relation && { relation }) };
  }
  return undefined;
}

/** A number for a number, a name for a name, a word for a word. */
function couldStand(piece: Piece, { token }: Place): boolean {
  if (piece.kind === "time") return isCalendar(token);
  if (piece.kind === "number") return token.number !== undefined;
  if (piece.kind === "name") return token.capital && token.number === undefined && !isCalendar(token);
  return token.number === undefined;
}
