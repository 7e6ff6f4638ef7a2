/** Looks whether a sentence's capitalised words stand elsewhere in the text as names or as plain words. */
import type { Span } from "../text/span.ts";

/** By the word as it stands; words that stand nowhere else have no entry. A name outweighs a plain word. */
export function readElsewhere(prose: string, span: Span): ReadonlyMap<string, "name" | "word"> {
  const found = new Map<string, "name" | "word">();
  const start = Math.max(0, span.start - reach);
  const around = prose.slice(start, span.end + reach);
  for (const match of prose.slice(span.start, span.end).matchAll(capitalised)) {
    const text = match[0];
    if (found.has(text)) continue;
    const at = span.start - start + match.index;
    if (occurs(around, text, at, insideSentence)) found.set(text, "name");
    else if (occurs(around, text.charAt(0).toLowerCase() + text.slice(1), at, anywhere)) found.set(text, "word");
  }
  return found;
}

/** How far around the sentence is looked. */
const reach = 20_000;
const mostTries = 50;

const capitalised = /\p{Lu}\p{Ll}[\p{L}\p{M}]*/gu;

const insideSentence = (before: string): boolean => /[\p{Ll},]\s$/u.test(before);
const anywhere = (): boolean => true;

function occurs(text: string, word: string, besides: number, fits: (before: string) => boolean): boolean {
  let from = 0;
  for (let tries = 0; tries < mostTries; tries++) {
    const at = text.indexOf(word, from);
    if (at < 0) return false;
    from = at + word.length;
    if (at !== besides && isWord(text, at, from) && fits(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}

const isWord = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
