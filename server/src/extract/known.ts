/** The names a text has given before a sentence, as far as the sentence may refer back to them. */
import type { Sentence } from "../text/sentence.ts";
import type { ActorTable } from "./actor.ts";
import type { Name } from "./mention.ts";
import { readNames } from "./name.ts";

/** Every name of several words, found by shape and table alone: cheap enough for a whole text at once. */
export function namesByShape(prose: string, sentences: readonly Sentence[], actors: ActorTable): readonly Name[] {
  return sentences
    .flatMap(({ span }) => readNames({ prose, span, terms: [], actors, known: [] }))
    .filter(({ text, kind }) => kind !== "nationality" && /[\s-]|^\p{Lu}{2,}$/u.test(text));
}

/** Names that share a word or their initials with the sentence: those of the text before it, then those learnt elsewhere. */
export function namesBefore(
  sentence: string,
  start: number,
  inText: readonly Name[],
  elsewhere: readonly Name[],
): readonly Name[] {
  const words = new Set(sentence.match(wordPattern));
  if (!/\p{Lu}/u.test(sentence)) {
    for (const word of [...words]) words.add(word.charAt(0).toUpperCase() + word.slice(1));
  }
  const found = new Map<string, Name>();
  for (const name of referredTo(elsewhere, words)) found.set(name.text, name);
  for (const name of referredTo(inText, words)) {
    if (name.span.start >= start) break;
    if (!found.has(name.text)) found.set(name.text, name);
  }
  return [...found.values()];
}

/** The names that one of the words is a part or the initials of, in the order of the list. */
function referredTo(names: readonly Name[], words: ReadonlySet<string>): readonly Name[] {
  const index = indexes.get(names) ?? indexNames(names);
  const at = new Set([...words].flatMap((word) => index.get(word) ?? []));
  return [...at].sort((a, b) => a - b).flatMap((position) => names[position] ?? []);
}

/** Positions of names by the words that may refer to them; made once for each list. */
const indexes = new WeakMap<readonly Name[], ReadonlyMap<string, readonly number[]>>();

function indexNames(names: readonly Name[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  names.forEach(({ text }, position) => {
    for (const word of referringWords(text)) {
      const positions = index.get(word);
      if (positions) positions.push(position);
      else index.set(word, [position]);
    }
  });
  indexes.set(names, index);
  return index;
}

const wordPattern = /[\p{L}\p{M}]+/gu;

function referringWords(name: string): ReadonlySet<string> {
  const parts = name.match(wordPattern) ?? [];
  const initials = parts.map((part) => part[0]).filter((letter) => letter !== letter?.toLowerCase());
  return new Set([...parts.filter((part) => part.length > 2), initials.join("")].filter((word) => word !== ""));
}
