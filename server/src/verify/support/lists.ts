/** Looks words up in the hand-written lists of near synonyms and of words that exclude one another. */
import { EXCLUSIVE_SETS, EXCLUSIVE_UNITS } from "../../lexicon/exclusive.ts";
import { SYNONYM_GROUPS } from "../../lexicon/relations.ts";

export const synonymsOf = (word: string): readonly string[] => synonyms.get(word) ?? [];

/** The other words of the sets that a base form is in; of a unit of time only where the word is no plural, which is vague. */
export const excludedBy = (base: string, word: string): readonly string[] => [
  ...(excluded.get(base) ?? []),
  ...(units.get(word) ?? []),
];

/** Whether they exclude one another by the lists, as things of one sort. */
export const areExclusive = (
  { bases, lower }: { readonly bases: readonly string[]; readonly lower: string },
  other: { readonly bases: readonly string[] },
): boolean => bases.some((base) => excludedBy(base, lower).some((word) => other.bases.includes(word)));

const synonyms = relate(SYNONYM_GROUPS);
const excluded = relate(EXCLUSIVE_SETS);
const units = relate(EXCLUSIVE_UNITS);

/** Each word of a line to all the others of it. */
function relate(lines: string): ReadonlyMap<string, readonly string[]> {
  const related = new Map<string, string[]>();
  for (const line of lines.split("\n")) {
    const words = line.split(" ").filter(Boolean);
    for (const word of words) {
      related.set(word, [...(related.get(word) ?? []), ...words.filter((other) => other !== word)]);
    }
  }
  return related;
}
