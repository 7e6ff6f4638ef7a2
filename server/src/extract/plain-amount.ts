/** Reads the number at a word without its bounds: "three and a half million", "two thirds", "one in five", "a decade". */
import { CONVERSIONS, LONE_SPANS, SHARES } from "../lexicon/conversions.ts";
import { readCardinal } from "./number.ts";
import { type Bounded, exact } from "./quantity/bound.ts";
import { type Figure, readFigure } from "./quantity/figure.ts";
import type { Word } from "./word.ts";

export interface Amount extends Bounded {
  readonly value: number;
  readonly start: number;
  /** The word after it. */
  readonly end: number;
  readonly figure: Figure;
  /** What it measures, where its own words say it. */
  readonly measure?: "share" | "duration" | "year";
}

export function readAmount(words: readonly Word[], at: number): Amount | undefined {
  return readLoneSpan(words, at) ?? readBareShare(words, at) ?? readNumber(words, at);
}

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? "";

const reads = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, plus) => textAt(words, at + plus) === word);

const AND_A_HALF = ["and", "a", "half"];

/** "a decade", "half a century", "a quarter of a century", "an hour and a half". */
function readLoneSpan(words: readonly Word[], at: number): Amount | undefined {
  const share = SHARES.get(textAt(words, at)) ?? SHARES.get(textAt(words, at + 1));
  let unit = at + 1;
  if (share !== undefined) {
    unit = SHARES.has(textAt(words, at)) ? at + 1 : at + 2;
    if (textAt(words, unit) === "of") unit++;
    if (!/^an?$/.test(textAt(words, unit++))) return undefined;
  } else if (!/^(?:an?|the|this|last|past)$/.test(textAt(words, at))) return undefined;
  const [, seconds] = (LONE_SPANS.has(textAt(words, unit)) && CONVERSIONS.get(textAt(words, unit))) || [];
  if (seconds === undefined) return undefined;
  const halved = reads(words, unit + 1, AND_A_HALF);
  return amount(words, at, unit + (halved ? 4 : 1), ((share ?? 1) + (halved ? 0.5 : 0)) * seconds, "duration");
}

/** "half of", "a quarter of the", "a fifth more". */
function readBareShare(words: readonly Word[], at: number): Amount | undefined {
  const noun = textAt(words, at) === "a" ? at + 1 : at;
  const value = SHARES.get(textAt(words, noun));
  if (value === undefined || (noun === at && value !== 1 / 2)) return undefined;
  return readCardinal(words, noun) ? undefined : amount(words, at, noun + 1, value, "share");
}

function readNumber(words: readonly Word[], at: number): Amount | undefined {
  const figure = readFigure(words, at);
  if (!figure || figure.start !== at) return undefined;
  const { hard, soft, end } = figure;
  const least = soft.min === soft.max ? soft.min : undefined;
  if (least !== undefined) {
    const whole = shareOf(words, figure);
    if (whole && least < whole.value) return amount(words, at, whole.end, least / whole.value, "share", figure);
    const each = SHARES.get(textAt(words, textAt(words, end) === "-" ? end + 1 : end));
    if (each !== undefined && least * each < 1) {
      return amount(words, at, textAt(words, end) === "-" ? end + 2 : end + 1, least * each, "share", figure);
    }
    if (reads(words, end, AND_A_HALF)) return withHalf(words, figure, least);
    if (textAt(words, end) === "s" && words[end]?.joined && /^(?:1\d|20)\d0$/.test(textAt(words, at))) {
      return {
        ...figure,
        hard: { min: least, max: least + 9 },
        modifier: "range",
        value: least,
        figure,
        end: end + 1,
        measure: "year",
      };
    }
  }
  const value = Number.isFinite(soft.max) ? (soft.min + soft.max) / 2 : hard.min;
  return { ...figure, value, figure };
}

/** The five of "one in five", "one branch in five" and "one out of five". */
function shareOf(
  words: readonly Word[],
  { end }: Figure,
): { readonly value: number; readonly end: number } | undefined {
  for (const noun of [end, end + 1]) {
    const from = reads(words, noun, ["out", "of"]) ? noun + 2 : textAt(words, noun) === "in" ? noun + 1 : 0;
    const whole = from > 0 ? readCardinal(words, from) : undefined;
    if (whole && (ROUND.has(whole.value) || whole.value < MOST_IN) && whole.value > 1) return whole;
  }
  return undefined;
}

/** "Nine goals in 38 games" is no share. */
const MOST_IN = 13;
const ROUND: ReadonlySet<number> = new Set([20, 50, 100, 1000]);

/** "three and a half million". */
function withHalf(words: readonly Word[], figure: Figure, least: number): Amount {
  const at = figure.end + AND_A_HALF.length;
  const scale = readCardinal(words, at);
  const times = scale && scale.value >= 100 && scale.end === at + 1 ? scale.value : 1;
  const end = times > 1 ? at + 1 : at;
  return amount(words, figure.start, end, (least + 0.5) * times, undefined, { ...figure, end });
}

function amount(
  words: readonly Word[],
  start: number,
  end: number,
  value: number,
  measure: Amount["measure"],
  given?: Figure,
): Amount {
  const figures = words[start]?.kind === "number";
  const figure: Figure = {
    ...(given ?? { number: start, figures }),
    start,
    end,
    ...exact(value),
    number: start,
    figures,
  };
  return { ...exact(value), value, start, end, figure, ...(measure && { measure }) };
}
