/** Reads the quantities of a sentence: how much, of what, and whether it is a toll. */

import { boundsAfter } from "../lexicon/quantity-modifiers.ts";
import { wordsAt } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import type { SentenceInput } from "./input.ts";
import type { Measure, Quantity, Time } from "./mention.ts";
import { readOrdinal } from "./number.ts";
import { populationOf } from "./population.ts";
import { bound, exact } from "./quantity/bound.ts";
import { type Counted, readCounted } from "./quantity/counted.ts";
import { type Figure, readBound, readFigure } from "./quantity/figure.ts";
import { kindOf } from "./quantity/kind.ts";
import { copulaOfPart, inheritMeasures, readParts } from "./quantity/part.ts";
import { isTotal } from "./quantity/scope.ts";
import { readShare } from "./quantity/share.ts";
import { readSingle } from "./quantity/single.ts";
import type { Item, Items } from "./toll/item.ts";
import { isBaseOf } from "./toll/object.ts";
import { readTolls } from "./toll.ts";
import { readWords, type Word } from "./word.ts";

/** The quantities in reading order. Figures within one of `times` that count nothing are left to it. */
export function readQuantities(
  input: SentenceInput,
  words: readonly Word[] = readWords(input),
  times: readonly Time[] = [],
): readonly Quantity[] {
  const timeWords = wordsOf(words, times);
  const list = readItems(words, timeWords);
  if (list.length === 0) return [];
  const items: Items = {
    words,
    list,
    timeWords,
    byStart: new Map(list.map((item) => [item.start, item])),
    byEnd: new Map(list.map((item) => [item.end, item])),
  };
  const parts = readParts(items);
  const tolls = inheritMeasures(items, readTolls(items), parts);
  const quantities: Quantity[] = [];
  let previous: Quantity | undefined;
  for (const item of list) {
    const measure = tolls.get(item);
    if (isLoose(item) && measure === undefined) continue;
    const quantity = toQuantity(input, items, item, measure, parts.has(item), previous);
    quantities.push(quantity);
    if (measure) previous = quantity;
  }
  return quantities;
}

function readItems(words: readonly Word[], timeWords: ReadonlySet<number>): readonly Item[] {
  const list: Item[] = [];
  for (let at = 0; at < words.length; ) {
    const item = readShare(words, at, list) ?? readItem(words, at, timeWords);
    if (item) list.push(item);
    at = item ? Math.max(item.end, at + 1) : at + 1;
  }
  return list;
}

function readItem(words: readonly Word[], at: number, timeWords: ReadonlySet<number>): Item | undefined {
  const ordinal = readOrdinalItem(words, at, timeWords);
  if (ordinal) return ordinal;
  const single = readSingle(words, at, timeWords);
  if (single) return single;
  const figure = readFigure(words, at);
  const kind = figure && kindOf(words, figure);
  if (!figure || !kind) return undefined;
  if ((timeWords.has(figure.number) || timeWords.has(figure.end - 1)) && kind.kind !== "duration") return undefined;
  if (kind.kind !== "count") return { start: kind.start, end: kind.end, figure, kind, people: false };
  const counted = readCounted(words, figure.end, timeWords);
  const after = counted && figure.modifier === "exact" ? readBound(words, counted.end, boundsAfter) : undefined;
  const bounded = after ? { ...figure, ...bound(figure, after.bound) } : figure;
  const bare =
    words[figure.end]?.text === "more" && words[figure.end + 1]?.text !== "than" ? figure.end + 1 : figure.end;
  const end = after?.end ?? counted?.end ?? bare;
  return {
    start: figure.start,
    end,
    figure: bounded,
    kind,
    ...(counted && { counted }),
    people: !isException(words, at) && countsPeople(words, figure.end, counted),
  };
}

/** The two of "all but two of the 181": the count is of the others. */
const isException = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === "but" && words[at - 2]?.text === "all";

/** A count of persons, or of nothing that is named: "12 soldiers", "12", "12 others". */
function countsPeople(words: readonly Word[], figureEnd: number, counted: Counted | undefined): boolean {
  if (counted) return counted.population !== undefined || unknownPeople(words, counted);
  return words[figureEnd]?.kind !== "number";
}

/** A noun nobody listed may be people when it is capitalised ("12 Peshmerga") or ends as agents do ("12 welders"). */
function unknownPeople(words: readonly Word[], { start, end, head }: Counted): boolean {
  const last = words[end - 1];
  return end - start <= 2 && (last?.capital === true || (/(?:er|or|ist|ian|ant)$/.test(head) && !things.has(head)));
}

const things: ReadonlySet<string> = new Set(
  "launcher tanker rover center computer number order paper letter tower power river border quarter shelter bomber fighter carrier helicopter freighter container trailer sector motor reactor tractor restaurant plant error mirror door floor harbor corridor rotor".split(
    " ",
  ),
);

