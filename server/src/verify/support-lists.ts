/** Looks words up in the hand-written lists of opposites and near synonyms. */
import { OPPOSITE_PAIRS, SYNONYM_GROUPS } from "../lexicon/relations.ts";

export const oppositesOf = (word: string): readonly string[] => opposites.get(word) ?? [];

export const synonymsOf = (word: string): readonly string[] => synonyms.get(word) ?? [];

const opposites = relate(OPPOSITE_PAIRS.split(/[|\n]/));
const synonyms = relate(SYNONYM_GROUPS.split("\n"));

/** Each word of a group to all the others of it. */
function relate(groups: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const related = new Map<string, string[]>();
  for (const group of groups) {
    const words = group.split(" ").filter(Boolean);
    for (const word of words)
      related.set(word, [...(related.get(word) ?? []), ...words.filter((other) => other !== word)]);
  }
  return related;
}
