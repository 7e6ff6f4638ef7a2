/** Reads the number of a quantity with the words that bound it: "at least 30", "two dozen", "between 10 and 15". */
import {
  scaleNumbers,
  tensNumbers,
  unitNumbers,
  type VagueNumber,
  vagueNumbers,
  vaguePlurals,
} from "../../lexicon/numbers.ts";
import {
  type Bound,
  boundsAfter,
  boundsBefore,
  changeWords,
  placeBounds,
  transparentWords,
} from "../../lexicon/quantity-modifiers.ts";
import { states } from "../../lexicon/quantity-words.ts";
import { currencySigns, unitWords } from "../../lexicon/units.ts";
import { readCardinal } from "../number.ts";
import { isPersonWord } from "../population.ts";
import type { Word } from "../word.ts";
import { type Bounded, bound, exact, rangeOf, vague } from "./bound.ts";

/** `start` is at the first bounding word, `number` at the number itself; `end` is the word after all of it. */
export interface Figure extends Bounded {
  readonly start: number;
  readonly number: number;
  readonly end: number;
  /** The currency whose sign stands before the number. */
  readonly currency?: string;
  /** Written with figures. */
  readonly figures: boolean;
}

/** The figure that begins at a word, with its bounds. */
export function readFigure(words: readonly Word[], at: number): Figure | undefined {
  const before = readBound(words, at, boundsBefore);
  const number = before ? skipTransparent(words, before.end) : at;
  const plain = readRange(words, number) ?? readPlain(words, number);
  if (!plain || (before && !boundsHere(words, at, before, plain))) return undefined;
  const after = readBound(words, plain.end, boundsAfter);
  const inner = before ? bound(plain, before.bound) : plain;
  return {
    ...plain,
    ...(after && !before ? bound(plain, after.bound) : inner),
    start: at,
    end: after?.end ?? plain.end,
  };
}

/** The longest bounding phrase at a word. */
export function readBound(
  words: readonly Word[],
  at: number,
  table: ReadonlyMap<string, Bound>,
): { readonly bound: Bound; readonly end: number } | undefined {
  if (!firstsOf(table).has(words[at]?.text ?? "")) return undefined;
  for (let length = 4; length >= 1; length--) {
    const found = table.get(textOf(words, at, at + length));
    if (found && at + length <= words.length) return { bound: found, end: at + length };
  }
  return undefined;
}

const firsts = new Map<ReadonlyMap<string, Bound>, ReadonlySet<string>>();

function firstsOf(table: ReadonlyMap<string, Bound>): ReadonlySet<string> {
  const known = firsts.get(table) ?? new Set([...table.keys()].map((phrase) => phrase.split(" ", 1).join("")));
  firsts.set(table, known);
  return known;
}

const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

/** "over" and "under" are places before a small number ("over two towns"); only a toll "passes 200". */
function boundsHere(words: readonly Word[], at: number, before: { readonly end: number }, plain: Figure): boolean {
  if (/^pass/.test(words[at]?.text ?? ""))
    return words.slice(Math.max(0, at - 8), at).some(({ text }) => text === "toll");
  const least = before.end === at + 1 ? placeBounds.get(words[at]?.text ?? "") : undefined;
  if (least === undefined || plain.hard.min >= least || plain.currency) return true;
  return unitWords.has(words[words[plain.end]?.text === "-" ? plain.end + 1 : plain.end]?.text ?? "");
}

function skipTransparent(words: readonly Word[], from: number): number {
  let at = from;
  if (words[at]?.text === "of") return from;
  while (at - from < 3 && transparentWords.has(words[at]?.text ?? "") && !readPlain(words, at)) at++;
  if (words[at]?.text === "some") at++;
  return at;
}

/** "10 to 15", "10-15", "two or three", "between 10 and 15", "from 10 to 15". */
function readRange(words: readonly Word[], at: number): Figure | undefined {
  const opening = words[at]?.text;
  const bracketed = opening === "between" || (opening === "from" && !changes(words, at));
  const first = readPlain(words, bracketed ? at + 1 : at);
  if (first?.modifier !== "exact") return undefined;
  const joint = words[first.end]?.text ?? "";
  const before = words[at - 1]?.text;
  if (joint === "to" && (before === "from" || (before === "by" && isToll(words, at)))) return undefined;
  if (!(opening === "between" ? joint === "and" : joint === "to" || joint === "or" || joint === "-")) return undefined;
  if (joint === "or" && first.hard.min > 12 && first.figures) return undefined;
  const second = readPlain(words, first.end + 1);
  if (second?.modifier !== "exact" || (joint === "-" && !words[first.end]?.joined)) return undefined;
  if (isYear(words, first) && !isYear(words, second)) return undefined;
  const from = shareScale(first, second);
  if (from.hard.min >= second.hard.max) return undefined;
  return {
    ...second,
    ...rangeOf(from, second),
    start: at,
    number: at,
    ...(first.currency && { currency: first.currency }),
  };
}

/** "From 9,200 in 2015 to 7,400" tells a year and another figure. */
const isYear = (words: readonly Word[], { number }: Figure): boolean =>
  /^(?:1\d|20)\d\d$/.test(words[number]?.text ?? "");

/** "The toll rose by three to 19", "the death toll passed 200". */
const isToll = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 8), at).some(({ text }) => text === "toll");

/** After "rose" or "toll", "from 12 to 41" tells two figures and no range. */
const changes = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 6), at).some(({ text }) => changeWords.has(text));

