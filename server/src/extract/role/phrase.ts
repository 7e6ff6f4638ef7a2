/** Reads a phrase that names a role: "former top military commander", "a foreign affairs adviser to the supreme leader". */
import { honorifics, offices, ranks, roleNouns, titleModifiers } from "../../lexicon/titles.ts";
import { words } from "../../lexicon/words.ts";
import type { Name } from "../mention.ts";
import type { Unit } from "./unit.ts";

/** A role phrase as a stretch of units, `to` exclusive. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  readonly organisation?: Name;
  readonly former: boolean;
}

/** A role phrase and who holds it. */
export interface HeldPhrase extends RolePhrase {
  readonly holder: Name;
}

/** The phrase whose role noun stands at `head`, with the words before it that belong to it. */
export function phraseEndingAt(units: readonly Unit[], head: number): RolePhrase | undefined {
  const noun = units[head];
  if (noun === undefined || noun.name !== undefined || !isRoleNoun(noun.key) || isVerbHere(noun)) return undefined;
  let from = head;
  let former = false;
  while (from > 0 && units[from]?.joint === "space" && isModifier(units[from - 1])) {
    from--;
    if (formerWords.has(units[from]?.key ?? "")) former = true;
  }
  while (from < head && formerWords.has(units[from]?.key ?? "")) from++;
  const before =
    units[from]?.joint === "comma" || units[from]?.joint === "break" ? undefined : ownerBefore(units, from);
  return {
    from,
    to: head + 1,
    former: former || isFormerBefore(units, from),
    ...(before ? { organisation: before } : {}),
  };
}

/** The phrase that starts at `from` and runs on through "of the …"; undefined where no role noun comes. */
export function phraseStartingAt(units: readonly Unit[], from: number): RolePhrase | undefined {
  let start = from;
  while (openers.has(units[start]?.key ?? "") && units[start + 1]?.joint === "space") start++;
  let head = -1;
  let at = start;
  for (; at < Math.min(units.length, start + longestPhrase); at++) {
    const unit = units[at];
    if (unit === undefined || (at > start && !(unit.joint === "space" || unit.joint === "possessive"))) break;
    if (unit.name === undefined && isRoleNoun(unit.key)) head = at;
    else if (head >= 0 || (unit.name === undefined && !isModifier(unit))) break;
    else if (unit.name?.kind === "person") return undefined;
  }
  const found = head < 0 ? undefined : phraseEndingAt(units, head);
  if (found === undefined || units[head + 1]?.joint === "possessive") return undefined;
  const follows = units[head + 1];
  if (follows?.joint === "space" && (follows.name !== undefined || isModifier(follows))) return undefined;
  const end = endOfPhrase(units, head + 1);
  const within = units
    .slice(head + 1, end)
    .find((unit) => unit.name !== undefined && unit.name.kind !== "person")?.name;
  const organisation = found.organisation ?? within;
  return { ...found, from: Math.max(found.from, start), to: end, ...(organisation ? { organisation } : {}) };
}

/** After a role noun: "of the Iranian army's ground forces", "to the supreme leader", "and lecturer at …". */
function endOfPhrase(units: readonly Unit[], from: number): number {
  let end = from;
  let preposition = false;
  for (let at = from; at < Math.min(units.length, from + longestPhrase); at++) {
    const unit = units[at];
    if (unit === undefined || unit.joint === "comma" || unit.joint === "break") break;
    if (links.has(unit.key)) {
      if (preposition && unit.key !== "of") break;
      preposition = true;
    } else if (unit.key === "and") {
      const next = units[at + 1];
      if (next === undefined || !(isRoleNoun(next.key) || (isModifier(next) && isRoleNoun(units[at + 2]?.key ?? ""))))
        break;
      preposition = false;
    } else {
      if (!preposition && !isRoleNoun(unit.key) && !isModifier(unit)) break;
      if (isVerb(unit) || endsPhrase(unit)) break;
      if (!openers.has(unit.key)) end = at + 1;
    }
  }
  return end;
}

const longestPhrase = 12;

export const isRoleNoun = (key: string): boolean => roleNouns.has(key.replace(/^(?:ex|co)-/, ""));

/** Whether a word of a title says an office, not only a rank or a form of address. */
export const isOffice = (key: string): boolean => offices.has(key) && !isMereTitle(key);

/** Whether a word of a title is a rank or a form of address. */
export const isMereTitle = (key: string): boolean => honorifics.has(key) || ranks.has(key);

export const formerWords = words("former ex late then onetime erstwhile retired ousted disgraced deposed");

/** Who the role is of, where it stands right before: "Hamas leader", "Iran's president". */
function ownerBefore(units: readonly Unit[], from: number): Name | undefined {
  const name = units[from - 1]?.name;
  return name === undefined || name.kind === "person" ? undefined : name;
}

/** "former Hamas leader", "the late Quds Force commander": the word stands before the owner. */
function isFormerBefore(units: readonly Unit[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && units[at]?.name !== undefined) at--;
  return formerWords.has(units[at]?.key ?? "") && units[at + 1]?.joint === "space";
}

/** "his team host Chelsea": a role noun that is a verb here. */
const isVerbHere = ({ term, key }: Unit): boolean => term?.tags.has("Verb") === true && doubtful.has(key);

const doubtful = words("host head star coach chair model partner witness suspect forward lead captain manager pilot");

const openers = words("a an the his her its their our one");
const links = words("of to for at in with on");

const isVerb = (unit: Unit): boolean =>
  unit.term?.tags.has("Verb") === true && !unit.term.tags.has("Gerund") && !isRoleNoun(unit.key);

/** "last year", "since May". */
const endsPhrase = (unit: Unit): boolean =>
  ["Date", "Preposition", "Conjunction"].some((tag) => unit.term?.tags.has(tag)) || timeWords.has(unit.key);

const timeWords = words("who which that whose last next this since until when where while after before");

function isModifier(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.name !== undefined) return false;
  if (formerWords.has(unit.key) || titleModifiers.has(unit.key) || isRoleNoun(unit.key)) return true;
  const tags = unit.term?.tags;
  if (
    tags === undefined ||
    ["Determiner", "Preposition", "Pronoun", "Conjunction", "Possessive"].some((tag) => tags.has(tag))
  )
    return false;
  return (
    tags.has("Adjective") ||
    (tags.has("Noun") && !tags.has("Plural") && !tags.has("Date")) ||
    pluralModifiers.has(unit.key)
  );
}

/** Plural nouns that qualify a role: "foreign affairs adviser". */
const pluralModifiers = words("affairs forces operations communications sports services arms rights relations weapons");
