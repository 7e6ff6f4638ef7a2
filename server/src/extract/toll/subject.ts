/** Finds the counts that a predicate is said of, to its left: "12 soldiers and six civilians, … , were killed". */
import { auxiliaries, chainWords, dyingVerbs, tollVerbs } from "../../lexicon/tolls.ts";
import { words } from "../../lexicon/words.ts";
import type { Word } from "../word.ts";
import { carriesClause, type Item, type Items, textAt } from "./item.ts";

/** Where the chain of auxiliaries and adverbs before a predicate begins. */
export function chainStart(items: Items, predicate: number): number {
  let at = predicate;
  while (at > 0 && predicate - at < longestChain && isChain(items, at - 1)) at--;
  return at;
}

const longestChain = 12;

const isChain = (items: Items, at: number): boolean => {
  const word = items.words[at];
  if (!word || items.byEnd.has(at + 1)) return false;
  if (word.text === "and" || word.text === ",") return isParticiple(items, at - 1) && hasHelper(items, at - 1);
  if (isParticiple(items, at) && /^(?:and|,)$/.test(textAt(items.words, at + 1))) return hasHelper(items, at);
  return (
    auxiliaries.has(word.text) || chainWords.has(word.text) || (word.tags.has("Adverb") && word.text.endsWith("ly"))
  );
};

const isParticiple = ({ words }: Items, at: number): boolean =>
  words[at]?.tags.has("PastTense") === true && !words[at]?.tags.has("Auxiliary");

/** "were" before "abducted, tortured and killed". */
const hasHelper = ({ words: all }: Items, at: number): boolean =>
  all.slice(Math.max(0, at - 5), at).some(({ text }) => auxiliaries.has(text));

/** The counts of the subject whose predicate's chain begins at `chain`, nearest first. */
export function subjectsBefore(items: Items, chain: number): readonly Item[] {
  const nearest = nearestBefore(items, chain);
  if (!nearest) return [];
  if (textAt(items.words, nearest.end + 1) === "whom" && chain === nearest.end + 2) return [nearest];
  const found = [nearest];
  for (let last = nearest, next = coordinatedBefore(items, last); next; next = coordinatedBefore(items, last)) {
    found.push(next);
    last = next;
    if (found.length === longestList) break;
  }
  return found;
}

const reach = 30;
/** More counts in a row than any sentence lists. */
export const longestList = 24;

function nearestBefore(items: Items, chain: number): Item | undefined {
  const { words: all } = items;
  const singular = /^(?:was|is|has)$/.test(textAt(all, chain));
  let crossedComma = false;
  let crossedAnd = false;
  for (let at = chain - 1; at >= 0 && chain - at <= reach; at--) {
    const item = items.byEnd.get(at + 1);
    if (item) {
      if (fitsSubject(items, item, singular, { chain, crossedComma, crossedAnd })) return item;
      at = item.start;
      continue;
    }
    const word = all[at];
    if (!word || hardMarks.has(word.text) || isUncountedPart(items, at)) return undefined;
    if (word.text === ",") crossedComma = true;
    if (word.text === "and") crossedAnd = true;
    if (connectors.has(word.text)) return undefined;
    if (carriesClause(word) || tollVerbs.get(word.text)?.form === "past" || dyingVerbs.has(word.text)) {
      const item = items.byEnd.get(at);
      if (item?.people && isShortPassive(word.text) && !crossedAnd && at < chain - 1)
        return partOf(items, item) ?? item;
      const relative = relativeBefore(items, at);
      if (relative === undefined) return undefined;
      at = relative;
    }
  }
  return undefined;
}

/** The "whom" of "many of whom are dead", which says nothing of the count before; "all of whom" and "two of whom" do. */
const isUncountedPart = ({ words: all, byEnd }: Items, at: number): boolean =>
  textAt(all, at) === "whom" &&
  textAt(all, at - 1) === "of" &&
  !byEnd.has(at - 1) &&
  !/^(?:all|both|each)$/.test(textAt(all, at - 2));

/** "five soldiers wounded in the raid". */
const isShortPassive = (verb: string): boolean => verb.endsWith("ed") || verb === "hurt" || verb === "shot";

/** The two of "two of the five soldiers". */
const partOf = (items: Items, item: Item): Item | undefined =>
  isBaseOfPart(items, item) ? items.byEnd.get(item.start - 2) : undefined;

const hardMarks: ReadonlySet<string> = new Set([";", ":", "!", "?"]);
const connectors: ReadonlySet<string> = new Set(
  "after when while because before since if although though but whereas said says saying".split(" "),
);

/** The "who" or "that" whose clause the verb at `at` is in. */
function relativeBefore(items: Items, at: number): number | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const text = textAt(items.words, back);
    if (text === "who" || text === "that" || text === "which") return back;
    if (text === "," || text === "and" || items.byEnd.has(back + 1)) return undefined;
  }
  return undefined;
}

interface Crossing {
  readonly chain: number;
  readonly crossedComma: boolean;
  readonly crossedAnd: boolean;
}

