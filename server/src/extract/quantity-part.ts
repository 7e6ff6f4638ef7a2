/** Tells which counts are parts of a larger one ("including seven officers", "two of whom") and which are running totals. */
import type { Measure } from "./mention.ts";
import { type Item, type Items, textAt } from "./toll-item.ts";
import { coordinatedBefore } from "./toll-subject.ts";
import type { Word } from "./word.ts";

/** The counts that are a part of one before them. */
export function readParts(items: Items): ReadonlySet<Item> {
  const parts = new Set<Item>();
  let last: Item | undefined;
  for (const item of items.list) {
    if (isPart(items, item) || (last && parts.has(last) && continues(items, last, item))) parts.add(item);
    last = item;
  }
  for (const [index, item] of items.list.entries()) {
    const next = items.list[index + 1];
    const among = next && textAt(items.words, next.end + 1) === "among";
    if (among && parts.has(next) && continues(items, item, next)) parts.add(item);
  }
  return parts;
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
  return all;
}

/** Whether a count runs over a stretch of time or a whole war and is no single incident's. */
export function isTotal(items: Items, item: Item): boolean {
  const { words } = items;
  const end = clauseEnd(items, item);
  const leads = leadingWords.has(textAt(words, 0));
  for (let at = 0; at < end; at++) {
    const text = textAt(words, at);
    const near = at >= item.start || (at < leadingReach && leads);
    if (near && text === "since" && !superlativeBefore(items, item, at)) return true;
    if (near && /^(?:past|last)$/.test(text) && overTime.has(textAt(words, at - 2)) && isLong(words, at + 1))
      return true;
    if (near && totalPhrases.has(`${text} ${textAt(words, at + 1)}`)) return true;
    if ((near || at < item.start) && wars.has(text) && isWhole(items, at, near)) return true;
    const bring =
      /^(?:bring|brings|bringing|brought|raising|raised|raises)$/.test(text) && at < item.start && item.start - at < 12;
    if (
      bring &&
      words.slice(at, item.start).some(({ text: each }) => each === "total" || each === "number" || each === "toll")
    )
      return true;
  }
  return false;
}

const leadingReach = 6;
/** What a sentence that sets its stretch of time first begins with: "Since October, …". */
const leadingWords: ReadonlySet<string> = new Set(["since", "in", "over", "during", "throughout", "so", "to"]);
const totalPhrases: ReadonlySet<string> = new Set([
  "so far",
  "to date",
  "in total",
  "all told",
  "total number",
  "overall toll",
  "altogether ,",
  "cumulative toll",
]);
const wars: ReadonlySet<string> = new Set("war conflict uprising revolt insurgency revolution".split(" "));

/** "during the war", "in the two-year conflict", "the war has killed"; not "war crimes" or "the war monitor". */
function isWhole({ words }: Items, at: number, near: boolean): boolean {
  const next = words[at + 1];
  if (next?.tags.has("Noun") || next?.text === "-" || next?.text === "'s") return false;
  const before = words.slice(Math.max(0, at - 6), at).map(({ text }) => text);
  const during = before.some((text) => /^(?:during|in|over|of|from|throughout)$/.test(text)) && before.includes("the");
  return (near && during) || /^(?:has|have|had)$/.test(next?.text ?? "");
}

const overTime: ReadonlySet<string> = new Set(["over", "in", "during", "for", "within"]);

/** "year", "two years", "five months". */
const isLong = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 3).some(({ text }) => /^(?:weeks?|months?|years?|decades?)$/.test(text));

/** "the deadliest attack since": one incident all the same. */
const superlativeBefore = ({ words }: Items, item: Item, at: number): boolean =>
  words
    .slice(Math.min(item.end, Math.max(0, at - 6)), at)
    .some(({ text }) => /^(?:first|worst|most|biggest|only|last)$|.{3}est$/.test(text));

/** Where the clause of the count ends: at a semicolon or at the next count's own clause. */
function clauseEnd({ words, list }: Items, item: Item): number {
  const next = list.find(({ start, people }) => people && start > item.end + 12);
  for (let at = item.end; at < words.length; at++) if (textAt(words, at) === ";" || at === next?.start) return at;
  return words.length;
}

function isPart({ words, byStart, list }: Items, { start, end }: Item): boolean {
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
  return after === "of" && owner === "the" && /^(?:dead|killed|wounded|injured|victims)$/.test(textAt(words, end + 2));
}

/** "including three women and two children". */
function continues({ words }: Items, last: Item, item: Item): boolean {
  const between = words.slice(last.end, item.start).map(({ text }) => text);
  return (
    between.length > 0 && between.length <= 2 && between.every((text) => /^(?:,|and|the|her|his|their|its)$/.test(text))
  );
}
