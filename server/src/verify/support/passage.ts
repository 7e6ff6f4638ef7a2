/** Which sentence of a source fits a claim's sentence, and how much of it. */
import type { Match, MatchKind } from "./match.ts";
import type { Piece } from "./pieces.ts";

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
export type SentenceScores = ReadonlyMap<number, ReadonlyMap<Piece, number>>;

export function sentenceScores(pieces: readonly Piece[]): SentenceScores {
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
  scores: SentenceScores,
  pieces: readonly Piece[],
  left: readonly Piece[],
): readonly [number, number] {
  let best = -10;
  let most = 0;
  for (const [sentence, byPiece] of scores) {
    const sum = sumOf(byPiece, left);
    if (sum > most + 1e-9) [best, most] = [sentence, sum];
  }
  return [best, shareOf(most, pieces, left)];
}

/** The share of the pieces but those left out that one sentence holds. */
export const shareIn = (
  scores: SentenceScores,
  pieces: readonly Piece[],
  left: readonly Piece[],
  sentence: number,
): number => shareOf(sumOf(scores.get(sentence) ?? new Map(), left), pieces, left);

function sumOf(byPiece: ReadonlyMap<Piece, number>, left: readonly Piece[]): number {
  let sum = 0;
  for (const [piece, value] of byPiece) sum += value * nearness(piece, left);
  return sum;
}

function shareOf(sum: number, pieces: readonly Piece[], left: readonly Piece[]): number {
  let total = 0;
  for (const piece of pieces) total += weightOf(piece) * nearness(piece, left);
  return total > 0 ? sum / total : 0;
}

const nearness = (piece: Piece, left: readonly Piece[]): number =>
  left.includes(piece) ? 0 : 1 / (1 + Math.abs(piece.at - (left[0]?.at ?? 0)) / 6);
