/** Tells which counts of a sentence are tolls, and of what: killed, wounded, missing, kidnapped, detained, displaced. */
import {
  auxiliaries,
  dyingVerbs,
  passiveAuxiliaries,
  tollNouns,
  tollPhrases,
  tollStates,
  tollVerbs,
} from "../lexicon/tolls.ts";
import type { Measure } from "./mention.ts";
import { compilePatterns, matchAt } from "./pattern.ts";
import type { Counted } from "./quantity/counted.ts";
import { type Assignment, beginsPhrase, type Item, type Items, strengths, textAt } from "./toll/item.ts";
import { hasOwnPredicate, objectsFrom } from "./toll/object.ts";
import { readTollPhrase } from "./toll/phrase.ts";
import { chainStart, subjectsBefore } from "./toll/subject.ts";
import type { Word } from "./word.ts";

/** The measure of each count that is a toll. */
export function readTolls(items: Items): ReadonlyMap<Item, Measure> {
  const best = new Map<Item, Assignment>();
  const note = (assignment: Assignment): void => {
    const known = best.get(assignment.item);
    if (!known || known.strength < assignment.strength) best.set(assignment.item, assignment);
  };
  for (const item of items.list) {
    const own = ownMeasure(items, item);
    if (own) note(own);
  }
  for (let at = 0; at < items.words.length; ) {
    const cue = readCue(items, at);
    for (const assignment of [...cue.assignments, ...readTollPhrase(items, at)]) note(assignment);
    at = cue.end;
  }
  return new Map([...best].map(([item, { measure }]) => [item, measure]));
}

interface Cue {
  readonly assignments: readonly Assignment[];
  readonly end: number;
}

function readCue(items: Items, at: number): Cue {
  const text = textAt(items.words, at);
  const verb = tollVerbs.get(text);
  if (verb) return readVerb(items, at);
  const dying = dyingVerbs.get(text);
  if (dying) return { assignments: subjects(items, at, dying), end: at + 1 };
  const state = tollStates.get(text);
  if (state) return { assignments: readState(items, at, state), end: at + 1 };
  const phrase = readPhrasalVerb(items, at);
  return phrase ?? { assignments: [], end: at + 1 };
}

/** "12 deaths" and "30 injuries" are tolls whatever is said of them; "12 wounded soldiers" unless something else is. */
function ownMeasure({ words }: Items, item: Item): Assignment | undefined {
  const { counted } = item;
  if (!counted || !item.people) return undefined;
  const noun = tollNouns.get(counted.head);
  if (noun && item.figure.end - item.figure.start === 1 && /^(?:an?|another)$/.test(textAt(words, item.start)))
    return undefined;
  if (counted.head === "body" && !isCorpse(words, counted)) return undefined;
  if (noun) return { item, measure: noun, strength: strengths.noun };
  const attribute = textAt(words, counted.start);
  const verb = tollVerbs.get(attribute);
  const measure = verb?.form === "past" ? verb.measure : tollStates.get(attribute);
  return measure && attribute !== "homeless" && counted.end - counted.start > 1
    ? { item, measure, strength: strengths.attribute }
    : undefined;
}

/** "10 bodies", "the charred bodies"; not "two governing bodies". */
const isCorpse = (words: readonly Word[], { start, end }: Counted): boolean =>
  end - start === 1 ||
  /^(?:dead|more|other|charred|burned|burnt|mutilated|headless|decomposed|unidentified)$/.test(textAt(words, end - 2));

function readVerb(items: Items, at: number): Cue {
  const { words } = items;
  const second = secondVerb(items, at);
  const end = second?.end ?? at + 1;
  const measure = second?.measure ?? tollVerbs.get(textAt(words, at))?.measure ?? "killed";
  const form = tollVerbs.get(textAt(words, at))?.form;
  const respective = second && words.slice(at, at + 30).some(({ text }) => text === "respectively");
  const list = isActive(items, at, end, form === "past")
    ? objectAssignments(items, end, measure)
    : [...subjects(items, at, measure), ...besides(items, end, measure)];
  if (!respective || list.length < 2) return { assignments: list, end };
  const inOrder = [...list].sort((a, b) => a.item.start - b.item.start);
  return {
    assignments: inOrder.map((one, index) => ({ ...one, measure: index === 0 ? second.first : second.last })),
    end,
  };
}

interface SecondVerb {
  readonly end: number;
  readonly measure: Measure;
  readonly first: Measure;
  readonly last: Measure;
}

/** "killed and wounded", "killed or injured": one count of both. */
function secondVerb({ words }: Items, at: number): SecondVerb | undefined {
  const joint = textAt(words, at + 1);
  const first = tollVerbs.get(textAt(words, at))?.measure;
  const last = tollVerbs.get(textAt(words, at + 2))?.measure;
  if ((joint !== "and" && joint !== "or") || !first || !last || first === last) return undefined;
  const both = new Set([first, last]);
  const measure = both.has("killed") && both.has("wounded") ? "casualties" : last;
  return { end: at + 3, measure, first, last };
}

