/** Finds the counts that a cue governs to its right: "killed 12 soldiers and six civilians". */
import { auxiliaries, dyingVerbs, tollStates, tollVerbs } from "../../lexicon/tolls.ts";
import { beginsPhrase, breakers, carriesClause, type Item, type Items, textAt } from "./item.ts";
import { longestList } from "./subject.ts";

/** The counts of the noun phrase that begins at or after `from`, and those coordinated with them. */
export function objectsFrom(items: Items, from: number): readonly Item[] {
  const first = firstFrom(items, from);
  if (!first) return [];
  const found = [first];
  for (let last = first, next = coordinatedAfter(items, last); next; next = coordinatedAfter(items, last)) {
    if (found.length === longestList || hasOwnPredicate(items, next)) break;
    found.push(next);
    last = next;
  }
  return found.length === 1 && hasOwnPredicate(items, first) && first.start > from ? [] : found;
}

const reach = 16;

function firstFrom(items: Items, from: number): Item | undefined {
  const { words, byStart } = items;
  const second = textAt(words, from) === "and" && words[from + 1]?.tags.has("Verb") ? from + 2 : from;
  for (let at = second; at < words.length && at - from < reach; at++) {
    const item = byStart.get(at);
    if (item?.people) return item;
    if (item) at = item.end - 1;
    const word = words[at];
    if (!word || (!item && stopsObject(items, at))) return undefined;
  }
  return undefined;
}

function stopsObject(items: Items, at: number): boolean {
  const word = items.words[at];
  if (!word) return true;
  if (word.kind === "mark") return !softMarks.has(word.text);
  if (word.text === "including" || word.text === "among" || word.text === "them" || word.text === "of") return false;
  if (breakers.has(word.text) || isCue(word.text)) return true;
  return carriesClause(word) || (word.tags.has("Gerund") && !word.tags.has("Noun"));
}

const softMarks: ReadonlySet<string> = new Set([",", "(", ")", "'", "’", "-", "“", "”", '"', "."]);

/** The count that "and", "," or "including" joins to this one, past what describes it: "12 soldiers in the north and six …". */
export function coordinatedAfter(items: Items, item: Item): Item | undefined {
  const { words, byStart } = items;
  for (let at = item.end; at < words.length && at - item.end < reach; at++) {
    const word = words[at];
    const joined = byStart.get(at);
    if (joined && isBaseOf(items, item, joined)) {
      at = joined.end - 1;
      continue;
    }
    if (joined) return joined.people && joins(items, at) ? joined : undefined;
    if (
      !word ||
      word.text === ";" ||
      word.text === ":" ||
      wh.has(word.text) ||
      isCue(word.text) ||
      auxiliaries.has(word.text)
    )
      return undefined;
    if (carriesClause(word)) return undefined;
  }
  return undefined;
}

/** The 77 of "71 of the 77 people on board". */
export const isBaseOf = ({ words }: Items, part: Item, base: Item): boolean =>
  textAt(words, part.end) === "of" && base.start === part.end + 2;

const wh: ReadonlySet<string> = new Set(
  "who whom which whose where when while after before as because that since".split(" "),
);
const joints: ReadonlySet<string> = new Set([
  ",",
  "and",
  "or",
  "including",
  "plus",
  "&",
  "(",
  "them",
  "as",
  "whom",
  "also",
  "another",
  "besides",
  "with",
  "alongside",
  "-",
]);

/** Whether what stands before the count joins it to the one before. */
function joins(items: Items, at: number): boolean {
  const before = textAt(items.words, at - 1);
  return joints.has(before) || (/^(?:the|her|his|their|its)$/.test(before) && joints.has(textAt(items.words, at - 2)));
}

const isCue = (text: string): boolean => tollVerbs.has(text) || dyingVerbs.has(text);

/** "… and 30 were wounded", "… and 30 wounded": the count is the subject of what follows it. */
export function hasOwnPredicate(items: Items, { end }: Item): boolean {
  const { words } = items;
  const at = words[end]?.tags.has("Adverb") || textAt(words, end) === "others" ? end + 1 : end;
  const word = words[at];
  if (!word) return false;
  if (auxiliaries.has(word.text) || dyingVerbs.has(word.text)) return true;
  const verb = tollVerbs.get(word.text);
  if (verb?.form === "past" || tollStates.has(word.text)) return !beginsPhrase(items, at + 1) || verb === undefined;
  return carriesClause(word) && !word.tags.has("Participle") && !word.text.endsWith("ed");
}
