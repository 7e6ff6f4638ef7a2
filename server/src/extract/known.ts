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
  for (const name of elsewhere) if (refersTo(name.text, words)) found.set(name.text, name);
  for (const name of inText) {
    if (name.span.start >= start) break;
    if (!found.has(name.text) && refersTo(name.text, words)) found.set(name.text, name);
  }
  return [...found.values()];
}

const wordPattern = /[\p{L}\p{M}]+/gu;

function refersTo(name: string, words: ReadonlySet<string>): boolean {
  const parts = name.match(wordPattern) ?? [];
  const initials = parts.map((part) => part[0]).filter((letter) => letter !== letter?.toLowerCase());
  return parts.some((part) => part.length > 2 && words.has(part)) || words.has(initials.join(""));
}
