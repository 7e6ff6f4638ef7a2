/** Arithmetic of numeric intervals: how a claimed figure stands to the figure of its evidence. */
import type { Interval } from "./mention.ts";

/** `entails`: the evidence says more exactly than the claim; `weaker`: it says less. */
export type IntervalRelation = "equal" | "entails" | "weaker" | "overlap" | "disjoint";

/**
 * How `evidence` bears on `claim`. A number and the interval that it is the open end of ("200" and "more than 200")
 * overlap: the writer dropped a bound, which is no conflict. "Fewer than 200" and "more than 200" share nothing.
 */
export function relate(claim: Interval, evidence: Interval): IntervalRelation {
  if (liesBelow(evidence, claim) || liesBelow(claim, evidence)) return "disjoint";
  const within = holds(claim, evidence);
  const around = holds(evidence, claim);
  if (within && around) return "equal";
  if (within) return "entails";
  return around ? "weaker" : "overlap";
}

function liesBelow(lower: Interval, upper: Interval): boolean {
  if (lower.max !== upper.min) return lower.max < upper.min;
  const isOpen = lower.maxOpen === true || upper.minOpen === true;
  return isOpen && lower.min < lower.max && upper.min < upper.max;
}

/** Whether everything in `inner` is in `outer`. */
export function holds(outer: Interval, inner: Interval): boolean {
  const fromBelow = outer.min < inner.min || (outer.min === inner.min && (!outer.minOpen || inner.minOpen === true));
  const fromAbove = outer.max > inner.max || (outer.max === inner.max && (!outer.maxOpen || inner.maxOpen === true));
  return fromBelow && fromAbove;
}

export const exactly = (value: number): Interval => ({ min: value, max: value });

/** The one value of an interval that has only one. */
export const singleValue = (interval: Interval): number | undefined =>
  interval.min === interval.max && !interval.minOpen && !interval.maxOpen ? interval.min : undefined;

/** The interval that the sum of one value from each lies in: "12 soldiers and at least six civilians". */
export function sumOf(parts: readonly Interval[]): Interval {
  let sum: Interval = exactly(0);
  for (const part of parts) {
    sum = {
      min: sum.min + part.min,
      max: sum.max + part.max,
      ...((sum.minOpen || part.minOpen) && { minOpen: true as const }),
      ...((sum.maxOpen || part.maxOpen) && { maxOpen: true as const }),
    };
  }
  return sum;
}

/**
 * Whether `rounded` is a figure that a writer may round `exact` to without saying "about": 1,195 to 1,200 and
 * 10,480 to 10,500, but not 41 to 40, and not 1,260 to 1,000.
 */
export function roundsTo(exact: number, rounded: number): boolean {
  if (exact === rounded) return true;
  if (rounded < 100 || !Number.isFinite(rounded)) return false;
  const step = roundingStep(rounded);
  return step > roundingStep(exact) && Math.abs(exact - rounded) <= Math.min(step / 2, rounded * 0.05);
}

/** Whether two rounded figures lie further apart than the coarser of them was rounded: 8,500 and 9,500, not 9,000. */
export const areRoundedApart = (a: number, b: number): boolean =>
  Math.abs(a - b) > Math.max(roundingStep(a), roundingStep(b));

/** The largest power of ten, or five times one, that divides a figure. */
function roundingStep(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return value % (step * 5) === 0 ? step * 5 : step;
}
