/** The words of a sentence as the readers of times and quantities walk them: finer than terms, with their tags. */
import { withoutJoiners } from "../text/prose.ts";
import type { SentenceInput } from "./input.ts";

/** One run of letters, one written number, one possessive "'s" or one mark; "12-year-old" is five of them. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, with straight apostrophes and plain hyphens. */
  readonly text: string;
  readonly kind: "word" | "number" | "mark";
  /** Starts with a capital. */
  readonly capital: boolean;
  /** Nothing stands between it and the word before. */
  readonly joined: boolean;
  /** compromise's tags of the term it is in. */
  readonly tags: ReadonlySet<string>;
}

const pieces =
  /(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\u034f*|['’]s(?!\p{L})|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’](?!s(?!\p{L}))\p{L}+)?|\S/giu;
const digit = /^\d/;
const letter = /^['’]?[\p{L}\p{M}]/u;
const capitalLetter = /^\p{Lu}/u;
const untagged: ReadonlySet<string> = new Set();

export function readWords(input: SentenceInput): readonly Word[] {
  const { prose, span, terms } = input;
  const words: Word[] = [];
  let term = 0;
  let previousEnd = -1;
  for (const match of prose.slice(span.start, span.end).matchAll(pieces)) {
    const [raw] = match;
    const start = span.start + match.index;
    const end = start + raw.length;
    while (term + 1 < terms.length && (terms[term]?.span.end ?? 0) <= start) term++;
    const over = terms[term];
    const inTerm = over !== undefined && over.span.start < end && start < over.span.end;
    const kind = digit.test(raw) ? "number" : letter.test(raw) ? "word" : "mark";
    words.push({
      start,
      end,
      text: kind === "number" ? withoutJoiners(raw) : plain(withoutJoiners(raw)),
      kind,
      capital: kind === "word" && capitalLetter.test(raw),
      joined: start === previousEnd,
      tags: inTerm ? over.tags : untagged,
    });
    previousEnd = end;
  }
  return words;
}

const plain = (raw: string): string =>
  raw
    .toLowerCase()
    .replace("’", "'")
    .replace(/^[‐-―−]$/, "-");
