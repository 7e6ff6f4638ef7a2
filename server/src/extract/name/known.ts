/** Finds the longest known name that starts at a word: of the actor table, the built-in lists, or learnt elsewhere. */
import { ambiguousInLowerCase } from "../../lexicon/countries.ts";
import { calendarWords } from "../../lexicon/not-names.ts";
import { type KnownActor, longestFrom, lookupActor, nameKey } from "../actor-lookup.ts";
import type { SentenceInput } from "../input.ts";
import type { Name, NameKind } from "../mention.ts";
import { isEverydayWord } from "../terms.ts";
import type { LetterCase } from "./case.ts";
import { type NameToken, termAt } from "./token.ts";

export interface KnownMatch {
  /** In words. */
  readonly length: number;
  readonly kind: NameKind;
  readonly actor?: KnownActor;
}

const longestLearnt = 5;

export function matchKnown(
  input: SentenceInput,
  tokens: readonly NameToken[],
  index: number,
  letterCase: LetterCase,
): KnownMatch | undefined {
  const first = tokens[index];
  if (first === undefined || first.key === "the") return undefined;
  const learnt = letterCase === "normal" ? undefined : learntNames(input);
  const longest = Math.max(longestFrom(input.actors, first.key), learnt === undefined ? 0 : longestLearnt);
  for (let length = Math.min(longest, joined(tokens, index, longest)); length > 0; length--) {
    const words = tokens.slice(index, index + length);
    if (!caseFits(words, letterCase)) continue;
    const key = words.map((token) => token.key).join(" ");
    const actor = lookupActor(input.actors, key);
    if (actor !== undefined && !isMisread(actor, first, length, letterCase)) return { length, kind: actor.kind, actor };
    const kind = learnt?.get(key);
    if (kind !== undefined && (length > 1 || canBeName(input, first))) return { length, kind };
  }
  return undefined;
}

/** How many words from `index` on stand together, up to `most`. */
function joined(tokens: readonly NameToken[], index: number, most: number): number {
  let count = 1;
  while (count < most) {
    const gap = tokens[index + count]?.gap;
    if (gap === "space" || gap === "hyphen" || (gap === "break" && tokens[index + count - 1]?.possessive)) count++;
    else break;
  }
  return count;
}

/** "Who" is not the WHO; in lower case, an acronym that is an everyday word is that word. */
function isMisread(actor: KnownActor, first: NameToken, length: number, letterCase: LetterCase): boolean {
  if (!actor.acronym || length > 1) return false;
  return letterCase === "lower" ? isEverydayWord(first.key) : first.text !== first.text.toUpperCase();
}

function caseFits(words: readonly NameToken[], letterCase: LetterCase): boolean {
  const [first] = words;
  if (first === undefined) return false;
  if (letterCase === "lower")
    return words.length > 1 || !(ambiguousInLowerCase.has(first.key) || calendarWords.has(first.key));
  return first.capital || words.some((token) => token.capital && token !== first);
}

/** Whether a lone word in lower case may be the name it is elsewhere, and is not plainly another word. */
function canBeName(input: SentenceInput, token: NameToken): boolean {
  const tags = termAt(input.terms, token)?.tags;
  return !isEverydayWord(token.key) && (tags === undefined || tags.has("Noun")) && !tags?.has("Pronoun");
}

const learntFrom = new WeakMap<readonly Name[], ReadonlyMap<string, NameKind>>();

/** Names met elsewhere by their folded spelling: they are all there is to go by where capitals tell nothing. */
function learntNames({ known }: SentenceInput): ReadonlyMap<string, NameKind> {
  const met = learntFrom.get(known);
  if (met !== undefined) return met;
  const learnt = new Map<string, NameKind>();
  for (const name of known) {
    const key = nameKey(name.text);
    learnt.set(key, name.kind);
    const surname = key.slice(key.lastIndexOf(" ") + 1);
    if (name.kind === "person" && surname.length > 3 && !learnt.has(surname)) learnt.set(surname, name.kind);
  }
  learntFrom.set(known, learnt);
  return learnt;
}
