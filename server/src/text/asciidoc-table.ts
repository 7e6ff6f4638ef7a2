/** AsciiDoc's tables: cells behind bars, the cells of a row on one line or on several. */
import type { Markup } from "./markup.ts";

export interface TableReader {
  /** A line that begins or ends a table or says how many columns the next one has. */
  mark(line: string): void;
  /** A line with cells; false where it has none. */
  row(start: number, line: string): boolean;
}

export function createTableReader(markup: Markup): TableReader {
  let columns: number | undefined;
  let cells = 0;
  return {
    mark(line) {
      const stated = /\bcols="?([^"\]]{1,200})/.exec(line)?.[1];
      if (stated !== undefined) columns = columnsIn(stated);
      else if (isEdge(line) && cells > 0) [columns, cells] = [undefined, 0];
    },
    row(start, line) {
      const bars = [...line.matchAll(BAR)];
      if (bars[0]?.index !== 0 || isEdge(line)) return false;
      columns ??= bars.length;
      for (const { index, 0: bar, 1: across } of bars) {
        markup.blank(start + index, start + index + bar.length);
        if (cells % columns === 0) markup.row(start + index, cells === 0);
        markup.open(start + index, "table-cell");
        cells += Math.min(columns - (cells % columns), Number(across ?? 1));
      }
      return true;
    },
  };
}

const isEdge = (line: string): boolean => /^\|={3,}$/.test(line);

/** The bar before a cell, with how many columns it goes across. */
const BAR = /(?<![^\s])(\d{1,2})\+\||(?<!\\)\|/g;

/** `3,1,1` has three columns, `2*,1` too. */
const columnsIn = (stated: string): number =>
  stated.split(",").reduce((sum, part) => sum + Math.max(1, Number(/^\s*(\d{1,2})\*/.exec(part)?.[1] ?? 1)), 0);
