/** Tells whether capitalised words stand elsewhere in a text as names or as plain words. */

/** How the words of one sentence are written. */
export interface WordUse {
  /** Its capitalised words, and whether the first of each stands inside the sentence. */
  readonly capitals: ReadonlyMap<string, boolean>;
  /** The capitalised words that stand inside it, as often as they do. */
  readonly inside: readonly string[];
  /** Its words without a capital. */
  readonly small: ReadonlySet<string>;
}

/** How the words of a whole text are written. */
export interface WordTable {
  readonly inside: ReadonlyMap<string, number>;
  readonly small: ReadonlySet<string>;
}

/** A name outweighs a plain word; undefined of a word that stands nowhere else. */
export interface Elsewhere {
  get(word: string): "name" | "word" | undefined;
}

export function readWordUse(sentence: string): WordUse {
  const capitals = new Map<string, boolean>();
  const inside: string[] = [];
  const small = new Set<string>();
  for (const { 0: word, index } of sentence.matchAll(wholeWord)) {
    if (!startsCapital.test(word)) {
      small.add(word);
      continue;
    }
    const isInside = afterWord.test(sentence.slice(Math.max(0, index - 2), index));
    if (isInside) inside.push(word);
    if (!capitals.has(word)) capitals.set(word, isInside);
  }
  return { capitals, inside, small };
}

export function tabulateWords(uses: readonly WordUse[]): WordTable {
  const inside = new Map<string, number>();
  const small = new Set<string>();
  for (const use of uses) {
    for (const word of use.inside) inside.set(word, (inside.get(word) ?? 0) + 1);
    for (const word of use.small) small.add(word);
  }
  return { inside, small };
}

/** How a sentence's own capitalised words stand in the rest of its text. */
export const standsElsewhere = (table: WordTable, { capitals }: WordUse): Elsewhere => ({
  get(word) {
    const own = capitals.get(word);
    if (own === undefined) return undefined;
    if ((table.inside.get(word) ?? 0) > Number(own)) return "name";
    return table.small.has(word.charAt(0).toLowerCase() + word.slice(1)) ? "word" : undefined;
  },
});

const wholeWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const startsCapital = /^\p{Lu}\p{Ll}/u;
const afterWord = /[\p{Ll},]\s$/u;
