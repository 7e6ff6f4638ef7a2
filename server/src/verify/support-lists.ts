/** Looks words up in the hand-written lists of near synonyms. */
import { SYNONYM_GROUPS } from "../lexicon/relations.ts";

export const synonymsOf = (word: string): readonly string[] => synonyms.get(word) ?? [];

const synonyms = new Map<string, readonly string[]>();
for (const group of SYNONYM_GROUPS.split("\n")) {
  const words = group.split(" ").filter(Boolean);
  for (const word of words) {
    synonyms.set(word, [...(synonyms.get(word) ?? []), ...words.filter((other) => other !== word)]);
  }
}
