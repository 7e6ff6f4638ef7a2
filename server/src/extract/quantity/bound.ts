/** Bounds on numbers as intervals: "at least 30", "nearly 500", "about 1,200". */
import type { Bound } from "../../lexicon/quantity-modifiers.ts";
import type { Interval, Modifier } from "../mention.ts";

/** A number as the text bounds it. */
export interface Bounded {
  readonly modifier: Modifier;
  readonly hard: Interval;
  readonly soft: Interval;
}

export const exact = (value: number): Bounded => ({
  modifier: "exact",
  hard: closed(value, value),
  soft: closed(value, value),
});

export const vague = (hard: readonly [number, number], soft: readonly [number, number]): Bounded => ({
  modifier: "vague",
  hard: closed(...hard),
  soft: closed(...soft),
});

/** Everything from the least of one to the most of the other. */
export const rangeOf = (from: Bounded, to: Bounded): Bounded => ({
  modifier: "range",
  hard: closed(from.hard.min, to.hard.max),
  soft: closed(from.soft.min, to.soft.max),
});

/** Puts a bound on a number; on a vague one it moves only the side it speaks of. */
export function bound({ modifier, hard, soft }: Bounded, by: Bound): Bounded {
  const precise = modifier === "exact";
  const [low, high] = precise ? [hard.min, hard.max] : [hard.min, soft.max];
  switch (by) {
    case "approximate":
      return precise ? { modifier: by, hard: around(low, 0.15), soft: around(low, 0.05) } : { modifier, hard, soft };
    case "at-least":
      return { modifier: by, hard: closed(low, Infinity), soft: closed(low, high * 1.5) };
    case "more-than":
      return {
        modifier: by,
        hard: { ...closed(low, Infinity), minOpen: true },
        soft: { ...closed(low, high * 1.5), minOpen: true },
      };
    case "at-most":
      return { modifier: by, hard: closed(0, hard.max), soft: closed(low / 2, high) };
    case "less-than":
      return {
        modifier: by,
        hard: { ...closed(0, hard.max), maxOpen: true },
        soft: { ...closed(low / 2, high), maxOpen: true },
      };
    case "nearly":
      return { modifier: by, hard: closed(low * 0.85, hard.max), soft: closed(low * 0.9, high) };
  }
}

const closed = (min: number, max: number): Interval => ({ min, max });

/** A share to both sides, at least one whole. */
function around(value: number, share: number): Interval {
  const width = Math.max(Number.isInteger(value) ? 1 : 0, value * share);
  return closed(Math.max(0, value - width), value + width);
}
