/** Reads the roles that a sentence gives people: by title, apposition, relative clause and verb. */

import { wordsAt } from "../text/prose.ts";
import type { SentenceInput } from "./input.ts";
import type { Name, Role } from "./mention.ts";
import type { NameToken } from "./name/token.ts";
import {
  formerWords,
  type HeldPhrase,
  isMereTitle,
  isOffice,
  phraseEndingAt,
  phraseStartingAt,
  type RolePhrase,
} from "./role/phrase.ts";
import { layUnits, type Unit } from "./role/unit.ts";
import { rolesByVerb } from "./role/verb.ts";

/** The roles in reading order of their holders. */
export function readRoles(
  input: SentenceInput,
  names: readonly Name[],
  tokens?: readonly NameToken[],
): readonly Role[] {
  if (names.length === 0) return [];
  const units = layUnits(input, names, tokens);
  const roles = units.flatMap((unit, at) => {
    if (unit.name === undefined || !canHold(unit.name)) return [];
    const found = [roleBefore(units, at), roleAfter(units, at), ...rolesByVerb(units, at)];
    return found.flatMap((phrase) => (phrase === undefined ? [] : [makeRole(input.prose, units, phrase)]));
  });
  return [...titleRoles(input, units), ...roles].sort((a, b) => a.holder.span.start - b.holder.span.start);
}

const canHold = (name: Name): boolean => name.kind === "person" || name.kind === "other";

function makeRole(prose: string, units: readonly Unit[], phrase: HeldPhrase): Role {
  const span = { start: units[phrase.from]?.start ?? 0, end: units[phrase.to - 1]?.end ?? 0 };
  return {
    span,
    text: wordsAt(prose, span),
    holder: phrase.holder,
    former: phrase.former,
    ...(phrase.organisation ? { organisation: phrase.organisation } : {}),
  };
}

/** "Israeli Defense Minister Yoav Galant": the title is the role, the name before it says of what. */
function titleRoles(input: SentenceInput, units: readonly Unit[]): readonly Role[] {
  return units.flatMap(({ name }, at) => {
    const title = name?.title;
    if (name === undefined || title === undefined) return [];
    const first = leadOf(units, at);
    const words = units.slice(first, at).filter((unit) => unit.end <= title.span.end);
    const from = words.findIndex(({ key }) => !formerWords.has(key));
    const to = words.findLastIndex(({ key }, index) => !isMereTitle(key) || isGeneralOffice(words, index));
    const [start, end] = [words[from]?.start, words[to]?.end];
    if (!words.some(({ key }) => isOffice(key)) || start === undefined || end === undefined || to < from) return [];
    const owner = units[first - 1]?.name;
    const joint = units[first]?.joint;
    const joined = (joint === "space" || joint === "possessive") && owner !== undefined && owner.kind !== "person";
    const gone = from > 0 || formerWords.has(units[joined ? first - 2 : first - 1]?.key ?? "");
    const role = { span: { start, end }, text: wordsAt(input.prose, { start, end }), holder: name, former: gone };
    return [joined ? { ...role, organisation: owner } : role];
  });
}

/** "Secretary General", "Attorney General": no rank. */
const isGeneralOffice = (title: readonly Unit[], at: number): boolean =>
  title[at]?.key === "general" &&
  /^(?:secretary|attorney|director|consul|governor|prosecutor)$/.test(title[at - 1]?.key ?? "");

/** The position of the first word of the title before the name at `at`, or `at` itself. */
function leadOf(units: readonly Unit[], at: number): number {
  const title = units[at]?.name?.title;
  if (title === undefined) return at;
  const first = units.findIndex((unit) => unit.start >= title.span.start);
  return first < 0 ? at : Math.min(first, at);
}

/** "Hamas leader Ismail Haniyeh", "the Quds Force chief, Esmail Qaani,", "the head of the Quds Force, Esmail Qaani,". */
function roleBefore(units: readonly Unit[], at: number): HeldPhrase | undefined {
  const lead = leadOf(units, at);
  const holder = units[at]?.name;
  const unit = units[lead];
  if (unit === undefined || holder === undefined || unit.joint === "break" || unit.joint === "possessive")
    return undefined;
  if (holder.kind !== "person" && qualifiesNoun(units[at + 1])) return undefined;
  const apposed = unit.joint === "comma";
  const after = units[at + 1];
  if (apposed && after?.joint === "space") return undefined;
  const direct = phraseEndingAt(units, lead - 1);
  if (direct !== undefined && holder.kind !== "person" && !apposed && direct.organisation === undefined)
    return undefined;
  if (direct !== undefined) return apposed && !isDefinite(units, direct) ? undefined : { ...direct, holder };
  return roleOfBefore(units, lead, holder);
}

/** "the official Instagram account": the name is no holder but part of a longer phrase. */
const qualifiesNoun = (next: Unit | undefined): boolean =>
  next?.joint === "space" && next.name === undefined && next.term?.tags.has("Noun") === true;

/** "the head of the Quds Force(,) Esmail Qaani": a role with its "of" stands between the noun and the name. */
function roleOfBefore(units: readonly Unit[], at: number, holder: Name): HeldPhrase | undefined {
  const organisation = units[at - 1]?.name;
  if (organisation === undefined || organisation.kind === "person") return undefined;
  let of = at - 2;
  while (of > 0 && (units[of]?.key === "the" || units[of]?.name?.kind === "nationality")) of--;
  if (units[of]?.key !== "of") return undefined;
  const phrase = phraseEndingAt(units, of - 1);
  return phrase === undefined || !isDefinite(units, phrase) ? undefined : { ...phrase, to: at, organisation, holder };
}

/** An apposed role before a name must be one person's: with an article or an owner before it. */
function isDefinite(units: readonly Unit[], phrase: RolePhrase): boolean {
  for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - 4); at--) {
    const unit = units[at];
    if (unit?.key === "the" || units[at + 1]?.joint === "possessive") return true;
    if (unit?.name === undefined) return at < 0 || unit?.joint === "break";
  }
  return phrase.from === 0 || units[0]?.name !== undefined;
}

/** "Kamal Kharrazi, a foreign affairs adviser to the supreme leader,"; an age between is passed over. */
function roleAfter(units: readonly Unit[], at: number): HeldPhrase | undefined {
  const holder = units[at]?.name;
  let from = at + 1;
  if (/^\d{1,3}$/.test(units[from]?.key ?? "") && units[from]?.joint === "comma") from++;
  if (holder === undefined || units[from]?.joint !== "comma") return undefined;
  const phrase = phraseStartingAt(units, from);
  if (phrase === undefined) return undefined;
  const next = units[phrase.to];
  const ends = next === undefined || next.joint === "comma" || next.joint === "break" || closers.has(next.key);
  return ends ? { ...phrase, holder } : undefined;
}

const closers: ReadonlySet<string> = new Set(["who", "which", "that", "and", "but", "as", "said", "told"]);
