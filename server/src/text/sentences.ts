/** Splitting a document's prose into sentences, block by block, in one pass and without a parser. */
import {
  ABBREVIATIONS_BEFORE_NAMES,
  ABBREVIATIONS_BEFORE_NUMBERS,
  ABBREVIATIONS_EITHER_WAY,
  AFTER_CLOCK,
  CLOCK_ABBREVIATIONS,
  OPENERS_AFTER_CLOCK,
  SENTENCE_OPENERS,
} from "../lexicon/abbreviations.ts";
import type { Document } from "./document.ts";
import type { Sentence } from "./sentence.ts";
import type { Span } from "./span.ts";

/** Sentences in order; spans are trimmed. A citation, footnote mark or closing quotation mark after the full stop belongs to its sentence. */
export function splitSentences(document: Document): readonly Sentence[] {
  const sentences: Sentence[] = [];
  document.blocks.forEach((block, index) => {
    for (const span of splitBlock(document.prose, block.span)) {
      sentences.push({ span, index: sentences.length, block: index, blockKind: block.kind });
    }
  });
  return sentences;
}

/** No sentence is longer, so that no stray text can stall what compares every word of a sentence with every other. */
const LONGEST = 1000;

function splitBlock(prose: string, block: Span): readonly Span[] {
  const spans: Span[] = [];
  const text = prose.slice(block.start, block.end);
  const cased = /\p{Lu}/u.test(text);
  let start = 0;
  const close = (end: number) => {
    for (const span of cutLong(text, start, end)) {
      spans.push({ start: block.start + span.start, end: block.start + span.end });
    }
    start = end;
  };
  for (const match of text.matchAll(/[.!?…‽؟۔。！？]+/g)) {
    if (match.index < start) continue;
    const end = sentenceEnd(text, match.index, match[0], start, cased);
    if (end !== undefined) close(end);
  }
  close(text.length);
  return spans;
}

/**
 * Where the sentence that the marks at `at` close ends, or nothing where it goes on. A small letter goes on with it,
 * unless the whole block is written without capitals.
 */
function sentenceEnd(text: string, at: number, marks: string, start: number, cased: boolean): number | undefined {
  const closed = skipClosers(text, at + marks.length);
  const next = skipBlank(text, closed);
  if (next >= text.length) return text.length;
  const end = skipCitations(text, closed);
  const following = end > closed ? skipBlank(text, end) : next;
  if (following >= text.length) return text.length;
  if (following === end && end === closed) return joinedSentences(text, at, closed) ? closed : undefined;
  const word = wordAt(text, following);
  if (cased && /^\p{Ll}/u.test(word)) return undefined;
  if (marks === "…" || marks === "...") return /^\p{Lu}/u.test(word) ? end : undefined;
  return marks !== "." || closed > at + 1 || endsSentence(text, at, start, word, cased) ? end : undefined;
}

/** Whether a lone full stop with `word` after it ends its sentence. */
function endsSentence(text: string, at: number, start: number, word: string, cased: boolean): boolean {
  const before = wordBefore(text, at, start);
  const lower = before.toLowerCase();
  const next = word.toLowerCase();
  if (before === "") return true;
  if (/^\d{1,3}$/.test(before) && text.slice(start, at).trim() === before) return false;
  if ((cased ? /^\p{Lu}$/u : /^\p{L}$/u).test(before)) return SENTENCE_OPENERS.has(next) && next.length > 1;
  if (ABBREVIATIONS_EITHER_WAY.has(lower)) return /^\P{L}/u.test(word) ? !/^\d/.test(word) : SENTENCE_OPENERS.has(next);
  if (ABBREVIATIONS_BEFORE_NAMES.has(lower)) return false;
  if (CLOCK_ABBREVIATIONS.has(lower)) return cased ? !AFTER_CLOCK.has(next) : OPENERS_AFTER_CLOCK.has(next);
  if (ABBREVIATIONS_BEFORE_NUMBERS.has(lower)) return !/^\d/.test(word);
  if (/^(?:\p{L}\.){1,9}\p{L}$/u.test(before)) return SENTENCE_OPENERS.has(next);
  return true;
}

/** "…domestic issues.He said": a lost space, not a web address or an abbreviation. */
function joinedSentences(text: string, at: number, closed: number): boolean {
  return (
    /[\p{Ll}\d"”’)]{2}$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^["“‘]?\p{Lu}\p{Ll}*[\s,'’]/u.test(text.slice(closed, closed + 30))
  );
}

/** Quotation marks and brackets right after a full stop close, whatever stands behind them. */
function skipClosers(text: string, from: number): number {
  let end = from;
  while (/["'”’»)\]}]/.test(text.charAt(end))) end++;
  return end;
}

/** Citations in brackets and footnote marks that follow a full stop. */
function skipCitations(text: string, from: number): number {
  let end = from;
  for (;;) {
    const open = skipBlank(text, end);
    if (text.charAt(open) !== "[" || open - end > 200) return end;
    const group = /^\[[^[\]]{1,300}\]/.exec(text.slice(open, open + 302))?.[0] ?? "";
    if (!/^\[(?:\^|\d{1,3}(?:\s*[,–-]\s*\d{1,3}){0,9}\])|@/.test(group)) return end;
    end = open + group.length;
  }
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s\p{Cf}]/u.test(text.charAt(at))) at++;
  return at;
}

/** The word or the single mark at an offset, opening quotation marks and brackets left out. */
function wordAt(text: string, at: number): string {
  const ahead = text.slice(at, at + 40).replace(/^["'“‘«([{„¿¡*_—–-]+\s*/, "");
  return /^[\p{L}\p{M}]+|^\S/u.exec(ahead)?.[0] ?? "";
}

/** The word, with its inner full stops, that ends right before an offset; empty after a space. */
function wordBefore(text: string, at: number, start: number): string {
  return /[\p{L}\p{M}\p{N}.-]*$/u.exec(text.slice(Math.max(start, at - 24), at))?.[0] ?? "";
}

function cutLong(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let start = skipBlank(text, from);
  while (to - start > LONGEST) {
    const cut = cutPoint(text, start, start + LONGEST);
    pushTrimmed(spans, text, start, cut);
    start = skipBlank(text, cut);
  }
  pushTrimmed(spans, text, start, to);
  return spans;
}

/** Behind the last mark before `limit` that parts clauses, else before the last "and", else at the last space or at `limit`. */
function cutPoint(text: string, start: number, limit: number): number {
  const from = start + LONGEST / 2;
  const near = text.slice(from, limit);
  for (const pattern of CUTS) {
    const last = [...near.matchAll(pattern)].at(-1);
    if (last) return from + last.index + 1;
  }
  return /[\udc00-\udfff]/.test(text.charAt(limit)) ? limit - 1 : limit;
}

/** Never inside a figure ("1,200") or a surrogate pair. */
const CUTS = [/[;:](?=\s)/g, /\s(?=(?:and|but|or)\s)/g, /,(?=\s)/g, /\s(?!\s)/g];

function pushTrimmed(spans: Span[], text: string, start: number, to: number): void {
  let end = to;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) spans.push({ start, end });
}
