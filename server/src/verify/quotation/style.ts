/** Folds the ways of writing down a spoken word into one: "don't" and "do not", "$2.5bn" and "$2.5 billion", "defence" and "defense". */
import { manyForms, scaleSigns, shortenedVerbs, shortVerbs, spellings } from "../../lexicon/house-style.ts";
import { tensNumbers, unitNumbers } from "../../lexicon/numbers.ts";

/** A word as it is written, in lower case, and whether it is tied to the one before by an apostrophe or nothing. */
export interface Written {
  readonly normal: string;
  readonly tied?: true;
}

/** The form that every house style has in common; most words are their own. */
export function plainForm({ normal, tied }: Written, before: Written | undefined, after: Written | undefined): string {
  if (tied && normal === "t" && before?.normal.endsWith("n")) return "not";
  if (tied && shortVerbs.has(normal)) return shortVerbs.get(normal) ?? normal;
  if (after?.tied && after.normal === "t" && normal.endsWith("n")) return fullVerb(normal);
  if (before && FIGURE.test(before.normal) && scaleSigns.has(normal)) return scaleSigns.get(normal) ?? normal;
  const number = unitNumbers.get(normal) ?? tensNumbers.get(normal);
  if (number !== undefined) return String(number);
  if (FIGURE.test(normal)) return normal.replace(/,(?=\d{3}(?!\d))/gu, "");
  return normal.length < SHORTEST_SPELLING ? normal : spelled(normal);
}

const met = new Map<string, string>();

function spelled(word: string): string {
  const known = met.get(word);
  if (known !== undefined) return known;
  if (met.size > MOST_KEPT) met.clear();
  const american = spellings.reduce((text, [from, to]) => text.replace(from, to), word);
  met.set(word, american);
  return american;
}

const MOST_KEPT = 20_000;

const FIGURE = /^\d/u;
const SHORTEST_SPELLING = 5;

/** "Don", "won" and "can" of "don't", "won't" and "can't". */
function fullVerb(normal: string): string {
  const verb = normal.slice(0, -1);
  return shortenedVerbs.get(verb) ?? verb;
}

/** Whether two plain forms may be one: "it's" is "it is" or "it has". */
export const areOneForm = (a: string, b: string): boolean =>
  a === b || manyForms.get(a)?.has(b) === true || manyForms.get(b)?.has(a) === true;
