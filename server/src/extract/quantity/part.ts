/** Tells which counts are parts of a larger one ("including seven officers", "two of whom"). */
import { auxiliaries, tollStates, tollVerbs } from "../../lexicon/tolls.ts";
import { singleValue } from "../interval.ts";
import type { Measure } from "../mention.ts";
import { type Item, type Items, textAt } from "../toll/item.ts";
import { hasOwnPredicate, isBaseOf } from "../toll/object.ts";
import { coordinatedBefore, isToldBefore, partStart } from "../toll/subject.ts";

/** The counts that are a part of one before them. */
export function readParts(items: Items): ReadonlySet<Item> {
  const parts = new Set<Item>();
  let last: Item | undefined;
  for (const item of items.list) {
    if (isPart(items, item) || (last && parts.has(last) && continues(items, last, item))) parts.add(item);
    last = item;
  }
  for (const [index, item] of items.list.entries()) {
    for (const each of itemised(items, index)) parts.add(each);
    const next = items.list[index + 1];
    const among = next && textAt(items.words, next.end + 1) === "among";
    if (among && parts.has(next) && continues(items, item, next)) parts.add(item);
  }
  return parts;
}

/** The three and the one of "four people, three men and one woman, were arrested". */
function itemised(items: Items, index: number): readonly Item[] {
  const whole = items.list[index];
  if (!whole?.people || textAt(items.words, whole.end) !== ",") return [];
  const rest: Item[] = [];
  let sum = 0;
  for (let last = whole, next = items.list[index + 1]; next?.people && continues(items, last, next); ) {
    rest.push(next);
    sum += singleValue(next.figure.hard) ?? Number.NaN;
    last = next;
    next = items.list[index + 1 + rest.length];
    if (rest.length === 12) break;
  }
  return rest.length > 1 && sum === singleValue(whole.figure.hard) ? rest : [];
}

/** A part has the measure of what it is a part of, unless it has its own; a bare count takes that of the one it follows. */
export function inheritMeasures(
  items: Items,
  tolls: ReadonlyMap<Item, Measure>,
  parts: ReadonlySet<Item>,
): ReadonlyMap<Item, Measure> {
  const all = new Map(tolls);
  let whole: Measure | undefined;
  for (const item of items.list) {
    const own = all.get(item);
    if (own === undefined && whole !== undefined && parts.has(item) && item.people) all.set(item, whole);
    else if (own !== undefined && !parts.has(item)) whole = own;
  }
  for (const [index, item] of items.list.entries()) {
    const next = items.list[index + 1];
    const owner = next && textAt(items.words, next.start - 1) === "among" ? all.get(next) : undefined;
    if (!owner) continue;
    for (let each: Item | undefined = item; each?.people; each = coordinatedBefore(items, each)) {
      if (!all.has(each)) all.set(each, owner);
    }
  }
  for (const [index, item] of items.list.entries()) {
    const before = items.list[index - 1];
    const measure = before && !parts.has(before) ? all.get(before) : undefined;
    if (measure && !all.has(item) && isElided(items, item)) all.set(item, measure);
  }
  for (const item of items.list) {
    const base = baseOf(items, item);
    const state = base && stateOf(items, base);
    if (!base || !state) continue;
    all.set(base, state);
    if (copulaOfPart(items, item) !== undefined) all.set(item, state);
  }
  return all;
}

/** The two of "four people were killed in Accra and two in Tamale". */
const isElided = ({ words }: Items, { start, end, counted, people }: Item): boolean =>
  people &&
  !counted &&
  textAt(words, start - 1) === "and" &&
  /^(?:in|near|at|outside)$/.test(textAt(words, end)) &&
  words[end + 1]?.capital === true;

/** The "were" of "six of the 12 wounded were children", "half of the 40 were children": it tells who the part are. */
export function copulaOfPart(items: Items, item: Item): number | undefined {
  const base = baseOf(items, item);
  if (!base || !(item.share || stateOf(items, base))) return undefined;
  for (let at = base.end; at < base.end + 8; at++) {
    const text = textAt(items.words, at);
    if (!/^(?:were|was|are|is)$/.test(text)) continue;
    const next = textAt(items.words, at + 1);
    return tollVerbs.has(next) || tollStates.has(next) ? undefined : at;
  }
  return undefined;
}

/** The 12 of "six of the 12". */
function baseOf(items: Items, item: Item): Item | undefined {
  const base = items.byStart.get(item.end + 2);
  return base && isBaseOf(items, item, base) ? base : undefined;
}

/** What the word right after a count says of it: "the 12 wounded", "the seven men killed", "the five who were hurt". */
function stateOf({ words }: Items, { end }: Item): Measure | undefined {
  const relative = /^(?:who|that)$/.test(textAt(words, end));
  const chain = relative ? words.slice(end + 1, end + 4) : words.slice(end, end + 1);
  const text = chain.find((word) => !auxiliaries.has(word.text))?.text ?? "";
  const verb = tollVerbs.get(text);
  return verb?.form === "past" ? verb.measure : tollStates.get(text);
}

function isPart(items: Items, item: Item): boolean {
  const { words, byStart, list } = items;
  const { start, end, share } = item;
  if (share || copulaOfPart(items, item) !== undefined) return true;
  const base = baseOf(items, item);
  if (base && stateOf(items, base)) return true;
  const [first] = list;
  if (textAt(words, 0) === "of" && first && first.start <= 2 && first.end < start && start - first.end < 12)
    return true;
  const before = textAt(words, start - 1);
  const before2 = textAt(words, start - 2);
  if (before === "including" || before === "included" || before === "includes" || before === "include") return true;
  if (before2 === "including" && /^(?:the|his|her|their|its)$/.test(before)) return true;
  if (/^(?:them|whom|which)$/.test(before) && /^(?:among|of)$/.test(before2)) return true;
  if (/^(?:were|was)$/.test(before) && /^(?:them|whom|dead|killed|wounded|victims|injured)$/.test(before2)) return true;
  const after = textAt(words, end);
  const owner = textAt(words, end + 1);
  if (after === "of" && /^(?:them|whom|which)$/.test(owner)) return true;
  if (after === "among" && owner === "them" && !byStart.has(end + 2)) return true;
  if (/^(?:were|was|are|is)$/.test(after) && owner === "among") return true;
  return (
    after === "of" &&
    /^(?:the|those)$/.test(owner) &&
    /^(?:dead|killed|wounded|injured|victims)$/.test(textAt(words, end + 2))
  );
}

/** "including three women and two children". */
function continues(items: Items, last: Item, item: Item): boolean {
  const { words } = items;
  const part = partStart(items, last);
  if (part !== undefined && hasOwnPredicate(items, item) && isToldBefore(items, part)) return false;
  if (part === last.start - 1 && textAt(words, last.end) === "," && textAt(words, last.end + 1) === "and") return false;
  const between = words.slice(last.end, item.start).map(({ text }) => text);
  return (
    between.length > 0 && between.length <= 2 && between.every((text) => /^(?:,|and|the|her|his|their|its)$/.test(text))
  );
}
