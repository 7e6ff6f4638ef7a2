/** Tells whether a figure follows from those of a source: rounded, converted, added up, or counted from year to year. */
import type { SourceReading } from "../corpus/passage.ts";
import type { DocumentReading } from "../extract/claim.ts";
import { roundsTo } from "../extract/interval.ts";
import { type PlainFigure, readPlainFigures } from "../extract/plain-figure.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import { type Figures, figuresOf, type Told, YEAR } from "./derived-figures.ts";
import { fits } from "./figure-fit.ts";

export interface Derivation {
  /** The figures of the source that it follows from, as the source writes them: "9,200 − 7,400". */
  readonly from: string;
  /** The sentence of the source that has the first of them. */
  readonly sentence: number;
  /** False for a plain number that is merely there, and for a small sum, which chance may make too. */
  readonly telling: boolean;
  /** From the same figure in other words, from others, or as what a part leaves of a whole: 98 per cent of 100, 14 of 16. */
  readonly by: "itself" | "others" | "rest";
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

const derivation = (
  parts: readonly Told[],
  sign: string,
  telling = true,
  by: Derivation["by"] = "others",
): Derivation => ({
  from: parts.map(({ text }) => text).join(sign),
  sentence: parts[0]?.sentence ?? 0,
  telling,
  by,
});

/** The same in another unit, or within the bounds that the figure names. */
const rewritten: Rule = (figure, { told }) => {
  const found = told.find((other) =>
    figure.measure === other.measure
      ? fits(figure, other.value)
      : isPart(figure) && isPart(other) && fits(figure, asShare(other) * (figure.measure === "percent" ? 100 : 1)),
  );
  return found && derivation([found], "", figure.measure !== "", "itself");
};

/** The same with fewer digits: asked last, as a sum that is meant may lie near some other figure. */
const rounded: Rule = (figure, { told }) => {
  const found = told.find(({ measure, value }) => figure.measure === measure && roundsTo(value, figure.value));
  return found && derivation([found], "", figure.measure !== "", "itself");
};

/** "From 2.80 to 3.10": what something rose or fell by. */
const change: Rule = (figure, { told }) => {
  if (!figure.difference) return undefined;
  const found = told.find(
    ({ measure, modifier, range }) =>
      measure === figure.measure && modifier === "range" && fits(figure, range.max - range.min),
  );
  return found && derivation([found], "", true, "rest");
};

/** A share or a percentage. */
export const isPart = ({ measure }: PlainFigure): boolean => measure === "share" || measure === "percent";

const asShare = ({ value, measure }: PlainFigure): number => (measure === "percent" ? value / 100 : value);

/** What is left of the whole: 98 per cent where the source has two. */
const rest: Rule = (figure, { told }) => {
  if (!isPart(figure)) return undefined;
  const whole = figure.measure === "percent" ? 100 : 1;
  const found = told.find((other) => isPart(other) && fits(figure, whole - asShare(other) * whole));
  return found && derivation([found], "", figure.measure === "percent", "rest");
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

/** Two figures of one measure that stand together, added or taken from one another. */
const sum: Rule = (figure, figures) => {
  if (figure.measure === "year" || figure.measure === "share" || figure.value <= 0) return undefined;
  const small = figure.value < SMALL && !figure.difference;
  return pairsOf(figures, FAR_APART, ([a, b]) => {
    const counted = countSame(figure, a, b);
    const near = b.sentence - a.sentence <= (small ? 0 : 1);
    const compared = figure.difference && figure.measure !== "percent";
    if (!isOfMeasure(figure, a, b) || !(near || counted || compared)) return undefined;
    const isChance = figure.measure === "" && !counted && !figure.difference;
    const telling = (!small && !isChance) || counted || a.measure !== b.measure;
    const loose = isChance && figure.modifier === "approximate" ? { ...figure, modifier: "exact" as const } : figure;
    if (fits(loose, a.value + b.value)) return derivation([a, b], " + ", telling);
    return fits(figure, Math.abs(a.value - b.value)) ? derivation([a, b], " − ", telling, "rest") : undefined;
  });
};

const isOfMeasure = ({ measure }: PlainFigure, a: Told, b: Told): boolean => {
  if (a.measure !== b.measure) return measure === "percent" && [a, b].some(isPoints) && [a, b].some(isPercent);
  return a.measure === measure || (POINTS.test(measure) && isPercent(a));
};

const isPercent = ({ measure }: PlainFigure): boolean => measure === "percent";
const isPoints = ({ measure }: PlainFigure): boolean => measure === "points";
/** "Three points", or a plain number. */
const POINTS = /^(?:|points|(?:percentage )?point)$/u;

/** "36 of the 90 seats" and "12 seats", "three centres in Nsanje and one in Chikwawa": what is counted is said or left out. */
const countSame = (figure: PlainFigure, a: Told, b: Told): boolean =>
  a.measure === "" &&
  sharesNoun(figure, a) &&
  (sharesNoun(figure, b) || (a.sentence === b.sentence && ELIDED.has(b.after[0] ?? "")));

const sharesNoun = (a: PlainFigure, b: PlainFigure): boolean =>
  a.after.some((word) => word.length > 3 && !ELIDED.has(word) && b.after.some((other) => isForm(word, other)));

const isForm = (a: string, b: string): boolean => a.replace(/s$/u, "") === b.replace(/s$/u, "");

/** What may follow a number that counts what was named before; the empty word for the end of a clause. */
const ELIDED: ReadonlySet<string> = new Set([
  "",
  ..."of in at for from on by to with and or but more others were was are is have had near against from".split(" "),
]);

/** Three counts of one thing in one sentence or two. */
const sumOfThree: Rule = (figure, figures) => {
  if (figure.measure !== "" || figure.difference) return undefined;
  for (const [at, c] of figures.told.entries()) {
    const near = figures.told.slice(Math.max(0, at - MOST_BETWEEN), at).filter((a) => c.sentence - a.sentence <= 1);
    const [a, b] = pairIn(
      near.filter(isPlain),
      (first, second) => first.value + second.value + c.value === figure.value,
    );
    if (isPlain(c) && a && b) return derivation([a, b, c], " + ", sharesNoun(figure, a));
  }
  return undefined;
};

const isPlain = ({ measure, modifier }: PlainFigure): boolean => measure === "" && modifier === "exact";
const MOST_BETWEEN = 6;

function pairIn(
  list: readonly Told[],
  test: (a: Told, b: Told) => boolean,
): readonly [Told, Told] | readonly [undefined, undefined] {
  for (const [at, a] of list.entries()) {
    const b = list.slice(at + 1).find((other) => test(a, other));
    if (b) return [a, b];
  }
  return [undefined, undefined];
}

/** "About 30,000 from both sides": twice what each has. */
const ofBoth: Rule = (figure, { told, each }) => {
  if (!figure.after.some((word) => BOTH.has(word))) return undefined;
  const found = told.find(
    (other) => other.measure === figure.measure && each.has(other.sentence) && fits(figure, 2 * other.value),
  );
  return found && derivation([found, found], " + ");
};

const BOTH: ReadonlySet<string> = new Set(["both", "combined", "together", "altogether"]);

/** "480 people", for one in five of 2,400. */
const portion: Rule = (figure, { told }) => {
  if (figure.measure !== "" || figure.value < SMALL) return undefined;
  for (const share of told.filter(isPart)) {
    const whole = told.find(
      (other) =>
        other.sentence === share.sentence &&
        other.measure === "" &&
        other.span.start > share.span.end &&
        fits({ ...figure, modifier: "exact" }, asShare(share) * other.value),
    );
    if (whole) return derivation([share, whole], " × ");
  }
  return undefined;
};

const SMALL = 20;
/** Sentences between two figures of which the draft says itself that they are compared. */
const FAR_APART = 8;

/** "Half of them", "up by a third", "doubled". */
const multiple: Rule = (figure, { told, multiples }) => {
  for (const other of told) {
    if (other.measure !== figure.measure || other.measure === "year") continue;
    const reach = other.value < LARGE ? NEAR : FAR;
    const by = reach.flatMap((apart) => multiples[other.sentence + apart] ?? []);
    const values = by.flatMap((times) => [other.value * times, other.value / times, other.value - other.value / times]);
    if (values.some((value) => fits(figure, value))) return derivation([other], "", figure.value >= SMALL);
  }
  return undefined;
};

const LARGE = 1000;
/** Sentences between a figure and the word that divides it. */
const NEAR = [0, -1, 1];
const FAR = [0, -1, 1, 2, 3, 4];

/** Four, where the source has three and "a fourth", or "another", in the same sentence or the next. */
const oneMore: Rule = (figure, { told, further }) => {
  if (!isPlain(figure) || !Number.isInteger(figure.value)) return undefined;
  for (const other of told) {
    if (!isPlain(other) || other.value !== figure.value - 1 || !sharesNoun(figure, other)) continue;
    const more = [0, 1]
      .flatMap((apart) => further[other.sentence + apart] ?? [])
      .find(({ ordinal = figure.value, next }) => ordinal === figure.value && countsOn(next, other));
    if (more) return { ...derivation([other], ""), from: `${other.text} + ${more.text}` };
  }
  return undefined;
};

/** "Another hospital", "a fourth, with 60 beds"; not "another reason". */
const countsOn = (next: string, { after }: Told): boolean =>
  ELIDED.has(next) || after.some((word) => word.length > 3 && isForm(word, next));

const RULES: readonly Rule[] = [
  rewritten,
  rest,
  years,
  ratio,
  sum,
  sumOfThree,
  ofBoth,
  multiple,
  oneMore,
  portion,
  change,
  rounded,
];

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
