/** Tells whether a draft speaks of the rest of what a source gives a part of: "two thirds were not" for "a third were". */
import { type PlainFigure, readPlainFigures } from "../extract/plain-figure.ts";
import type { Side } from "./contrary/search.ts";
import { isPart } from "./derived.ts";
import { fits } from "./figure-fit.ts";

export function isOfRest(draft: Side, source: Side): boolean {
  const [mine, theirs] = [figuresOf(draft), figuresOf(source)];
  const shared = theirs.map(({ value }) => value).filter((value) => mine.some((figure) => figure.value === value));
  return mine.some(
    (figure) =>
      !shared.includes(figure.value) &&
      theirs.some((part) => wholesOf(part, shared).some((whole) => fits(figure, whole - part.value))),
  );
}

const figuresOf = ({ reading, sentence }: Side): readonly PlainFigure[] =>
  readPlainFigures(reading.prose, sentence.span).filter((figure) => isPart(figure) || figure.measure === "");

/** A share is of one, a percentage of a hundred; a count of a greater one that both name. */
const wholesOf = (part: PlainFigure, shared: readonly number[]): readonly number[] =>
  isPart(part) ? [part.measure === "percent" ? 100 : 1] : shared.filter((value) => value > part.value);
