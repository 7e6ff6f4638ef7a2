/** The tree of populations: which one a word names, and which lies within which. */
import { countries } from "../lexicon/countries.ts";
import { peoples } from "../lexicon/peoples.ts";
import { type Population, populations } from "../lexicon/populations.ts";
import type { Word } from "./word.ts";

/** Whether everyone in the first population belongs to the second: children within civilians within people. */
export function isWithin(inner: string, outer: string): boolean {
  for (let id: string | undefined = inner; id !== undefined; id = parents.get(id)) if (id === outer) return true;
  return false;
}

/** The population that a noun names, in any number. */
export const populationOf = (noun: string): string | undefined => populationByWord.get(noun);

export const isPersonWord = (word: string): boolean => populationByWord.has(word);

/** "Israelis", "Kurds": a people named with a capital, of any number. */
export const isPeople = (word: Word): boolean => word.capital && demonyms.has(word.text);

const demonyms: ReadonlySet<string> = new Set(
  [...countries.map(([, people]) => people), ...peoples].flatMap((names) => names.toLowerCase().split("|")),
);
const parents = new Map<string, string>();
const populationByWord = new Map<string, string>();

function enter(population: Population, parent: string | undefined): void {
  if (parent !== undefined) parents.set(population.id, parent);
  for (const word of population.words.split(" ")) populationByWord.set(word, population.id);
  for (const part of population.holds ?? []) enter(part, population.id);
}

enter(populations, undefined);
