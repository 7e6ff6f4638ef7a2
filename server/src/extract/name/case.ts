/** Tells how a sentence is written: capitals for names only, for every word, for every letter, or none at all. */
import { words as wordSet } from "../../lexicon/words.ts";
import { sliceSpan } from "../../text/span.ts";
import type { Term } from "../claim.ts";
import type { SentenceInput } from "../input.ts";
import type { NameToken } from "./token.ts";

export type LetterCase = "normal" | "lower" | "title" | "upper";

export function letterCaseOf(tokens: readonly NameToken[], input: SentenceInput): LetterCase {
  const words = tokens.filter((token) => /^\p{L}/u.test(token.text));
  if (!words.some(({ text }) => /\p{Lu}\p{Ll}/u.test(text)) && !words[0]?.capital) return "lower";
  if (words.length < 4) return "normal";
  const letters = words.filter((token) => token.text.length > 1);
  if (letters.length > 0 && letters.every((token) => token.text === token.text.toUpperCase())) return "upper";
  const long = words.filter((token) => token.text.length > 3);
  const capitals = long.filter((token) => token.capital).length;
  if (capitals < 0.8 * long.length) return "normal";
  const every =
    capitals === long.length &&
    long.length >= 6 &&
    !/[.?!]["”’)\]]*\s*$/.test(sliceSpan(input.prose, input.span).slice(-8));
  return every || hasCapitalVerb(tokens, input.terms) || words.slice(1).some(isCapitalLink) ? "title" : "normal";
}

function hasCapitalVerb(tokens: readonly NameToken[], terms: readonly Term[]): boolean {
  const first = tokens[0]?.start;
  return terms.some(
    (term) =>
      term.span.start !== first && /^\p{Lu}\p{Ll}{2}/u.test(term.text) && term.tags.has("Verb") && !isNamed(term),
  );
}

const isCapitalLink = (token: NameToken): boolean => token.capital && token.gap === "space" && links.has(token.key);

/** Words that only a headline in capitals writes with one. */
const links: ReadonlySet<string> = wordSet(
  "is are was were be to against as with after over from by at for into amid but before during than not his her their its",
);

const isNamed = (term: Term): boolean => term.tags.has("ProperNoun") || term.tags.has("Person");
