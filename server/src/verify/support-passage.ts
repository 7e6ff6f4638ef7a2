/** Which sentence of a source fits a claim's sentence, and how much of it. */
import type { Match, MatchKind } from "./support-match.ts";
import type { Piece } from "./support-pieces.ts";

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

/** The sentence that holds most of the pieces but those left out, the nearer ones above all, and the share it holds. */
export function bestSentence(
  scores: ReadonlyMap<number, ReadonlyMap<Piece, number>>,
  pieces: readonly Piece[],
  left: readonly Piece[],
): readonly [number, number] {
  const near = (piece: Piece): number =>
    left.includes(piece) ? 0 : 1 / (1 + Math.abs(piece.at - (left[0]?.at ?? 0)) / 6);
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
