/** Reads every figure of a text without a parser: what it measures, and from what to what it may lie. */
import { CONVERSIONS } from "../lexicon/conversions.ts";
import { boundsBefore } from "../lexicon/quantity-modifiers.ts";
import { unitWords } from "../lexicon/units.ts";
import type { Span } from "../text/span.ts";
import type { Interval, Modifier } from "./mention.ts";
import { type Amount, readAmount } from "./plain-amount.ts";
import { bound, exact } from "./quantity/bound.ts";
import { readBound } from "./quantity/figure.ts";
import { kindOf } from "./quantity/kind.ts";
import { readWords, type Word } from "./word.ts";

export interface PlainFigure {
  readonly span: Span;
  /** A dimension, a currency, "percent", "share", "year", a unit that nothing converts, or nothing for a plain number. */
  readonly measure: string;
  /** In the base unit of the measure. */
  readonly value: number;
  /** What it may be by its own bounds. */
  readonly range: Interval;
  readonly modifier: Modifier;
  /** The place value of the last digit that is written, in the base unit. */
  readonly grain: number;
  /** The words around it say that it is how far two others are apart: "a lead of three points", "52 seconds behind". */
  readonly difference: boolean;
  /** The number as it is written, in no base unit. */
  readonly amount: number;
  /** The words after it, up to the end of the clause: what it counts is among them. */
  readonly after: readonly string[];
}

/** The figures of a text in reading order. */
export function readPlainFigures(prose: string, span: Span): readonly PlainFigure[] {
  const words = readWords({ prose, span, terms: [], actors: { actors: new Map() }, known: [] });
  const found: PlainFigure[] = [];
  for (let at = 0; at < words.length; ) {
    const before = readBound(words, at, boundsBefore);
    const amount = readAmount(words, before?.end ?? at);
    if (amount) {
      const figure = figureOf(words, amount, at, before?.bound);
      found.push({ ...figure, difference: isDifference(prose, figure.span), after: wordsAfter(prose, figure.span) });
      if (figure.measure === "speed") while ((words[at + 1]?.end ?? Infinity) <= figure.span.end) at++;
    }
    at = amount ? Math.max(amount.end, at + 1) : at + 1;
  }
  return found;
}

function figureOf(
  words: readonly Word[],
  amount: Amount,
  start: number,
  by: Parameters<typeof bound>[1] | undefined,
): Omit<PlainFigure, "difference" | "after"> {
  const { modifier, hard } = by && amount.modifier === "exact" ? bound(exact(amount.value), by) : amount;
  const { measure, factor, offset, end } = measureOf(words, amount);
  const sign = measure === "temperature" && isMinus(words, amount.start) ? -1 : 1;
  const convert = (value: number): number => (sign * value + offset) * factor;
  const ends = [convert(hard.min), convert(hard.max)];
  return {
    span: { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 },
    measure,
    value: convert(amount.value),
    range: { min: Math.min(...ends), max: Math.max(...ends) },
    modifier,
    amount: amount.value,
    grain: amount.measure ? 0 : placeValue(amount.value) * factor,
  };
}

const wordsAfter = (prose: string, { end }: Span): readonly string[] => {
  const [clause = ""] = /^[^,.;:!?()]*/u.exec(prose.slice(end, end + 60)) ?? [];
  return (clause.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, MOST_AFTER);
};

const MOST_AFTER = 5;

const isDifference = (prose: string, { start, end }: Span): boolean =>
  DIFFERENCE_BEFORE.test(prose.slice(Math.max(0, start - 40), start)) ||
  DIFFERENCE_AFTER.test(prose.slice(end, end + 40));

const DIFFERENCE_BEFORE =
  /\b(?:(?:margin|majority|lead|gap|difference|advantage|deficit|surplus|drop|rise|fall|increase|decline) of|by)\s+(?:(?:a )?(?:just |mere |little )?(?:over|under|about|some|nearly|almost|around|more than|less than) )?$/iu;
const DIFFERENCE_AFTER =
  /^(?:[\s-]+\p{L}+){0,3}[\s-]+(?:short of|shy of|behind|ahead|clear|adrift|apart|after the|more|fewer|less|higher|lower|larger|smaller|longer|shorter|cheaper|dearer|costlier|older|younger|taller|heavier|lighter|warmer|colder|faster|slower|below|above|under|over|points?)\b/iu;

