/** Tells running totals ("since October", "so far", "the war has killed") from the toll of one incident. */
import { words as list } from "../../lexicon/words.ts";
import { type Item, type Items, textAt } from "../toll/item.ts";
import type { Word } from "../word.ts";

/** Whether a count runs over a stretch of time or a whole war and is no single incident's. */
export function isTotal(items: Items, item: Item): boolean {
  const { words } = items;
  const leads = leadingWords.has(textAt(words, 0)) && item.start < reach;
  for (let at = leads ? 0 : Math.max(0, item.start - reach); at < clauseEnd(items, item); at++) {
    const near = at >= item.start || (leads && at < leadingReach);
    if (near && isStretch(items, item, at)) return true;
    if (wars.has(textAt(words, at)) && isWholeWar(words, at, near)) return true;
    if (at < item.start && item.start - at < bringReach && isSum(words, at, item.start)) return true;
  }
  return false;
}

const reach = 30;
const leadingReach = 6;
const bringReach = 12;
/** What a sentence that names its stretch of time first begins with: "Since October, …". */
const leadingWords: ReadonlySet<string> = list("since in over during throughout so to");
const wars: ReadonlySet<string> = list("war conflict uprising revolt insurgency revolution");
const bringing: ReadonlySet<string> = list("bring brings bringing brought raising raised raises");
const sums: ReadonlySet<string> = list("total number toll");
const overTime: ReadonlySet<string> = list("over in during for within");
const stretches: ReadonlySet<string> = new Set(["so far", "to date", "in total", "all told"]);

/** "since October", "in the past two years", "so far". */
function isStretch(items: Items, item: Item, at: number): boolean {
  const { words } = items;
  const text = textAt(words, at);
  if (text === "since") return !afterSuperlative(words, item, at);
  if (text === "past" || text === "last") return overTime.has(textAt(words, at - 2)) && isLong(words, at + 1);
  return stretches.has(`${text} ${textAt(words, at + 1)}`);
}

/** "year", "two years", "five months". */
const isLong = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 3).some(({ text }) => /^(?:weeks?|months?|years?|decades?)$/.test(text));

/** "the deadliest attack since": one incident all the same. */
const afterSuperlative = (words: readonly Word[], item: Item, at: number): boolean =>
  words
    .slice(at < item.start ? Math.max(0, at - 6) : Math.min(item.end, at - 6), at)
    .some(({ text }) => /^(?:first|worst|most|biggest|only|last)$|.{3}est$/.test(text));

/** "during the war", "the two-year conflict has killed"; not "war crimes" or "the war monitor". */
function isWholeWar(words: readonly Word[], at: number, near: boolean): boolean {
  const next = words[at + 1];
  if (next?.tags.has("Noun") || next?.text === "-" || next?.text === "'s") return false;
  if (/^(?:has|have|had)$/.test(next?.text ?? "")) return true;
  const before = words.slice(Math.max(0, at - 6), at).map(({ text }) => text);
  return near && before.includes("the") && before.some((text) => /^(?:during|in|over|of|from|throughout)$/.test(text));
}

/** "bringing the number of dead to 400". */
function isSum(words: readonly Word[], at: number, end: number): boolean {
  const text = textAt(words, at);
  return bringing.has(text) && words.slice(at, end).some(({ text: each }) => sums.has(each));
}

/** Where the clause of the count ends: at a semicolon or at a count well after it. */
function clauseEnd({ words, byStart }: Items, item: Item): number {
  const end = Math.min(words.length, item.end + reach);
  for (let at = item.end; at < end; at++) {
    if (textAt(words, at) === ";" || (at > item.end + bringReach && byStart.get(at)?.people)) return at;
  }
  return end;
}
