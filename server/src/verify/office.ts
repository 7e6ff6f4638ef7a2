/** Reads an office out of the words of a role: which one, of what rank, of which body. */
import type { ActorTable } from "../extract/actor.ts";
import type { Claim } from "../extract/claim.ts";
import type { Name, Role } from "../extract/mention.ts";
import { lowerRanks, officeGroups, sharedOffices } from "../lexicon/offices.ts";

export interface Office {
  /** The word of the office as the text has it. */
  readonly word: string;
  /** Which group of interchangeable words it belongs to. */
  readonly group: number;
  /** "deputy", "foreign": what the words before it make of it, in alphabetical order. */
  readonly rank: string;
  /** The field: "defence" of a defence minister. */
  readonly field: string;
  readonly unique: boolean;
  readonly of?: Name;
}

/** A role of a claim, as it is asked about. */
export interface RoleQuestion {
  readonly claim: Claim;
  readonly role: Role;
  readonly office: Office;
  readonly actors: ActorTable;
}

/** The first office that a role names; a role such as "a Cardiff lecturer" names none. */
export function readOffice(text: string, of?: Name): Office | undefined {
  const words = (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).map(singular);
  const at = words.findIndex((word) => groupOf(word) >= 0);
  const word = words[at];
  if (word === undefined) return undefined;
  const before = words.slice(0, at);
  return {
    word,
    group: groupOf(word),
    rank: before
      .filter((each) => RANKED.has(each))
      .sort()
      .join(" "),
    field: [...before, ...words.slice(at + 1)]
      .filter((each) => FIELDS.has(each))
      .map(fieldOf)
      .join(" "),
    unique: !sharedOffices.has(word),
    ...(of && { of }),
  };
}

export const officeOf = ({ text, organisation }: Role): Office | undefined => readOffice(text, organisation);

/** The same office, whoever holds it and whichever body it is of. */
export const sameOffice = (a: Office, b: Office): boolean =>
  a.group === b.group && a.rank === b.rank && (a.field === b.field || a.field === "" || b.field === "");

const groupOf = (word: string): number => officeGroups.findIndex((group) => group.includes(word));

const singular = (word: string): string =>
  groupOf(word) < 0 && groupOf(word.replace(/s$/u, "")) >= 0 ? word.replace(/s$/u, "") : word;

const RANKED: ReadonlySet<string> = new Set(
  [...lowerRanks].filter((rank) => rank === "deputy" || rank === "vice" || rank === "assistant"),
);

const FIELDS: ReadonlySet<string> = new Set([
  "defence",
  "defense",
  "foreign",
  "interior",
  "prime",
  "finance",
  "justice",
  "health",
  "state",
  "supreme",
  "security",
  "intelligence",
  "executive",
  "operating",
  "financial",
  "legal",
]);

const fieldOf = (word: string): string => SPELLINGS.get(word) ?? word;

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["defense", "defence"],
  ["financial", "finance"],
]);
