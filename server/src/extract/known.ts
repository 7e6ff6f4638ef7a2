/** The names a text has given before a sentence, as far as the sentence may refer back to them. */
import type { ActorTable } from "./actor.ts";
import type { Name } from "./mention.ts";
import { readNames } from "./name.ts";

/** Every name of several words, found by shape and table alone: cheap enough for a whole text at once. */
export function namesByShape(sentence: string, actors: ActorTable): readonly Name[] {
  const span = { start: 0, end: sentence.length };
  return readNames({ prose: sentence, span, terms: [], actors, known: [] }).filter(
    ({ text, kind }) => kind !== "nationality" && /[\s-]|^\p{Lu}{2,}$/u.test(text),
  );
}

/** The words by which a sentence may refer to a name. */
export function referringWords(sentence: string): readonly string[] {
  const words = new Set(sentence.match(wordPattern));
  if (!/\p{Lu}/u.test(sentence)) {
    for (const word of [...words]) words.add(word.charAt(0).toUpperCase() + word.slice(1));
  }
  return [...words];
}

/** The names of one sentence. */
export interface GivenNames {
  /** Where the sentence starts. */
  readonly start: number;
  readonly names: readonly Name[];
}

export interface KnownNames {
  /** Names that share a word or their initials with `words`: those learnt elsewhere, then those given before `start`. */
  before(words: readonly string[], start: number): readonly Name[];
}

/** Each name is taken from where it is given first. */
export function collectNames(given: readonly GivenNames[], learnt: readonly Name[]): KnownNames {
  const names = new Map<string, Known>();
  for (const name of learnt) names.set(name.text, { name, from: -1 });
  for (const { start, names: found } of given) {
    for (const name of found) if (!names.has(name.text)) names.set(name.text, { name, from: start });
  }
  const inOrder = [...names.values()].map(({ name, from }) => ({ name: { ...name, span: nowhere }, from }));
  const index = indexNames(inOrder);
  return {
    before(words, start) {
      const at = new Set<number>();
      for (const word of words) for (const position of index.get(word) ?? []) at.add(position);
      if (at.size === 0) return none;
      const sorted = [...at].sort((a, b) => a - b);
      return sorted.flatMap((position) => {
        const known = inOrder[position];
        return known && known.from < start ? [known.name] : [];
      });
    },
  };
}

interface Known {
  readonly name: Name;
  readonly from: number;
}

const none: readonly Name[] = [];

/** A name of another sentence has no place in the text of this one. */
const nowhere = { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };

/** Positions of names by the words that may refer to them. */
function indexNames(names: readonly Known[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  names.forEach(({ name }, position) => {
    for (const word of partsAndInitials(name.text)) {
      const positions = index.get(word);
      if (positions) positions.push(position);
      else index.set(word, [position]);
    }
  });
  return index;
}

const wordPattern = /[\p{L}\p{M}]+/gu;

function partsAndInitials(name: string): ReadonlySet<string> {
  const parts = name.match(wordPattern) ?? [];
  const initials = parts.map((part) => part[0]).filter((letter) => letter !== letter?.toLowerCase());
  return new Set([...parts.filter((part) => part.length > 1), initials.join("")].filter((word) => word !== ""));
}
