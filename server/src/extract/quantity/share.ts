/** Reads the counts that are a share of another: "half of the 40", "nearly a third of them". */
import { boundsBefore } from "../../lexicon/quantity-modifiers.ts";
import type { Interval } from "../mention.ts";
import { type Item, textAt } from "../toll/item.ts";
import type { Word } from "../word.ts";
import { type Bounded, bound } from "./bound.ts";
import { readBound, readFigure } from "./figure.ts";

/** The share that begins at a word; of "them" and "whom" it takes the last of the counts `before` as the whole. */
export function readShare(words: readonly Word[], at: number, before: readonly Item[]): Item | undefined {
  const bounding = readBound(words, at, boundsBefore);
  const number = bounding?.end ?? at;
  const share = shareAt(words, number);
  const whole = share && wholeAfter(words, share.end, before);
  if (!share || whole === undefined) return undefined;
  const bounded = bound(scaled(whole, share.value), bounding?.bound ?? "approximate");
  return {
    start: at,
    end: share.end,
    figure: { ...bounded, start: at, number, end: share.end, figures: false },
    kind: { kind: "count", start: at, end: share.end },
    people: true,
    share: true,
  };
}

function scaled({ modifier, hard, soft }: Bounded, by: number): Bounded {
  const scale = (interval: Interval): Interval => ({ ...interval, min: interval.min * by, max: interval.max * by });
  return { modifier, hard: scale(hard), soft: scale(soft) };
}

function shareAt(words: readonly Word[], at: number): { readonly value: number; readonly end: number } | undefined {
  if (textAt(words, at) === "half") return { value: 1 / 2, end: at + 1 };
  const times = numerators.get(textAt(words, at));
  const noun = textAt(words, at + 1) === "-" ? at + 2 : at + 1;
  const part = parts.get(textAt(words, noun));
  return times !== undefined && part !== undefined ? { value: times * part, end: noun + 1 } : undefined;
}

const numerators: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
]);

const parts: ReadonlyMap<string, number> = new Map([
  ["third", 1 / 3],
  ["thirds", 1 / 3],
  ["quarter", 1 / 4],
  ["quarters", 1 / 4],
]);

function wholeAfter(words: readonly Word[], end: number, before: readonly Item[]): Bounded | undefined {
  if (textAt(words, end) !== "of") return undefined;
  const owner = textAt(words, end + 1);
  if (owner === "them" || owner === "whom") {
    return before.findLast(({ people, kind }) => people && kind.kind === "count")?.figure;
  }
  return owner === "the" || owner === "those" ? readFigure(words, end + 2) : undefined;
}
