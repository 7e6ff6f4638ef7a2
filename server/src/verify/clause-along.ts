/** Lays a claim's sentence along one of a source: the words that both have in one order, and what stands between them. */

import type { Match } from "./support/match.ts";
import type { Piece } from "./support/pieces.ts";
import { isFair, isFirm } from "./support/slot.ts";
import type { Place, SupportSource } from "./support/source.ts";

/** A piece of the claim and the place of the source that answers it. */
export interface Link {
  readonly index: number;
  readonly piece: Piece;
  readonly place: Place;
}

/** Pieces that the source does not have between the same neighbours, and what it has there. */
export interface Gap {
  readonly pieces: readonly Piece[];
  readonly places: readonly Place[];
  readonly left?: Link;
  readonly right?: Link;
  /** How many linked pieces stand on either side without a break. */
  readonly close: number;
}

export interface Along {
  readonly sentence: number;
  readonly links: readonly Link[];
  /** How much of the claim's sentence is linked, from 0 to 1. */
  readonly share: number;
}

/** The sentence of the source that the claim's follows most closely. */
export function layAlong(pieces: readonly Piece[], source: SupportSource): Along | undefined {
  const bySentence = new Map<number, Cell[]>();
  for (const [index, piece] of pieces.entries()) {
    for (const match of piece.matches) {
      if (!isFair(match)) continue;
      const cells = bySentence.get(match.place.sentence) ?? [];
      cells.push({ index, piece, place: match.place, worth: worthOf(piece, match), score: 0 });
      bySentence.set(match.place.sentence, cells);
    }
  }
  const total = pieces.reduce((sum, piece) => sum + weightOf(piece), 0);
  let best: Along | undefined;
  for (const [sentence, cells] of bySentence) {
    const end = bestChain(cells.slice(0, MOST_CELLS), source);
    const share = (end?.score ?? 0) / total;
    if (end && share > (best?.share ?? LEAST_SHARE)) best = { sentence, links: linksOf(end), share };
  }
  return best;
}

const LEAST_SHARE = 0.2;
const MOST_CELLS = 150;

interface Cell extends Link {
  readonly worth: number;
  score: number;
  previous?: Cell;
}

const weightOf = ({ rarity }: Piece): number => 0.3 + rarity;

const worthOf = (piece: Piece, match: Match): number =>
  weightOf(piece) * (isFirm(match) ? 1 : 0.6) * (0.4 + 0.6 * match.weight);

const SKIPPED_PLACE = 0.06;
const SKIPPED_PIECE = 0.03;

function bestChain(cells: Cell[], { places }: SupportSource): Cell | undefined {
  let best: Cell | undefined;
  cells.sort((a, b) => a.index - b.index || a.place.at - b.place.at);
  for (const cell of cells) {
    cell.score = cell.worth;
    for (const before of cells) {
      if (before.index >= cell.index) break;
      if (before.place.at >= cell.place.at) continue;
      const skipped = contentBetween(places, before.place.at, cell.place.at).length;
      const score =
        before.score +
        cell.worth -
        SKIPPED_PLACE * Math.min(8, skipped) -
        SKIPPED_PIECE * (cell.index - before.index - 1);
      if (score > cell.score) {
        cell.score = score;
        cell.previous = before;
      }
    }
    if (!best || cell.score > best.score) best = cell;
  }
  return best;
}

function linksOf(end: Cell): readonly Link[] {
  const links: Link[] = [];
  for (let cell: Cell | undefined = end; cell; cell = cell.previous) links.unshift(cell);
  return links;
}

const contentBetween = (places: readonly Place[], from: number, to: number): readonly Place[] =>
  places.slice(from + 1, to).filter(({ token }) => !token.stop);

/** Places beyond the first or the last link that still belong to its neighbourhood. */
const EDGE = 4;

export function gapsOf(
  { links, sentence }: Along,
  pieces: readonly Piece[],
  { places }: SupportSource,
): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let at = 0; at <= links.length; at++) {
    const [left, right] = [links[at - 1], links[at]];
    const missing = pieces.slice((left?.index ?? -1) + 1, right?.index ?? pieces.length);
    if (missing.length === 0) continue;
    const from = left?.place.at ?? Math.max(-1, (right?.place.at ?? 0) - EDGE * 2);
    const to = right?.place.at ?? (left?.place.at ?? 0) + EDGE * 2;
    const there = contentBetween(places, from, to).filter((place) => place.sentence === sentence);
    const close = runOf(links, at - 1, -1, places) + runOf(links, at, 1, places);
    gaps.push({ pieces: missing, places: there, close, ...(left && { left }), ...(right && { right }) });
  }
  return gaps;
}

/** Links from one on, as long as hardly anything stands between them on either side. */
function runOf(links: readonly Link[], from: number, step: 1 | -1, places: readonly Place[]): number {
  let count = 0;
  for (let at = from; links[at]; at += step) {
    const [here, before] = [links[at], links[at - step]];
    if (here && before && count > 0) {
      const skipped = contentBetween(
        places,
        Math.min(here.place.at, before.place.at),
        Math.max(here.place.at, before.place.at),
      );
      if (Math.abs(here.index - before.index) > 1 || skipped.length > 1) break;
    }
    count++;
  }
  return count;
}
