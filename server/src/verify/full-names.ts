/** Finds the persons whose full name a text gives and whose surname is one word. */
import type { DocumentReading } from "../extract/claim.ts";
import type { Name } from "../extract/mention.ts";
import { oncePerText } from "./once.ts";

/** The full names that end on a surname, as the text writes them. */
export function fullNames(surname: string, reading: DocumentReading): ReadonlySet<string> {
  const known = knownNames(reading);
  const met = known.get(surname) ?? findNames(surname, reading);
  known.set(surname, met);
  return met;
}

/** A bare surname as the name of the only person whom the text knows by it; any other name as it is. */
export function withFullName(name: Name, reading: DocumentReading): Name {
  if (name.full !== undefined || name.actor !== undefined || !SURNAME.test(name.text)) return name;
  const [full, ...others] = fullNames(name.text, reading);
  return full !== undefined && others.length === 0 ? { ...name, full, kind: "person" } : name;
}

/** One word with a capital. */
export const SURNAME = /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u;

const knownNames = oncePerText((_: DocumentReading) => new Map<string, ReadonlySet<string>>());

function findNames(surname: string, { prose, sentences, sentence }: DocumentReading): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = prose.indexOf(` ${surname}`); at >= 0; at = prose.indexOf(` ${surname}`, at + 1)) {
    const before = /\p{Lu}[\p{L}\p{M}.'’-]*$/u.exec(prose.slice(Math.max(0, at - LONGEST_NAME), at));
    const holding = before && sentences.find(({ span }) => span.end > at);
    const person = holding && sentence(holding.index)?.names.find(({ span }) => span.start <= at && span.end > at + 1);
    if (person?.kind === "person" && person.text.endsWith(` ${surname}`)) found.add(person.text);
  }
  return found;
}

const LONGEST_NAME = 30;
