/** Tells whether a figure follows from those of a source: rounded, converted, added up, or counted from year to year. */
import type { SourceReading } from "../corpus/passage.ts";
import type { DocumentReading } from "../extract/claim.ts";
import { roundsTo } from "../extract/interval.ts";
import { type PlainFigure, readPlainFigures } from "../extract/plain-figure.ts";
import { CONVERSIONS, MULTIPLES } from "../lexicon/conversions.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import { fits } from "./figure-fit.ts";

export interface Derivation {
  /** The figures of the source that it follows from, as the source writes them: "9,200 − 7,400". */
  readonly from: string;
  /** The sentence of the source that has the first of them. */
  readonly sentence: number;
  /** False for a plain number that is merely there, and for a small sum, which chance may make too. */
  readonly telling: boolean;
}

interface Told extends PlainFigure {
  readonly text: string;
  readonly sentence: number;
}

interface Figures {
  readonly told: readonly Told[];
  /** The words of each sentence that multiply or divide: "half", "doubled". */
  readonly multiples: readonly (readonly number[])[];
  /** The year in which the source was written. */
  readonly year?: number;
}

type Rule = (figure: PlainFigure, figures: Figures) => Derivation | undefined;

/** How a figure follows from a source, where it does. */
export function derive(figure: PlainFigure, from: SourceReading): Derivation | undefined {
  const figures = figuresOf(from);
  for (const rule of RULES) {
    const found = rule(figure, figures);
    if (found) return found;
  }
  return undefined;
}

/** The figures of a draft that a mention holds, read with the words of their sentence: "88 degrees" may be Fahrenheit. */
export function figuresAt(mention: Span, { prose, sentences }: DocumentReading): readonly PlainFigure[] {
  const sentence = sentences.find(({ span }) => overlapsSpan(span, mention));
  const figures = sentence ? readPlainFigures(prose, sentence.span) : [];
  return figures.filter(({ span }) => overlapsSpan(span, mention));
}

const derivation = (parts: readonly Told[], sign: string, telling = true): Derivation => ({
  from: parts.map(({ text }) => text).join(sign),
  sentence: parts[0]?.sentence ?? 0,
  telling,
});

/** The same in another unit, rounded, or within the bounds that the figure names. */
const rewritten: Rule = (figure, { told }) => {
  const found = told.find((other) =>
    figure.measure === other.measure
      ? fits(figure, other.value) || roundsTo(other.value, figure.value)
      : isPart(figure) && isPart(other) && fits(figure, asShare(other) * (figure.measure === "percent" ? 100 : 1)),
  );
  return found && derivation([found], "", figure.measure !== "");
};

const isPart = ({ measure }: PlainFigure): boolean => measure === "share" || measure === "percent";

const asShare = ({ value, measure }: PlainFigure): number => (measure === "percent" ? value / 100 : value);

/** What is left of the whole: 98 per cent where the source has two. */
const rest: Rule = (figure, { told }) => {
  if (!isPart(figure)) return undefined;
  const whole = figure.measure === "percent" ? 100 : 1;
  const found = told.find((other) => isPart(other) && fits(figure, whole - asShare(other) * whole));
  return found && derivation([found], "", figure.measure === "percent");
};

/** "A quarter": of two figures that stand together, one is that share of the other, of both, or of their difference. */
const ratio: Rule = (figure, figures) => {
  if (figure.measure !== "share") return undefined;
  return pairsOf(figures, 2, ([a, b]) => {
    if (a.measure !== b.measure || a.measure === "year" || isPart(a) || a.value >= b.value || a.value <= 0)
      return undefined;
    const shares = [
      a.value / b.value,
      a.value / (a.value + b.value),
      b.value / (a.value + b.value),
      1 - a.value / b.value,
      b.value / a.value - 1,
    ];
    return shares.some((value) => fits(figure, value)) ? derivation([a, b], " / ", false) : undefined;
  });
};

