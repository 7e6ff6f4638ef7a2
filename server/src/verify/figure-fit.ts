/** Whether a value is what a writer may mean by a figure, with the latitude that its words take. */
import type { PlainFigure } from "../extract/plain-figure.ts";

export function fits(figure: PlainFigure, value: number): boolean {
  const { min, max } = latitude(figure);
  return min <= value && value <= max;
}

/** What no "about" allows for: the rounding of a conversion, a share or a decimal. */
const ROUNDING = 0.05;
const CONVERTED = 0.03;
const HEDGED = 0.12;
/** How far above "more than" and below "less than" a figure is still worth the words. */
const BEYOND = 0.25;

function latitude({ value, range, modifier, measure, grain }: PlainFigure): {
  readonly min: number;
  readonly max: number;
} {
  const size = Math.abs(value);
  switch (modifier) {
    case "approximate":
      return around(value, Math.max((measure === "" ? ROUNDING : HEDGED) * size, measure === "temperature" ? 1.5 : 0));
    case "nearly":
      return { min: value - HEDGED * size, max: value + CONVERTED * size };
    case "at-least":
    case "more-than":
      return { min: value - 1e-9, max: value + BEYOND * size };
    case "at-most":
    case "less-than":
      return { min: value - BEYOND * size, max: value + CONVERTED * size };
    case "range":
    case "vague":
      return range;
    default:
      return around(value, exactLatitude(size, measure, grain));
  }
}

function exactLatitude(size: number, measure: string, grain: number): number {
  if (measure === "share") return ROUNDING * size;
  if (measure === "temperature") return 1;
  if (CONVERTIBLE.has(measure)) return CONVERTED * size;
  return Math.min(grain < 10 ? grain / 2 : 0, ROUNDING * size);
}

const CONVERTIBLE: ReadonlySet<string> = new Set(["length", "area", "mass", "volume", "speed"]);

const around = (value: number, by: number) => ({ min: value - by - 1e-9, max: value + by + 1e-9 });
