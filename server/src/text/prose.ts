/** Building a document's prose: the same length as its text, blank wherever it is not prose. */

import type { Document } from "./document.ts";
import type { Span } from "./span.ts";

/** A stretch of the text that is prose; `as` stands in its place (padded by spaces) where markup spells a character. */
export interface ProsePiece {
  readonly start: number;
  readonly end: number;
  readonly as?: string;
}

/** Keeps the `pieces` (ascending, not overlapping) of `text` and its line ends; everything else becomes spaces. */
export function buildProse(text: string, pieces: readonly ProsePiece[]): string {
  const parts: string[] = [];
  let offset = 0;
  for (const piece of pieces) {
    if (piece.start < offset || piece.end <= piece.start) continue;
    parts.push(blank(text.slice(offset, piece.start)), pieceText(text, piece));
    offset = piece.end;
  }
  parts.push(blank(text.slice(offset)));
  return parts.join("");
}

/** The document with whatever the pattern matches blank, and without the blocks that are then empty. */
export function withoutProse<Read extends Pick<Document, "prose" | "blocks">>(document: Read, pattern: RegExp): Read {
  const prose = document.prose.replace(pattern, blank);
  return {
    ...document,
    prose,
    blocks: document.blocks.filter(({ span }) => /\S/.test(prose.slice(span.start, span.end))),
  };
}

/** Fills up a word that markup spells at greater length: it shows nothing, and parts no word. */
export const JOINER = "\u034f";

/** The words of a stretch of prose as people read them. */
export const wordsAt = (prose: string, { start, end }: Span): string => withoutJoiners(prose.slice(start, end));

/** Where the joiners at an offset end. */
export function joinersEnd(prose: string, offset: number): number {
  let end = offset;
  while (prose.charAt(end) === JOINER) end++;
  return end;
}

export const withoutJoiners = (words: string): string => words.replaceAll(JOINER, "");

/** Spaces for every character but the line ends. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, " ");

function pieceText(text: string, { start, end, as }: ProsePiece): string {
  if (as === undefined) return text.slice(start, end);
  return as.length <= end - start ? as.padEnd(end - start) : blank(text.slice(start, end));
}
