/** Tells whether a source gives a number in any other form: spelled, rounded, converted, or added up from two others. */
import type { SourceReading } from "../corpus/passage.ts";
import { roundsTo } from "../extract/interval.ts";
import type { Quantity } from "../extract/mention.ts";
import { numbersIn, type TextNumbers } from "../extract/numbers-in.ts";

export function tellsNumber(source: SourceReading, { soft, kind }: Quantity): boolean {
  const value = Number.isFinite(soft.max) ? (soft.min + soft.max) / 2 : soft.min;
  const { values, vague } = numbersOf(source);
  if (values.has(value) || vague.some(({ least, most }) => least <= value && value <= most)) return true;
  return [...values].some(
    (told) =>
      roundsTo(told, value) ||
      (value < MOST_SUM && (values.has(value - told) || values.has(value + told))) ||
      (kind === "percent" && 100 - told === value) ||
      (MEASURED.has(kind) && isConverted(told, value)),
  );
}

/** Larger figures meet sums of round numbers by chance. */
const MOST_SUM = 130;
const MEASURED: ReadonlySet<string> = new Set(["distance", "measurement"]);

/** Miles and kilometres, feet and metres, pounds and kilos, acres and hectares, gallons and litres, and thousands. */
const CONVERSIONS: readonly number[] = [1.609, 0.3048, 0.4536, 0.4047, 3.785, 1000];

const isConverted = (told: number, value: number): boolean =>
  CONVERSIONS.some((factor) => isClose(told * factor, value) || isClose(told / factor, value));

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 0.06 * b;

const kept = new WeakMap<SourceReading, TextNumbers>();

function numbersOf(source: SourceReading): TextNumbers {
  const known = kept.get(source) ?? numbersIn(source.reading.prose);
  kept.set(source, known);
  return known;
}
