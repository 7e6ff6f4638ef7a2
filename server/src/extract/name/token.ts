/** Splits a sentence into the words that names are made of, with possessives cut off and hyphenated parts apart. */

import { commonTitles } from "../../lexicon/titles.ts";
import { firstIndex } from "../../text/first-index.ts";
import type { Span } from "../../text/span.ts";
import type { Term } from "../claim.ts";
import { foldName } from "./fold.ts";

export interface NameToken {
  readonly start: number;
  /** Without a possessive's ending. */
  readonly end: number;
  readonly text: string;
  /** Folded spelling. */
  readonly key: string;
  readonly capital: boolean;
  /** What stands between the previous word and this one. */
  readonly gap: "start" | "space" | "hyphen" | "break";
  readonly possessive: boolean;
}

const word =
  /\p{L}+-in-[Cc]hief|(?:Secretary|Director)-[Gg]eneral|Vice-[Pp]resident|(?:\p{Lu}\.){2,}\p{Lu}?|\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ`]\p{L}[\p{L}\p{M}]*)*/gu;

export function readNameTokens(prose: string, span: Span): readonly NameToken[] {
  const tokens: NameToken[] = [];
  let end = span.start;
  for (const match of prose.slice(span.start, span.end).matchAll(word)) {
    const start = span.start + match.index;
    const possessive = /['’ʼ]s$/i.test(match[0]);
    const text = possessive ? match[0].slice(0, -2) : match[0];
    const between = prose.slice(end, start);
    const key = foldName(text);
    const previous = tokens.at(-1);
    const gap = previous === undefined ? "start" : gapOf(between, previous, key);
    tokens.push({ start, end: start + text.length, text, key, capital: /^['’]?\p{Lu}/u.test(text), gap, possessive });
    end = start + match[0].length;
  }
  return tokens;
}

function gapOf(between: string, previous: NameToken, key: string): "space" | "hyphen" | "break" {
  if (between === " ") return previous.possessive ? "break" : "space";
  if (between === "-" || between === "‑" || between === "‐") return "hyphen";
  if (/^[ \u00a0]{1,2}$|^ ?\r?\n ?$/.test(between)) return previous.possessive ? "break" : "space";
  // "Gen. Qaani": the stop belongs to the abbreviation.
  if (/^\.\s$/.test(between) && commonTitles.has(previous.key) && key !== "") return "space";
  if (between === " & ") return "space";
  return between === "–" ? "hyphen" : "break";
}

/** The tagged word that `token` stands in. */
export function termAt(terms: readonly Term[], token: NameToken): Term | undefined {
  const term = terms[firstIndex(terms, ({ span }) => span.end > token.start)];
  return term !== undefined && term.span.start <= token.start ? term : undefined;
}
