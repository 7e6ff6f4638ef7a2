/** Which sentence of a source fits a claim's sentence, and how near the pieces of the claim stand to one another there. */
import type { Match, MatchKind } from "./support-match.ts";
import type { Piece } from "./support-pieces.ts";
import { isFirm } from "./support-slot.ts";

const GOODNESS: Readonly<Record<MatchKind, number>> = {
  same: 1,
  derived: 0.9,
  synonym: 0.8,
  broader: 0.6,
  similar: 0.5,
  narrower: 0.35,
  sibling: 0.2,
  opposite: 0.3,
};

const good = (match: Match): number => GOODNESS[match.kind] * (0.4 + 0.6 * match.weight);

const weightOf = (piece: Piece): number => 0.3 + piece.rarity;

/** For each source sentence, how much of each piece it holds. */
export function sentenceScores(pieces: readonly Piece[]): ReadonlyMap<number, ReadonlyMap<Piece, number>> {
  const scores = new Map<number, Map<Piece, number>>();
  for (const piece of pieces) {
    for (const match of piece.matches) {
      const value = good(match) * weightOf(piece);
      const at = scores.get(match.place.sentence) ?? new Map<Piece, number>();
      at.set(piece, Math.max(at.get(piece) ?? 0, value));
      scores.set(match.place.sentence, at);
    }
  }
  return scores;
}

/** The sentence that holds most of the other pieces, the nearer ones above all, and the share it holds. */
export function bestSentence(
  scores: ReadonlyMap<number, ReadonlyMap<Piece, number>>,
  pieces: readonly Piece[],
  left: Piece,
): readonly [number, number] {
  const near = (piece: Piece): number => (piece === left ? 0 : 1 / (1 + Math.abs(piece.at - left.at) / 6));
  let total = 0;
  for (const piece of pieces) total += weightOf(piece) * near(piece);
  let best = -10;
  let most = 0;
  for (const [sentence, byPiece] of scores) {
    let sum = 0;
    for (const [piece, value] of byPiece) sum += value * near(piece);
    if (sum > most + 1e-9) [best, most] = [sentence, sum];
  }
  return [best, total > 0 ? most / total : 0];
}

/** The share of a piece's neighbours that stand in no sentence with it. */
export function apartFromNeighbours(pieces: readonly Piece[], index: number): number {
  const piece = pieces[index];
  if (!piece) return 0;
  let sum = 0;
  let apart = 0;
  for (let other = Math.max(0, index - 3); other <= Math.min(pieces.length - 1, index + 3); other++) {
    const neighbour = pieces[other];
    if (other === index || !neighbour?.matches.some(isFirm)) continue;
    if (sameName(piece, neighbour, other - index)) continue;
    const weight = weightOf(neighbour) / Math.abs(other - index);
    const distance = nearest(piece, neighbour);
    sum += weight;
    if (distance > 30) apart += weight;
  }
  return sum === 0 ? 0.3 : apart / sum;
}

const sameName = (a: Piece, b: Piece, steps: number): boolean =>
  a.kind === "name" && b.kind === "name" && Math.abs(a.at - b.at) === Math.abs(steps);

/** Tokens between the nearest places of two pieces; more where no one sentence holds both. */
export function nearest(a: Piece, b: Piece): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of a.matches) {
    if (!isFirm(one)) continue;
    for (const other of b.matches) {
      if (!isFirm(other) || one.place.at === other.place.at) continue;
      const distance = Math.abs(one.place.at - other.place.at);
      least = Math.min(least, one.place.sentence === other.place.sentence ? Math.min(distance, 30) : distance + 15);
    }
  }
  return least;
}
