/** Weighs the features of a sentence's pieces into one score: above zero, its sources do not bear it out. */
import type { Features, Weighed } from "./support-features.ts";
import { BIAS, SHARPNESS, SPREAD, WEIGHTS } from "./support-weights.generated.ts";

/** How far one piece is from being borne out. */
export function scorePiece(features: Features): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += (WEIGHTS[name] ?? 0) * value;
  return sum;
}

/** A smooth maximum over the pieces, less what many pieces would bring by chance, and what each sign adds. */
export function scoreSentence(pieces: readonly ScoredPiece[]): number {
  if (pieces.length === 0) return Number.NEGATIVE_INFINITY;
  const scores = pieces.map(({ score }) => score);
  const signs = new Set(pieces.flatMap((piece) => piece.signs));
  const most = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(SHARPNESS * (score - most)), 0);
  return BIAS + weightOf(signs) + most + Math.log(sum) / SHARPNESS - SPREAD * Math.log(scores.length);
}

/** How much a piece and its signs speak against the sentence. */
export const blameOf = ({ score, signs }: ScoredPiece): number => score + weightOf(signs);

function weightOf(signs: Iterable<string>): number {
  let sum = 0;
  for (const sign of signs) sum += WEIGHTS[sign] ?? 0;
  return sum;
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
    return (
      same.reduce((best, other) => (best && other ? (blameOf(other) < blameOf(best) ? other : best) : undefined)) ?? []
    );
  });
}
