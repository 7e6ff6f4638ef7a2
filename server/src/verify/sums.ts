/** Simple arithmetic over one passage: the tolls of separate groups add up to the toll of all. */
import { sumOf } from "../extract/interval.ts";
import type { Interval, Quantity } from "../extract/mention.ts";

export interface Sum {
  readonly parts: readonly Quantity[];
  readonly total: Interval;
  /** The sum of the figures as they stand: 18 for "a dozen soldiers and six civilians". */
  readonly figure: Interval;
}

const MOST_PARTS = 6;

/** The sums of two or more counts of one sentence that are of one measure and do not hold one another. */
export function sumsOf(quantities: readonly Quantity[]): readonly Sum[] {
  const summable = quantities.filter(({ part }) => !part).slice(0, MOST_PARTS);
  return subsets(summable)
    .filter((parts) => parts.length > 1 && areSeparate(parts))
    .map((parts) => ({
      parts,
      total: sumOf(parts.map(({ hard }) => hard)),
      figure: sumOf(parts.map(({ soft }) => soft)),
    }));
}

/** Different groups, so that nobody is counted twice. */
function areSeparate(parts: readonly Quantity[]): boolean {
  const groups = parts.map(({ counted }) => counted?.text.toLowerCase() ?? "");
  return parts.every(({ measure }) => measure === parts[0]?.measure) && new Set(groups).size === groups.length;
}

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  const sets: (readonly T[])[] = [[]];
  for (const item of items) sets.push(...sets.map((set) => [...set, item]));
  return sets;
}

/** "12 Israeli soldiers + six civilians", for people. */
export const describeSum = ({ parts }: Sum): string =>
  parts.map(({ text, counted }) => `${text} ${counted?.text ?? ""}`.trim()).join(" + ");