interface Measure {
  readonly measure: string;
  readonly factor: number;
  readonly offset: number;
  /** The word after the unit. */
  readonly end: number;
}

function measureOf(words: readonly Word[], amount: Amount): Measure {
  const points = amount.measure === "share" ? pointsAt(words, amount.end) : undefined;
  if (points !== undefined) return { measure: "points", factor: 1, offset: 0, end: points };
  if (amount.measure) return { measure: amount.measure, factor: 1, offset: 0, end: amount.end };
  const degrees = degreesAt(words, amount.end);
  if (degrees) return degrees;
  const kind = kindOf(words, amount.figure);
  const end = Math.max(amount.end, kind?.end ?? 0);
  const measured = (measure: string, factor = 1): Measure => ({ measure, factor, offset: 0, end });
  if (kind?.kind === "percent") return measured("percent");
  if (kind?.kind === "money") return measured(kind.unit ?? "money");
  const speed = kind?.unit === undefined ? undefined : speedAt(words, end, kind.unit);
  if (speed) return speed;
  const conversion = CONVERSIONS.get(kind?.kind === "age" ? "year" : (kind?.unit ?? ""));
  if (conversion) return measured(...conversion);
  const span = kind ? undefined : spanAt(words, amount.end);
  if (span !== undefined) return { measure: "duration", factor: span, offset: 0, end: amount.end + 1 };
  return measured(kind?.unit ?? (YEAR.test(words[amount.start]?.text ?? "") ? "year" : ""));
}

/** "64 kilometres an hour", "16 km/h": in kilometres an hour, as "mph" is. */
function speedAt(words: readonly Word[], at: number, unit: string): Measure | undefined {
  const [dimension, metres = 0] = CONVERSIONS.get(unit) ?? [];
  const isHourly = /^(?:\/|an|a|per)$/.test(words[at]?.text ?? "") && /^(?:h|hour)$/.test(words[at + 1]?.text ?? "");
  return dimension === "length" && isHourly
    ? { measure: "speed", factor: metres / METRES_A_KM, offset: 0, end: at + 2 }
    : undefined;
}

const METRES_A_KM = 1000;

const YEAR = /^(?:1\d|20)\d\d$/;

/** "52 seconds after": a time to the readers of quantities. */
function spanAt(words: readonly Word[], at: number): number | undefined {
  const unit = unitWords.get(words[at]?.text ?? "");
  return unit?.kind === "duration" ? CONVERSIONS.get(unit.unit)?.[1] : undefined;
}

/** "Half a percentage point": the word after it. */
function pointsAt(words: readonly Word[], from: number): number | undefined {
  let at = from;
  while (/^(?:of|an?|percentage)$/.test(words[at]?.text ?? "")) at++;
  return /^points?$/.test(words[at]?.text ?? "") ? at + 1 : undefined;
}

/** "31C", "88 degrees Fahrenheit": in degrees Celsius. */
function degreesAt(words: readonly Word[], from: number): Measure | undefined {
  let at = from;
  while (/^(?:degrees?|°|-)$/.test(words[at]?.text ?? "")) at++;
  const [scale] = /^(?:c|f|celsius|centigrade|fahrenheit)$/.exec(words[at]?.text ?? "") ?? [];
  if (!scale || (scale.length === 1 && at === from && !words[at]?.joined)) return undefined;
  const [factor, offset] = scale.startsWith("f") ? [1 / 1.8, -32] : [1, 0];
  return { measure: "temperature", factor, offset, end: at + 1 };
}

function isMinus(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.text === "minus" || (before?.text === "-" && words[at]?.joined === true && !before.joined);
}

/** Of 14,500 a hundred, of 6.2 a tenth. */
function placeValue(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 0;
  let grain = 1;
  while (grain > 1e-4 && Math.abs(value / grain - Math.round(value / grain)) > 1e-6) grain /= 10;
  while (grain < value && Number.isInteger(value / (grain * 10))) grain *= 10;
  return grain;
}