/** "the second soldier", "the 21st missile". */
function readOrdinalItem(words: readonly Word[], at: number, timeWords: ReadonlySet<number>): Item | undefined {
  const ordinal = timeWords.has(at) ? undefined : readOrdinal(words, at);
  if (!ordinal || words[at - 1]?.text === "-") return undefined;
  const next = words[ordinal.end];
  const noun = next?.kind === "word" && (next.tags.has("Noun") || next.tags.has("Adjective"));
  const adverb = words[at]?.text === "first" || (words[at]?.text === "second" && words[at - 1]?.text !== "the");
  if (!noun || adverb) return undefined;
  const counted = readCounted(words, ordinal.end, timeWords);
  const figure: Figure = {
    ...exact(ordinal.value),
    start: at,
    number: at,
    end: ordinal.end,
    figures: words[at]?.kind === "number",
  };
  const kind = { kind: "ordinal" as const, start: at, end: ordinal.end };
  return { start: at, end: counted?.end ?? ordinal.end, figure, kind, ...(counted && { counted }), people: false };
}

/** One that only a toll makes a quantity: "a soldier", "one", "no one". */
const isLoose = ({ figure, counted, kind }: Item): boolean =>
  kind.kind === "count" &&
  !figure.figures &&
  figure.modifier === "exact" &&
  figure.hard.max <= 1 &&
  (!counted || figure.hard.max === 1);

function toQuantity(
  input: SentenceInput,
  items: Items,
  item: Item,
  measure: Measure | undefined,
  part: boolean,
  previous: Quantity | undefined,
): Quantity {
  const { words } = items;
  const { figure, kind } = item;
  const after = items.byStart.get(item.end + 2);
  const base = after && isBaseOf(items, item, after) ? after : undefined;
  const counted = item.counted ?? base?.counted;
  const end = kind.kind === "count" || kind.kind === "ordinal" ? figure.end : kind.end;
  const span = spanOf(words, kind.start, end);
  const noun = counted && spanOf(words, counted.start, counted.end);
  const population = populationFor(items, { ...item, ...(counted && { counted }) }, measure, previous);
  return {
    span,
    text: wordsAt(input.prose, span),
    kind: kind.kind,
    modifier: figure.modifier,
    hard: figure.hard,
    soft: figure.soft,
    ...(kind.unit && { unit: kind.unit }),
    ...(counted && noun && { counted: { span: noun, text: wordsAt(input.prose, noun), head: counted.head } }),
    ...(population && { population }),
    ...(measure && { measure }),
    scope: measure && isTotal(items, item) ? "total" : "incident",
    part,
  };
}

/** Of a bare count: what "five of them children" says, else the population it goes on with, else people. */
function populationFor(
  items: Items,
  item: Item,
  measure: Measure | undefined,
  previous: Quantity | undefined,
): string | undefined {
  const { words } = items;
  const { start, counted, end, figure } = item;
  const copula = copulaOfPart(items, item);
  const told = copula === undefined ? undefined : populationOf(words[copula + 1]?.text ?? "");
  if (told) return told;
  if (counted) return counted.population ?? (measure ? "people" : undefined);
  const ofThem = /^(?:them|whom)$/.test(words[end + 1]?.text ?? "");
  const areThey = /^(?:are|were|is|was)$/.test(words[end]?.text ?? "");
  const said = ofThem ? words.slice(end + 2, end + 4) : areThey ? words.slice(end + 1, end + 2) : [];
  const named = said.map(({ text }) => populationOf(text)).find((id) => id !== undefined);
  if (named) return named;
  if (!measure) return undefined;
  const others = words.slice(figure.end, figure.end + 2).some(({ text }) => text === "others");
  return !others && previous && goesOn(previous, words, start) ? (previous.population ?? "people") : "people";
}

/** "12 soldiers were killed and 30 wounded": the bare count goes on with the soldiers, within one clause or list. */
function goesOn(previous: Quantity, words: readonly Word[], start: number): boolean {
  if (previous.part) return false;
  const between = words.slice(Math.max(0, start - 20), start);
  if (between[0] && between[0].start >= previous.span.end) return false;
  return between.every(({ text, joined }) => !/^[.;:]$/.test(text) && (text !== "-" || joined));
}

const spanOf = (words: readonly Word[], from: number, end: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[end - 1]?.end ?? 0,
});

function wordsOf(words: readonly Word[], times: readonly Time[]): ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  for (const { span } of times) {
    while (at < words.length && (words[at]?.end ?? 0) <= span.start) at++;
    for (; at < words.length && (words[at]?.start ?? 0) < span.end; at++) found.add(at);
  }
  return found;
}
