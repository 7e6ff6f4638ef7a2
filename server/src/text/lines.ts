/** Lines and columns at the edges: where an offset lies for people and protocols. */
import { firstIndex } from "./first-index.ts";
import type { Span } from "./span.ts";

/** 1-based; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineMap {
  readonly lineCount: number;
  /** Offsets outside the text are brought to its nearest end. */
  positionAt(offset: number): Position;
  /** A column past the end of its line means the end of that line. */
  offsetAt(position: Position): number;
}

/** Lines end at `\n`, `\r\n` or `\r`. */
export function createLineMap(text: string): LineMap {
  const starts = [0];
  const ends: number[] = [];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);

  return {
    lineCount: starts.length,
    positionAt(offset) {
      const inside = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtMost(starts, inside);
      return { line: line + 1, column: inside - (starts[line] ?? 0) + 1 };
    },
    offsetAt({ line, column }) {
      const index = Math.min(Math.max(line, 1), starts.length) - 1;
      const start = starts[index] ?? 0;
      return Math.min(start + Math.max(column - 1, 0), ends[index] ?? text.length);
    },
  };
}

/** The line of an offset, without its end. */
export function lineAt(text: string, offset: number): Span {
  const isWithinEnd = text.charAt(offset) === "\n" && text.charAt(offset - 1) === "\r";
  let start = isWithinEnd ? offset - 1 : offset;
  while (start > 0 && !isLineEnd(text, start - 1)) start--;
  let end = start;
  while (end < text.length && !isLineEnd(text, end)) end++;
  return { start, end };
}

const isLineEnd = (text: string, at: number): boolean => text.charAt(at) === "\n" || text.charAt(at) === "\r";

/** How the lines of a text end: what is put in ends likewise. */
export const lineEndIn = (text: string): string => /\r\n|\n|\r/u.exec(text)?.[0] ?? "\n";

/** Index of the last of the ascending `values` that is not above `limit`; 0 where all are. */
const lastAtMost = (values: readonly number[], limit: number): number =>
  Math.max(0, firstIndex(values, (value) => value > limit) - 1);