function fitsSubject(
  items: Items,
  item: Item,
  singular: boolean,
  { chain, crossedComma, crossedAnd }: Crossing,
): boolean {
  if (!item.people) return false;
  if (isBaseOfPart(items, item)) return item.end + 1 === chain && /^(?:who|that)$/.test(textAt(items.words, item.end));
  if (isInside(items, item)) return false;
  if (item.end === chain) return true;
  const before = textAt(items.words, item.start - 1);
  const family = before === "of" && /^(?:family|families|group|crew|team)$/.test(textAt(items.words, item.start - 2));
  if (singular && item.figure.hard.max > 1 && !family && !crossedAnd && item.counted?.head !== "dozen") return false;
  if (crossedComma && placePrepositions.has(before)) return false;
  return !(crossedAnd && (isGoverned(items, item) || placePrepositions.has(before)));
}

const placePrepositions: ReadonlySet<string> = new Set("in of at for with by from to on against near".split(" "));

/** "Five civilians of one family", "13 rebels from the six towns": the count only tells where another is from. */
const isInside = (items: Items, item: Item): boolean => {
  if (isWholeOfShare(items.words, item)) return true;
  const at = textAt(items.words, item.start - 1) === "the" ? item.start - 2 : item.start - 1;
  const before = textAt(items.words, at);
  return /^(?:from|in|at|near|against|by|on)$/.test(before) || (before === "of" && items.byEnd.has(at));
};

/** The 2.3 million of "90 percent of Gaza's 2.3 million people". */
function isWholeOfShare(all: readonly Word[], { start }: Item): boolean {
  const of = [1, 2, 3, 4].find((back) => textAt(all, start - back) === "of");
  return of !== undefined && /^(?:percent|cent|%|half|third|quarter|most)$/.test(textAt(all, start - of - 1));
}

/** The 30 of "12 of the 30 passengers". */
const isBaseOfPart = (items: Items, item: Item): boolean =>
  ["the", "its", "their", "his", "those"].includes(textAt(items.words, item.start - 1)) &&
  textAt(items.words, item.start - 2) === "of" &&
  items.byEnd.has(item.start - 2);

/** Whether a verb stands before the count and has it as its object. */
export function isGoverned(items: Items, item: Item): boolean {
  let at = item.start - 1;
  while (at >= 0 && /^(?:the|another|other|also|all)$/.test(textAt(items.words, at))) at--;
  const word = items.words[at];
  if (!word) return false;
  if (tollVerbs.has(word.text)) return true;
  return word.tags.has("Verb") && !auxiliaries.has(word.text) && !ungoverning.has(word.text);
}

/** Verbs whose object is what someone said, and "including", which governs nothing. */
const ungoverning: ReadonlySet<string> = words(`
  including said says say saying reported reports reporting claimed claims claiming confirmed announced added estimated
  believes believe showed show shows know known believed
`);

/** The count that "and", "," or "including" joins to this one from the left. */
export function coordinatedBefore(items: Items, item: Item): Item | undefined {
  const { words: all } = items;
  let at = item.start - 1;
  let joined = false;
  const partOf = textAt(all, at) === "including";
  for (; at >= 0 && item.start - at < 16; at--) {
    const earlier = items.byEnd.get(at + 1);
    if (earlier) {
      if (isInside(items, earlier)) {
        at = earlier.start;
        continue;
      }
      const part = partStart(items, earlier);
      if (part !== undefined && !partOf) {
        at = part;
        continue;
      }
      if (!joined || !earlier.people || isBaseOfPart(items, earlier)) return undefined;
      if (partOf) return tollVerbs.has(textAt(all, earlier.start - 1)) ? undefined : earlier;
      return isGoverned(items, earlier) || isGoverned(items, item) ? undefined : earlier;
    }
    const word = all[at];
    if (!word || hardMarks.has(word.text) || connectors.has(word.text)) return undefined;
    if (joints.has(word.text)) joined = true;
    else if (carriesClause(word) || tollVerbs.has(word.text) || dyingVerbs.has(word.text)) return undefined;
  }
  return undefined;
}

/**
 * Where the words begin that make a count a part of one before them: "including 35 children and 58 women", "among them
 * four", "five of them children".
 */
export function partStart({ words: all, byEnd }: Items, item: Item): number | undefined {
  for (let at = item.start - 1; at >= 0 && item.start - at < 14; at--) {
    const text = textAt(all, at);
    if (text === "including") return at;
    if (themWords.has(text) && /^(?:among|of|with)$/.test(textAt(all, at - 1))) return at - 1;
    const earlier = byEnd.get(at + 1);
    if (earlier) at = earlier.start;
    else if (text !== "," && text !== "and") break;
  }
  return textAt(all, item.end) === "of" && themWords.has(textAt(all, item.end + 1)) ? item.start : undefined;
}

const themWords: ReadonlySet<string> = new Set(["them", "whom", "which"]);

/** Whether what the whole of a part did or suffered is told before the part: "30 were killed, including five". */
export function isToldBefore(items: Items, part: number): boolean {
  const { words: all, byEnd } = items;
  for (let at = part - 1; at >= 0 && part - at < 10; at--) {
    const word = all[at];
    const whole = byEnd.get(at + 1);
    if (!word || whole) return whole !== undefined && isGoverned(items, whole);
    if (tollVerbs.has(word.text) || dyingVerbs.has(word.text)) return true;
  }
  return false;
}

const joints: ReadonlySet<string> = new Set([",", "and", "or", "including", "plus", "&", "them", "as", "("]);
