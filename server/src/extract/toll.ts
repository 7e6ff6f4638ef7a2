/** Tells which counts of a sentence are tolls, and of what: killed, wounded, missing, kidnapped, detained, displaced. */
import { dyingVerbs, passiveAuxiliaries, tollNouns, tollStates, tollVerbs } from "../lexicon/tolls.ts";
import type { Measure } from "./mention.ts";
import { type Assignment, beginsPhrase, type Item, type Items, strengths, textAt } from "./toll-item.ts";
import { hasOwnPredicate, objectsFrom } from "./toll-object.ts";
import { readTollPhrase } from "./toll-phrase.ts";
import { chainStart, subjectsBefore } from "./toll-subject.ts";

/** The measure of each count that is a toll. */
export function readTolls(items: Items): ReadonlyMap<Item, Measure> {
  const best = new Map<Item, Assignment>();
  const note = (assignment: Assignment): void => {
    const known = best.get(assignment.item);
    if (!known || known.strength < assignment.strength) best.set(assignment.item, assignment);
  };
  for (const item of items.list) {
    const measure = item.people ? ownMeasure(items, item) : undefined;
    if (measure) note({ item, measure, strength: strengths.noun });
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

/** "12 deaths", "30 injuries", "12 wounded soldiers". */
function ownMeasure({ words }: Items, { counted }: Item): Measure | undefined {
  if (!counted) return undefined;
  const measure = tollNouns.get(counted.head);
  if (measure) return measure;
  const attribute = textAt(words, counted.start);
  return counted.end - counted.start > 1 && tollVerbs.get(attribute)?.form === "past" ? undefined : undefined;
}

function readVerb(items: Items, at: number): Cue {
  const { words } = items;
  const second = secondVerb(items, at);
  const end = second?.end ?? at + 1;
  const measure = second?.measure ?? tollVerbs.get(textAt(words, at))?.measure ?? "killed";
  const form = tollVerbs.get(textAt(words, at))?.form;
  const respective = second && words.some(({ text }) => text === "respectively");
  const list = isActive(items, at, end, form === "past")
    ? objectAssignments(items, end, measure)
    : subjects(items, at, measure);
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
  const helpers = words.slice(chain, at).map(({ text }) => text);
  if (helpers.some((text) => passiveAuxiliaries.has(text))) return false;
  const adjacent = items.byEnd.get(chain);
  const next = items.byStart.get(end);
  if (adjacent && next && hasOwnPredicate(items, next)) return false;
  return beginsPhrase(items, end);
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
  return subjectsBefore(items, chain).map((item, index) => ({
    item,
    measure,
    strength: index === 0 ? strengths.predicate : strengths.coordinated,
  }));
}

const measureNeedsNoHelper = ({ words }: Items, at: number): boolean =>
  dyingVerbs.has(textAt(words, at)) || textAt(words, at - 1) === ",";

/** "12 dead", "were missing", "left 12 people … dead"; "the dead" and "dead bodies" say nothing of a count before. */
function readState(items: Items, at: number, measure: Measure): readonly Assignment[] {
  const { words } = items;
  if (textAt(words, at - 1) === "the" || items.list.some(({ start, end }) => start < at && at < end - 1)) return [];
  const chain = chainStart(items, at);
  const second = textAt(words, at + 1) === "or" || textAt(words, at + 1) === "and" ? textAt(words, at + 2) : "";
  const both = measure === "killed" && tollVerbs.get(second)?.measure === "wounded" ? "casualties" : measure;
  const left = words.slice(Math.max(0, at - 20), at).some(({ text }) => leaving.has(text));
  if (chain === at && !items.byEnd.has(chain) && !left) return [];
  return subjectsBefore(items, chain).map((item, index) => ({
    item,
    measure: both,
    strength: index === 0 ? strengths.predicate : strengths.coordinated,
  }));
}

const leaving: ReadonlySet<string> = new Set("left leave leaves leaving with shot found".split(" "));

/** "lost their lives", "shot dead 12 men", "gunned down 12", "went missing", "were taken hostage". */
function readPhrasalVerb(items: Items, at: number): Cue | undefined {
  const { words } = items;
  const text = textAt(words, at);
  const next = textAt(words, at + 1);
  const losing =
    /^(?:lost|lose|losing)$/.test(text) &&
    /^(?:their|his|her)$/.test(next) &&
    /^(?:lives|life)$/.test(textAt(words, at + 2));
  if (losing) return { assignments: subjects(items, at, "killed"), end: at + 3 };
  const killing =
    (/^gun(?:s|ned|ning)?$/.test(text) && next === "down") ||
    (/^(?:shot|shoot|shooting|shoots)$/.test(text) && next === "dead");
  if (killing) return phrasal(items, at, at + 2, "killed");
  const held = /^(?:taken|held|kept)$/.test(text) && /^(?:hostage|captive|hostages|prisoner)$/.test(next);
  if (held) return phrasal(items, at, at + 2, next === "prisoner" ? "detained" : "kidnapped");
  if (text === "taken" && next === "into" && textAt(words, at + 2) === "custody")
    return phrasal(items, at, at + 3, "detained");
  const round = /^round(?:ed|ing|s)?$/.test(text) && next === "up";
  return round ? phrasal(items, at, at + 2, "detained") : undefined;
}

function phrasal(items: Items, at: number, end: number, measure: Measure): Cue {
  const active = isActive(items, at, end, true);
  return { assignments: active ? objectAssignments(items, end, measure) : subjects(items, at, measure), end };
}