/** "Four years later", "until he was 30", "in almost three decades": a year and a span of years, or two years. */
const years: Rule = (figure, figures) => {
  if (figure.measure === "year") {
    return pairsOf(figures, 1, (pair) => {
      const [year, span] = pair[0].measure === "year" ? pair : [pair[1], pair[0]];
      if (year.measure !== "year" || span.measure !== "duration") return undefined;
      const length = span.value / YEAR;
      return Number.isInteger(length) && Math.abs(year.value - figure.value) === length
        ? derivation([year, span], ", ")
        : undefined;
    });
  }
  if (figure.measure !== "duration" || figure.value < YEAR) return undefined;
  const now = figures.year;
  const since = figures.told.find(
    ({ measure, value }) =>
      measure === "year" && now !== undefined && value < now && fits(figure, (now - value) * YEAR),
  );
  if (since) return derivation([since], "");
  return pairsOf(figures, 3, ([a, b]) => {
    const alike = a.measure === b.measure && (a.measure === "year" || (a.measure === "" && a.sentence === b.sentence));
    return alike && fits(figure, Math.abs(a.value - b.value) * YEAR) ? derivation([a, b], " – ") : undefined;
  });
};

const YEAR = CONVERSIONS.get("year")?.[1] ?? 1;

/** Two figures of one measure that stand together, added or taken from one another. */
const sum: Rule = (figure, figures) => {
  if (figure.measure === "year" || figure.measure === "share" || figure.value <= 0) return undefined;
  const small = figure.value < SMALL && !figure.difference;
  return pairsOf(figures, figure.difference ? FAR_APART : small ? 0 : 1, ([a, b]) => {
    if (a.measure !== b.measure || (a.measure !== figure.measure && !(isPoints(figure) && a.measure === "percent"))) {
      return undefined;
    }
    if (fits(figure, a.value + b.value)) return derivation([a, b], " + ", !small);
    return fits(figure, Math.abs(a.value - b.value)) ? derivation([a, b], " − ", !small) : undefined;
  });
};

const SMALL = 20;
/** Sentences between two figures of which the draft says itself that they are compared. */
const FAR_APART = 8;

/** "Three points", or a plain number. */
const isPoints = ({ measure }: PlainFigure): boolean => measure === "" || /^(?:percentage )?points?$/u.test(measure);

/** "Half of them", "up by a third", "doubled". */
const multiple: Rule = (figure, { told, multiples }) => {
  for (const other of told) {
    if (other.measure !== figure.measure || other.measure === "year") continue;
    const by = [0, -1, 1].flatMap((apart) => multiples[other.sentence + apart] ?? []);
    const values = by.flatMap((times) => [other.value * times, other.value / times, other.value - other.value / times]);
    if (values.some((value) => fits(figure, value))) return derivation([other], "", figure.value >= SMALL);
  }
  return undefined;
};

const RULES: readonly Rule[] = [rewritten, rest, years, ratio, sum, multiple];

/** The first pair of figures, not more than `apart` sentences from one another, of which something follows. */
function pairsOf(
  { told }: Figures,
  apart: number,
  test: (pair: readonly [Told, Told]) => Derivation | undefined,
): Derivation | undefined {
  for (const [at, a] of told.entries()) {
    for (let other = at + 1; other < told.length; other++) {
      const b = told[other];
      if (!b || b.sentence - a.sentence > apart) break;
      const found = test([a, b]) ?? (a.value > b.value ? test([b, a]) : undefined);
      if (found) return found;
    }
  }
  return undefined;
}

const kept = new WeakMap<SourceReading, Figures>();

function figuresOf(from: SourceReading): Figures {
  const known = kept.get(from) ?? readFigures(from);
  kept.set(from, known);
  return known;
}

function readFigures({ source, reading: { prose, sentences } }: SourceReading): Figures {
  const told = sentences.flatMap(({ index, span }) =>
    readPlainFigures(prose, span).map((figure) => ({
      ...figure,
      text: prose.slice(figure.span.start, figure.span.end),
      sentence: index,
    })),
  );
  const multiples = sentences.map(({ span }) =>
    (
      prose
        .slice(span.start, span.end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).flatMap((word) => MULTIPLES.get(word) ?? []),
  );
  return { told, multiples, ...(source.issued && { year: Number(source.issued.latest.slice(0, 4)) }) };
}
