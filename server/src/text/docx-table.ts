/** A Word file's table as it is read, tag by tag, and the Markdown that it amounts to. */

export interface TableBuilder {
  open(tag: string): void;
  /** The paragraphs that the tag completes: those of a table, or of a box, which is a table of one cell a row. */
  close(tag: string): readonly string[];
  /** Takes a paragraph, with its mark and without, where it stands in a cell. */
  take(marked: string, plain: string): boolean;
}

export function createTableBuilder(): TableBuilder {
  let depth = 0;
  let rows: Cell[][] = [];
  return {
    open(tag) {
      if (tag === "w:tbl" && depth++ === 0) rows = [];
      else if (depth === 1 && tag === "w:tr") rows.push([]);
      else if (depth === 1 && tag === "w:tc") rows.at(-1)?.push({ marked: [], plain: [] });
    },
    close(tag) {
      if (tag !== "w:tbl" || --depth > 0) return [];
      if (rows.every((cells) => cells.length < 2))
        return rows.flatMap((cells) => cells.flatMap(({ marked }) => marked));
      return [markdownOf(rows)];
    },
    take(marked, plain) {
      const cell = depth > 0 ? rows.at(-1)?.at(-1) : undefined;
      cell?.marked.push(marked);
      cell?.plain.push(plain);
      return cell !== undefined;
    },
  };
}

interface Cell {
  readonly marked: string[];
  readonly plain: string[];
}

function markdownOf(rows: readonly (readonly Cell[])[]): string {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const [head = "", ...rest] = rows.map((cells) => `| ${cells.map(textOf).join(" | ")} |`);
  const empty = " |".repeat(width - (rows[0]?.length ?? 0));
  return [head + empty, `|${"---|".repeat(width)}`, ...rest].join("\n");
}

const textOf = ({ plain }: Cell): string =>
  plain
    .filter((text) => text !== "")
    .join(" ")
    .replace(/(?<!\\)\|/g, "\\|");
