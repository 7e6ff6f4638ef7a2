/** Finds names where capitals tell nothing: by the tagger's given names and by words that are names elsewhere. */
import type { SentenceInput } from "../input.ts";
import type { NameKind } from "../mention.ts";
import { isEverydayWord } from "../terms.ts";
import { isNoName } from "./run.ts";
import { type NameToken, termAt } from "./token.ts";

export interface TaggedRun {
  /** In words. */
  readonly length: number;
  readonly kind: NameKind;
}

/** The name that starts at `index` of a sentence in lower case, in title case or in capitals. */
export function taggedRun(input: SentenceInput, tokens: readonly NameToken[], index: number): TaggedRun | undefined {
  const people = countWhile(tokens, index, (token) => termAt(input.terms, token)?.tags.has("Person") ?? false);
  const first = tokens[index];
  if (first === undefined || isNoName(first)) return undefined;
  const given = termAt(input.terms, first)?.tags.has("FirstName");
  if (people > 1 && given) return { length: people, kind: "person" };
  if (people === 1 && given && isUnknownNoun(input, tokens[index + 1])) return { length: 2, kind: "person" };
  const named = countWhile(tokens, index, (token) => input.elsewhere?.get(token.text) === "name");
  return named > 0 ? { length: named, kind: "other" } : undefined;
}

/** A surname after a given name, as far as a text without capitals shows one. */
function isUnknownNoun(input: SentenceInput, token: NameToken | undefined): boolean {
  const tags = token === undefined || token.gap !== "space" ? undefined : termAt(input.terms, token)?.tags;
  return token !== undefined && tags?.has("Singular") === true && !isNoName(token) && !isEverydayWord(token.key);
}

function countWhile(tokens: readonly NameToken[], index: number, holds: (token: NameToken) => boolean): number {
  let count = 0;
  for (let token = tokens[index]; token !== undefined && holds(token); token = tokens[index + count]) {
    if (count > 0 && token.gap !== "space") break;
    count++;
    if (token.possessive || isNoName(tokens[index + count] ?? token)) break;
  }
  return count;
}