/** "2 to 3 million" is from two million. */
function shareScale(first: Figure, second: Figure): Bounded {
  const scale = [1e12, 1e9, 1e6, 1e3].find((each) => second.hard.min >= each && first.hard.min < 1000) ?? 1;
  const scaled = first.hard.min * scale;
  return scale > 1 && scaled < second.hard.min && second.end - second.number > 1 ? exact(scaled) : first;
}

/** A number without bounds, with the sign of its currency: "$5 million", "two dozen", "several hundred", "dozens". */
function readPlain(words: readonly Word[], at: number): Figure | undefined {
  const sign = currencyAt(words, at);
  if (sign) {
    const amount = readNumber(words, sign.end);
    return amount && { ...amount, start: at, number: at, currency: sign.currency };
  }
  return readNumber(words, at);
}

function currencyAt(
  words: readonly Word[],
  at: number,
): { readonly currency: string; readonly end: number } | undefined {
  const sign = words[at];
  if (!sign || sign.kind === "number") return undefined;
  const currency = currencySigns.get(sign.text);
  if (currency) return words[at + 1]?.kind === "number" ? { currency, end: at + 1 } : undefined;
  const inner = sign.kind === "word" && words[at + 1]?.text === "$" && words[at + 1]?.joined;
  return inner ? { currency: sign.text === "us" ? "USD" : sign.text.toUpperCase(), end: at + 2 } : undefined;
}

function readNumber(words: readonly Word[], at: number): Figure | undefined {
  const word = words[at];
  if (!word || !(word.kind === "number" || openers.has(word.text))) return undefined;
  const figure = (end: number, bounded: Bounded): Figure => ({
    ...bounded,
    start: at,
    number: at,
    end,
    figures: word.kind === "number",
  });
  const article = word.text === "a" || word.text === "the" ? 1 : 0;
  const named = vagueNumbers.get(words[at + article]?.text ?? "");
  if (named)
    return article === 1 || word.text === "several" || word.text === "few"
      ? readVague(words, at + article, named, figure)
      : undefined;
  const plural = readPlurals(words, at);
  if (plural) return figure(plural.end, plural.bounded);
  const dozens = readDozen(words, at);
  if (dozens) return figure(dozens.end, dozens.bounded);
  const cardinal = readCardinal(words, at);
  return cardinal && figure(cardinal.end, exact(cardinal.value));
}

/** The words that a number can begin with: a cheap test, as most begin none. */
const openers: ReadonlySet<string> = new Set([
  ...["a", "an", "the", "half", "quarter", "tens", "hundreds", "thousands"],
  ...[unitNumbers, tensNumbers, scaleNumbers, vagueNumbers, vaguePlurals].flatMap((table) => [...table.keys()]),
]);

/** "several", "a few hundred", "a couple of dozen", "a handful of". */
function readVague(
  words: readonly Word[],
  at: number,
  { hard, soft }: VagueNumber,
  figure: (end: number, bounded: Bounded) => Figure,
): Figure | undefined {
  const of = words[at + 1]?.text === "of" ? at + 2 : at + 1;
  const scaleWord = words[of]?.text ?? "";
  const scale = scaleWord === "dozen" ? 12 : scaleNumbers.get(scaleWord);
  const times = scale ?? 1;
  const bounded = vague([hard[0] * times, hard[1] * times], [soft[0] * times, soft[1] * times]);
  const whole = words[at]?.text !== "couple" || scale !== undefined || of === at + 2 || isPersonWord(scaleWord);
  return whole ? figure(scale === undefined ? at + 1 : of + 1, bounded) : undefined;
}

/** "dozens", "hundreds", "tens of thousands", "hundreds of thousands". */
function readPlurals(
  words: readonly Word[],
  at: number,
): { readonly end: number; readonly bounded: Bounded } | undefined {
  const text = words[at]?.text ?? "";
  const next = words[at + 2]?.text ?? "";
  const of = words[at + 1]?.text === "of";
  const inner = of ? vaguePlurals.get(next) : undefined;
  const multiplied = inner !== undefined && next !== "dozens" && next !== "scores";
  if (multiplied && (text === "tens" || text === "hundreds" || text === "thousands")) {
    const times = text === "tens" ? 10 : text === "hundreds" ? 100 : 1000;
    const least = inner.hard[0] * times;
    return { end: at + 3, bounded: vague([least, Infinity], [least * 2, least * 10 - 1]) };
  }
  const plural = vaguePlurals.get(text);
  const after = words[at + 1]?.text ?? "";
  const people = of || isPersonWord(after) || states.has(after) || scored.has(after);
  const scoresOfGame = text === "scores" && !people;
  return plural && !scoresOfGame ? { end: at + 1, bounded: vague(plural.hard, plural.soft) } : undefined;
}

/** What follows "scores" where it is a number: "scores were hurt". */
const scored: ReadonlySet<string> = new Set(["were", "are", "have", "had", "more", "died", "dead"]);

/** "a dozen", "two dozen", "half a dozen", "12 dozen": a dozen may be ten to fourteen. */
function readDozen(
  words: readonly Word[],
  at: number,
): { readonly end: number; readonly bounded: Bounded } | undefined {
  const { text = "" } = words[at] ?? {};
  const half = text === "half" ? (words[at + 1]?.text === "a" || words[at + 1]?.text === "-" ? 2 : 1) : 0;
  if (half > 0 && words[at + half]?.text === "dozen") return { end: at + half + 1, bounded: vague([5, 7], [6, 6]) };
  const count = text === "a" || text === "one" ? { value: 1, end: at + 1 } : readCardinal(words, at);
  if (!count || count.value > 99 || words[count.end]?.text !== "dozen") return undefined;
  const value = count.value * 12;
  return { end: count.end + 1, bounded: vague([(value * 10) / 12, (value * 14) / 12], [value, value]) };
}
