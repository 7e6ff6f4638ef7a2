/** The words of quotations and of sources, as they are compared: case, marks and typography aside. */
import type { DocumentReading } from "../../extract/claim.ts";
import { findQuoted, type Quoted } from "../../extract/quotation/marks.ts";
import { withoutJoiners } from "../../text/prose.ts";
import type { Span } from "../../text/span.ts";
import { plainForm } from "./style.ts";

export interface QuotedWord {
  readonly span: Span;
  /** As it is written. */
  readonly text: string;
  readonly normal: string;
  /** As any house style would have it. */
  readonly plain: string;
  /** It is the end of a short form, or of "cannot". */
  readonly tied?: true;
  /** Its ending is the draft's own, in brackets: "remain[s]". */
  readonly stem?: true;
  /** A sentence or a quotation ends after it. */
  readonly last: boolean;
}

/** Words in a row, and how far the next row may stand from this one in the source. */
export interface Run {
  readonly words: readonly QuotedWord[];
  /** What stands before the run: nothing, an omission, or words in brackets that replace some. */
  readonly after: "start" | "omission" | "insertion";
}

/**
 * An apostrophe parts two words, so that "we're" and "we 're" are the same, and "cannot" is two as well; "%" and "per
 * cent" are one, and so are "U.S." and "US".
 */
const wordPattern =
  /per\s?cent(?!\p{L})|%|(?<![\p{L}\p{M}])(?:\p{L}\.){1,4}\p{L}(?![\p{L}\p{M}])|can(?=not(?!\p{L}))|[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*\u034f*/giu;

export function wordsOf(text: string): readonly QuotedWord[] {
  const written = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    span: { start: index, end: index + word.length },
    text: withoutJoiners(word),
    normal: normalForm(word),
    ...(/\p{L}['’]$|can$/iu.test(text.slice(Math.max(0, index - 3), index)) && { tied: true as const }),
  }));
  return written.map((word, index) => ({
    ...word,
    plain: plainForm(word, written[index - 1], written[index + 1]),
    ...(text.charAt(word.span.end) === STEM && { stem: true }),
    last: /^[,\s]?["“”«»‹›」』》＂.!?]/u.test(text.slice(word.span.end, word.span.end + 2)),
  }));
}

const normalForm = (word: string): string =>
  /^(?:per\s?cent|%)$/i.test(word) ? "percent" : withoutJoiners(word.toLowerCase()).replace(/(?<=\p{L})\./gu, "");

/** The runs of a draft's quotation between its marks of omission "…" and its insertions "[Iran]". */
export function runsOf(quotation: string): readonly Run[] {
  const text = withoutLetterBrackets(quotation);
  const runs: Run[] = [];
  let start = 0;
  let after: Run["after"] = "start";
  const close = (end: number): void => {
    const words = wordsOf(text.slice(start, end));
    if (words.length > 0) runs.push({ words, after });
  };
  for (const match of text.matchAll(/\[\s*(?:…|\.\.\.)\s*\]|…|\.\s?\.\s?\.|\[[^\]]{1,80}\]/gu)) {
    close(match.index);
    after = /…|\.\s?\.\s?\./.test(match[0]) ? "omission" : "insertion";
    start = match.index + match[0].length;
  }
  close(text.length);
  return runs;
}

/** What the draft puts into the quotation in brackets. */
export const insertionsOf = (quotation: string): readonly string[] =>
  [...withoutLetterBrackets(quotation).matchAll(/\[([^\]]{1,80})\]/gu)]
    .map(([, words = ""]) => words)
    .filter((words) => !/^(?:…|\.\.\.)$/.test(words));

/** "[w]e" is "we", and "remain[s]" is "remain" with an ending that the draft gave it. */
const withoutLetterBrackets = (text: string): string =>
  text.replace(/\[(\p{L}{1,2})\](?=\p{L})/gu, "$1").replace(/(?<=\p{L}{2})\[\p{L}{1,3}\](?!\p{L})/gu, STEM);

/** Stands behind a word whose ending is left open; no text has it. */
const STEM = "\u0001";

export interface SourceWords {
  readonly words: readonly QuotedWord[];
  /** Positions by word. */
  readonly at: ReadonlyMap<string, readonly number[]>;
  /** What stands between quotation marks, in order, none inside another. */
  readonly quoted: readonly Span[];
  /** By the last word of an interrupted quotation the first of its next part: "The talks," he said, "have failed." */
  readonly resumed: ReadonlyMap<number, number>;
  /** Those between quotation marks. */
  readonly spoken: readonly QuotedWord[];
}

const known = new WeakMap<DocumentReading, SourceWords>();

/** The words of a whole source, read once. */
export function sourceWords(reading: DocumentReading): SourceWords {
  const met = known.get(reading);
  if (met) return met;
  const words = wordsOf(reading.prose);
  const at = new Map<string, number[]>();
  for (const [index, { normal }] of words.entries()) {
    const positions = at.get(normal);
    if (positions) positions.push(index);
    else at.set(normal, [index]);
  }
  const quoted = outermost(findQuoted(reading.prose, reading.document.blocks));
  const made = { words, at, quoted, ...readParts(words, quoted) };
  known.set(reading, made);
  return made;
}

const outermost = (found: readonly Quoted[]): readonly Span[] => {
  const spans: Span[] = [];
  for (const { inner, blockQuote } of found) {
    if (!blockQuote && inner.start >= (spans.at(-1)?.end ?? 0)) spans.push(inner);
  }
  return spans;
};

/** How many words may stand between two parts of a quotation. */
const LONGEST_INTERRUPTION = 40;

function readParts(words: readonly QuotedWord[], quoted: readonly Span[]): Pick<SourceWords, "resumed" | "spoken"> {
  const spoken: QuotedWord[] = [];
  const resumed = new Map<number, number>();
  let part = 0;
  let last: number | undefined;
  for (const [index, word] of words.entries()) {
    const { span } = word;
    while ((quoted[part]?.end ?? Number.POSITIVE_INFINITY) <= span.start) part++;
    const inside = quoted[part];
    if (!inside || span.start < inside.start) continue;
    const opens = (words[index - 1]?.span.start ?? -1) < inside.start;
    if (opens && last !== undefined && index - last <= LONGEST_INTERRUPTION) resumed.set(last, index);
    last = index;
    spoken.push(word);
  }
  return { resumed, spoken };
}
