/** The figures of a source from which others may follow, read once. */
import type { SourceReading } from "../corpus/passage.ts";
import { type PlainFigure, readPlainFigures } from "../extract/plain-figure.ts";
import { CONVERSIONS, MULTIPLES } from "../lexicon/conversions.ts";
import { wordsAt } from "../text/prose.ts";

export interface Told extends PlainFigure {
  readonly text: string;
  readonly sentence: number;
}

export interface Figures {
  readonly told: readonly Told[];
  /** The words of each sentence that multiply or divide: "half", "doubled". */
  readonly multiples: readonly (readonly number[])[];
  /** Sentences that tell of each of several: "each side has some 15,000". */
  readonly each: ReadonlySet<number>;
  /** The words of each sentence that count one on. */
  readonly further: readonly (readonly Further[])[];
  /** The year in which the source was written. */
  readonly year?: number;
}

/** The figures of a source in reading order. */
export function figuresOf(from: SourceReading): Figures {
  const known = kept.get(from) ?? readFigures(from);
  kept.set(from, known);
  return known;
}

const kept = new WeakMap<SourceReading, Figures>();

function readFigures({ source, reading: { prose, sentences } }: SourceReading): Figures {
  const told = sentences.flatMap(({ index, span }) =>
    withElided(
      readPlainFigures(prose, span).map((figure) => ({
        ...figure,
        text: wordsAt(prose, figure.span),
        sentence: index,
      })),
      prose,
    ),
  );
  const words = sentences.map(
    ({ span }) =>
      prose
        .slice(span.start, span.end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  const each = sentences.filter((_, at) => words[at]?.some((word) => EACH.has(word))).map(({ index }) => index);
  return {
    told,
    multiples: words.map((own) => own.flatMap((word) => MULTIPLES.get(word) ?? [])),
    further: words.map((own) => own.flatMap((word, at) => furtherAt(own, word, at))),
    each: new Set(each),
    ...(source.issued && { year: Number(source.issued.latest.slice(0, 4)) }),
  };
}

/** "Another", or "a fourth": a word that counts one on. */
export interface Further {
  readonly text: string;
  /** Of "another", none. */
  readonly ordinal?: number;
  /** The word behind it: what is counted, or the rest of a clause that leaves it out. */
  readonly next: string;
}

function furtherAt(words: readonly string[], text: string, at: number): readonly Further[] {
  const next = words[at + 1] ?? "";
  if (text === "another" || (text === "more" && words[at - 1] === "one")) return [{ text, next }];
  const ordinal = words[at - 1] === "a" ? ORDINALS.indexOf(text) : -1;
  return ordinal < 0 ? [] : [{ text, ordinal: ordinal + 2, next }];
}

/** From the second. */
const ORDINALS: readonly string[] = "second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

const EACH: ReadonlySet<string> = new Set(["each", "apiece", "either", "every"]);

/**
 * "971 kilometres, of which roughly 620", "from 410 to 455 crowns": a number without a unit may be one of the unit
 * before it, too, or of the unit that it leads up to.
 */
function withElided(figures: readonly Told[], prose: string): readonly Told[] {
  return figures.flatMap((figure, at) => {
    const next = figures[at + 1];
    const isLed = next && next.measure !== "" && LEADS.test(prose.slice(figure.span.end, next.span.start));
    const before = isLed ? next : figures.slice(0, at).findLast(({ measure }) => measure !== "");
    if (figure.measure !== "" || !before || UNSHARED.has(before.measure) || before.amount === 0) return [figure];
    return [figure, inUnitOf(figure, before)];
  });
}

const LEADS = /^\s*(?:to|and|or|[-–—])\s*$/u;

const UNSHARED: ReadonlySet<string> = new Set(["year", "share", "temperature"]);

function inUnitOf(figure: Told, { measure, value, amount }: Told): Told {
  const factor = value / amount;
  const range = { min: figure.range.min * factor, max: figure.range.max * factor };
  return { ...figure, measure, range, value: figure.value * factor, grain: figure.grain * factor };
}

/** Seconds of a year. */
export const YEAR = CONVERSIONS.get("year")?.[1] ?? 1;