/** Whether the verb has its object after it; a participle after "were", or with nothing to act on, has not. */
function isActive(items: Items, at: number, end: number, past: boolean): boolean {
  const { words } = items;
  if (!past) return true;
  const chain = chainStart(items, at);
  const adjacent = items.byEnd.get(chain);
  if (adjacent && leaving.has(textAt(words, adjacent.start - 1))) return false;
  if (
    !adjacent &&
    textAt(words, end) === "and" &&
    words[end + 1]?.tags.has("PastTense") &&
    !tollVerbs.has(textAt(words, end + 1))
  ) {
    return isActive(items, at, end + 2, past);
  }
  const helper = words.slice(chain, at).findLast(({ text }) => auxiliaries.has(text));
  if (helper && passiveAuxiliaries.has(helper.text)) return false;
  const next = items.byStart.get(end);
  if (adjacent && next && hasOwnPredicate(items, next)) return false;
  return beginsPhrase(items, end);
}

/** "were killed as well as 41 civilians", "was killed along with two others". */
function besides(items: Items, end: number, measure: Measure): readonly Assignment[] {
  const { words } = items;
  const phrase = `${textAt(words, end)} ${textAt(words, end + 1)}`;
  const length =
    phrase === "as well" && textAt(words, end + 2) === "as" ? 3 : /^(?:along|together) with$/.test(phrase) ? 2 : 0;
  const from = textAt(words, end) === "alongside" ? 1 : length;
  return from === 0 ? [] : objectAssignments(items, end + from, measure);
}

const objectAssignments = (items: Items, from: number, measure: Measure): readonly Assignment[] =>
  objectsFrom(items, from).map((item, index) => ({
    item,
    measure,
    strength: index === 0 ? strengths.object : strengths.coordinated,
  }));

function subjects(items: Items, predicate: number, measure: Measure): readonly Assignment[] {
  const chain = chainStart(items, predicate);
  const said = chain < predicate || items.byEnd.has(chain) || measureNeedsNoHelper(items, predicate);
  if (!said) return [];
  const own =
    chain < predicate || dyingVerbs.has(textAt(items.words, predicate)) ? strengths.predicate : strengths.reduced;
  return subjectsBefore(items, chain).map((item, index) => ({
    item,
    measure,
    strength: index === 0 ? own : strengths.coordinated,
  }));
}

const measureNeedsNoHelper = ({ words }: Items, at: number): boolean =>
  dyingVerbs.has(textAt(words, at)) || textAt(words, at - 1) === ",";

/**
 * "12 dead", "were missing", "left 12 people … dead"; "the dead" and "dead bodies" say nothing of a count before. In
 * "12 dead and wounded 40" the wounded have a count of their own.
 */
function readState(items: Items, at: number, measure: Measure): readonly Assignment[] {
  const { words } = items;
  if (textAt(words, at - 1) === "the" || isInsideItem(items, at)) return [];
  const chain = chainStart(items, at);
  const second = textAt(words, at + 1) === "or" || textAt(words, at + 1) === "and" ? textAt(words, at + 2) : "";
  const counted = items.byStart.has(at + 3);
  const both =
    measure === "killed" && !counted && tollVerbs.get(second)?.measure === "wounded" ? "casualties" : measure;
  const left = words.slice(Math.max(0, at - 20), at).some(({ text }) => leaving.has(text));
  if (chain === at && !items.byEnd.has(chain) && !left) return [];
  return subjectsBefore(items, chain).map((item, index) => ({
    item,
    measure: both,
    strength: index === 0 ? strengths.predicate : strengths.coordinated,
  }));
}

/** Whether a word stands within a counted noun phrase: the "dead" of "12 dead bodies". */
function isInsideItem({ byStart }: Items, at: number): boolean {
  for (let start = at - 1; start >= at - 10; start--) {
    const item = byStart.get(start);
    if (item) return at < item.end - 1;
  }
  return false;
}

const leaving: ReadonlySet<string> = new Set("left leave leaves leaving with shot found".split(" "));

/** "lost their lives", "shot dead 12 men", "were taken hostage": verbs of several words. */
function readPhrasalVerb(items: Items, at: number): Cue | undefined {
  const { words } = items;
  const match = matchAt(phrasalVerbs, words, at, () => undefined, []);
  if (!match) return hostagesTaken(items, at);
  const { gives: measure, end } = match;
  const active = isActive(items, at, end, true);
  return { assignments: active ? objectAssignments(items, end, measure) : subjects(items, at, measure), end };
}

/** "350 hostages have been taken". */
function hostagesTaken(items: Items, at: number): Cue | undefined {
  const taken = /^(?:taken|seized)$/.test(textAt(items.words, at)) && chainStart(items, at) < at;
  if (!taken) return undefined;
  const hostages = subjects(items, at, "kidnapped").filter(({ item }) => item.counted?.population === "hostages");
  return { assignments: hostages, end: at + 1 };
}

const phrasalVerbs = compilePatterns(tollPhrases);
