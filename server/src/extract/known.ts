/** The names a text has given before a sentence, as far as the sentence may refer back to them. */
import type { Span } from "../text/span.ts";
import type { Name } from "./mention.ts";

/** Cheap: by shape alone, and only names that share a word or their initials with the sentence. */
export function namesBefore(prose: string, sentence: Span, elsewhere: readonly Name[]): readonly Name[] {
  const text = prose.slice(sentence.start, sentence.end);
  const words = new Set(text.match(wordPattern));
  if (!/\p{Lu}/u.test(text)) for (const word of [...words]) words.add(word.charAt(0).toUpperCase() + word.slice(1));
  const found = new Map<string, Name>();
  for (const name of elsewhere) if (refersTo(name.text, words)) found.set(name.text, name);
  for (const match of prose.slice(0, sentence.start).matchAll(longNamePattern)) {
    const text = match[0];
    if (found.has(text) || !refersTo(text, words)) continue;
    found.set(text, { span: { start: match.index, end: match.index + text.length }, text, kind: "other" });
  }
  return [...found.values()];
}

const wordPattern = /[\p{L}\p{M}'’-]+/gu;

/** Two to six capitalised words in a row, joined by particles. */
const longNamePattern =
  /\p{Lu}[\p{L}\p{M}'’-]+(?: (?:(?:al|el|bin|ibn|abu|van|von|de|der|la|of the|of|and) )?\p{Lu}[\p{L}\p{M}'’-]+){1,5}/gu;

function refersTo(name: string, words: ReadonlySet<string>): boolean {
  const parts = name.match(wordPattern) ?? [];
  const initials = parts.map((part) => part[0]).filter((letter) => letter !== letter?.toLowerCase());
  return parts.some((part) => part.length > 2 && words.has(part)) || words.has(initials.join(""));
}
