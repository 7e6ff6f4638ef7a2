/** Weighs the features of a sentence's pieces into one score: above zero, its sources do not bear it out. */
import type { Features, Weighed } from "./support-features.ts";
import { BIAS, SHARPNESS, SPREAD, WEIGHTS } from "./support-weights.generated.ts";

/** How far one piece is from being borne out. */
export function scorePiece(features: Features): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += (WEIGHTS[name] ?? 0) * value;
  return sum;
}

/** A smooth maximum over the pieces, less what many pieces would bring by chance. */
export function scoreSentence(scores: readonly number[]): number {
  if (scores.length === 0) return Number.NEGATIVE_INFINITY;
  const most = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(SHARPNESS * (score - most)), 0);
  return BIAS + most + Math.log(sum) / SHARPNESS - SPREAD * Math.log(scores.length);
}

export interface ScoredPiece extends Weighed {
  readonly score: number;
}

/** Of the same piece weighed against several sources, the one that bears it best. */
export function leastScored(readings: readonly (readonly Weighed[])[]): readonly ScoredPiece[] {
  const scored = readings.map((weighed) => weighed.map((each) => ({ ...each, score: scorePiece(each.features) })));
  return (scored[0] ?? []).flatMap((piece) => {
    const same = scored.map((others) =>
      others.find((other) => other.piece.token.span.start === piece.piece.token.span.start),
    );
    return same.reduce((best, other) => (best && other ? (other.score < best.score ? other : best) : undefined)) ?? [];
  });
}
