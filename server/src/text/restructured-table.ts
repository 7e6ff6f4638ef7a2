/** reStructuredText's tables without bars: columns under rules of equals signs, and lists of lists. */
import type { Markup } from "./markup.ts";

export interface Columns {
  /** Reads a line of such a table, of which it knows the one below; false for any other line. */
  read(start: number, line: string, next: string): boolean;
}

export function createColumns(markup: Markup): Columns {
  let columns: readonly number[] | undefined;
  let isFirst = true;
  return {
    read(start, line, next) {
      if (BORDER.test(line)) {
        markup.blank(start, start + line.length);
        markup.open(start, "paragraph");
        markup.open(start + line.length, "paragraph");
        if (columns === undefined) [columns, isFirst] = [[...line.matchAll(/=+/g)].map(({ index }) => index), true];
        else if (next.trim() === "") columns = undefined;
        return true;
      }
      if (columns === undefined || line.trim() === "") return false;
      markup.row(start, isFirst);
      isFirst = false;
      for (const column of columns) if (column < line.length) markup.open(start + column, "table-cell");
      return true;
    },
  };
}

const BORDER = /^=+(?:[ \t]+=+)+[ \t]*$/;

/** The rows of a list table that were read. */
export interface ListRows {
  count: number;
}

/** `* - cell` begins a row, `- cell` goes on with it. */
export function readListRow(markup: Markup, start: number, line: string, rows: ListRows): boolean {
  const mark = /^[ \t]+(\*[ \t]+)?-(?:[ \t]+|$)/.exec(line);
  if (mark === null) return false;
  if (mark[1] !== undefined) markup.row(start, rows.count++ === 0);
  markup.blank(start, start + mark[0].length);
  markup.open(start + mark[0].length, "table-cell");
  return true;
}
