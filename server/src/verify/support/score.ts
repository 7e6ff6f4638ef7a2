/** Weighs the signs against a sentence into one score: above zero, its sources do not bear it out. */
import type { Weighed } from "./features.ts";
import { BIAS, LENGTH, MOST_SENTENCES, WEIGHTS } from "./weights.generated.ts";

/** Every sign against a sentence, each once: a second name that is nowhere adds nothing. */
export const signsOf = (pieces: readonly Weighed[]): readonly string[] => [
  ...new Set(pieces.flatMap((piece) => piece.signs)),
];

/** The more sentences a text has, the more often chance has its way; so the more must speak against each. */
export const scoreSentence = (signs: readonly string[], sentences: number): number =>
  BIAS + weightOf(signs) - LENGTH * Math.log(Math.min(MOST_SENTENCES, Math.max(1, sentences)));

/** How much the signs of one piece speak against it. */
export const blameOf = ({ signs }: Weighed): number => weightOf(signs);

function weightOf(signs: Iterable<string>): number {
  let sum = 0;
  for (const sign of signs) sum += WEIGHTS[sign] ?? 0;
  return sum;
}

/** Of the same piece weighed against several sources, the one that bears it best. */
export function leastBlamed(readings: readonly (readonly Weighed[])[]): readonly Weighed[] {
  return (readings[0] ?? []).flatMap(({ piece }) => {
    const start = piece.token.span.start;
    const same = readings.map((others) => others.find((other) => other.piece.token.span.start === start));
    return (
      same.reduce((best, other) => (best && other ? (blameOf(other) < blameOf(best) ? other : best) : undefined)) ?? []
    );
  });
}
