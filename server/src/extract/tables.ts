/** Tables as people read them: the row of a toll is one statement, and the head of its column says what it counts. */
import type { Document, Table, TableRow } from "../text/document.ts";
import { blank } from "../text/prose.ts";
import { createRecent, recall } from "../text/recent.ts";
import { overlapsSpan, type Span, sliceSpan } from "../text/span.ts";
import type { Quantity } from "./mention.ts";
import { measureOf, readTollHead, type TollHead } from "./toll-head.ts";

/** A cell below a head that makes its figure a toll. */
export interface Column extends TollHead {
  readonly span: Span;
}

export interface LaidTables {
  /** With a block for each row that holds a toll. */
  readonly document: Document;
  /** With marks between the cells of such a row, and without its figures that nothing says the meaning of. */
  readonly prose: string;
  /** By the position of the row's block. */
  readonly columns: ReadonlyMap<number, readonly Column[]>;
}

/** `prose` is the document's, without citations. */
export function layTables(document: Document, prose: string): LaidTables {
  const tables = document.tables ?? [];
  if (tables.length === 0) return { document, prose, columns: new Map() };
  const rows = tables.flatMap((table) => tollRows(table, prose));
  const heads = tables.flatMap(([head, next]) => (head?.isHead && next && isLabels(head, prose) ? [head.span] : []));
  const columns = new Map<number, readonly Column[]>();
  const blocks: Document["blocks"][number][] = [];
  let at = 0;
  for (const block of withHeads(document.blocks, heads)) {
    while ((rows[at]?.span.end ?? Number.POSITIVE_INFINITY) <= block.span.start) at++;
    const row = rows[at];
    const last = blocks.at(-1);
    if (row === undefined || block.span.start < row.span.start) blocks.push(block);
    else if (last === undefined || last.span.start < row.span.start) {
      columns.set(blocks.length, row.columns);
      blocks.push({ kind: "table-cell", span: block.span });
    } else blocks[blocks.length - 1] = { ...last, span: { start: last.span.start, end: block.span.end } };
  }
  return { document: { ...document, blocks }, prose: layProse(prose, rows), columns };
}

/** Short words without figures. */
const isLabels = ({ cells }: TableRow, prose: string): boolean =>
  cells.every((cell) => {
    const words = sliceSpan(prose, cell);
    return !/[\p{N}.!?]/u.test(words) && words.trim().split(/\s+/).length <= 6;
  });

function withHeads(blocks: Document["blocks"], heads: readonly Span[]): Document["blocks"] {
  let at = 0;
  return blocks.map((block) => {
    while ((heads[at]?.end ?? Number.POSITIVE_INFINITY) <= block.span.start) at++;
    return (heads[at]?.start ?? Number.POSITIVE_INFINITY) <= block.span.start
      ? { ...block, kind: "table-head" }
      : block;
  });
}

/** The quantities of a row, those of its columns as what the heads say that they count. */
export function countInColumns(quantities: readonly Quantity[], columns: readonly Column[]): readonly Quantity[] {
  return quantities.map((quantity) => {
    const column = columns.find(({ span }) => overlapsSpan(span, quantity.span));
    if (column === undefined || quantity.kind !== "count" || quantity.measure !== undefined) return quantity;
    const { measure, scope, population } = column;
    return { ...quantity, measure, scope, population: quantity.population ?? population };
  });
}

interface TollRow {
  readonly span: Span;
  readonly columns: readonly Column[];
  /** The cells that say something, and the figures of which nobody knows what they count. */
  readonly told: readonly Span[];
  readonly unknown: readonly Span[];
}

function tollRows([head, ...rows]: Table, prose: string): readonly TollRow[] {
  if (head === undefined) return [];
  const heads = head.cells.map((cell) => sliceSpan(prose, cell).trim());
  const tolls = heads.map(readTollHead);
  return rows.flatMap((row) => readRow(row, heads, tolls, prose) ?? []);
}

function readRow(
  { span, cells }: TableRow,
  heads: readonly string[],
  tolls: readonly (TollHead | undefined)[],
  prose: string,
): TollRow | undefined {
  const words = cells.map((cell) => sliceSpan(prose, cell));
  const { kinds, isTold } = recall(known, [...heads, ...words].join("\0"), () => kindsOf(words, heads, tolls));
  if (!isTold) return undefined;
  const columns = cells.flatMap((cell, index): readonly Column[] => {
    const toll = kinds[index] === "counted" ? tolls[index] : undefined;
    return toll === undefined ? [] : [{ ...toll, span: cell }];
  });
  const told = cells.filter((_, index) => kinds[index] === "told" || kinds[index] === "counted");
  return { span, columns, told, unknown: cells.filter((_, index) => kinds[index] === "unknown") };
}

interface RowKinds {
  readonly kinds: readonly ("empty" | "unknown" | "told" | "counted")[];
  /** The row tells of a toll. */
  readonly isTold: boolean;
}

/** Of the rows met before, as most are at an edit. */
const known = createRecent<RowKinds>(4000);

function kindsOf(
  cells: readonly string[],
  heads: readonly string[],
  tolls: readonly (TollHead | undefined)[],
): RowKinds {
  const kinds = cells.map((words, index): RowKinds["kinds"][number] => {
    const toll = tolls[index];
    if (!/[\p{L}\p{N}]/u.test(words)) return "empty";
    const isBare = BARE.test(words) && !DAY.test(words);
    if (SOURCES.test(heads[index] ?? "") || (isBare && (toll === undefined || NONE.test(words)))) return "unknown";
    return toll !== undefined && /\p{N}/u.test(words) ? "counted" : "told";
  });
  const told = cells.filter((_, index) => kinds[index] === "told" || kinds[index] === "counted");
  const isSum = told[0] !== undefined && SUM.test(told[0]);
  return { kinds, isTold: told.length > 1 && !isSum && (kinds.includes("counted") || told.some(isToll)) };
}

const SOURCES = /^(?:sources?|ref(?:erence)?s?|links?|urls?|citations?)$/i;
const BARE = /^[^\p{L}]*$/u;
/** Of which a source hardly tells: that nobody was killed. */
const NONE = /^\P{N}*0\P{N}*$/u;
const SUM = /^\P{L}*(?:(?:sub|grand )?totals?|sum|all|overall)\P{L}*$/iu;
const DAY = /\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}/;

/** "41 killed", "some 12 dead": a figure and what became of them, and no more. */
function isToll(words: string): boolean {
  const letters = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return /\p{N}/u.test(words) && letters.length <= 5 && letters.some((word) => measureOf(word) !== undefined);
}

function layProse(prose: string, rows: readonly TollRow[]): string {
  const parts: string[] = [];
  let done = 0;
  const put = ({ start, end }: Span, as: (words: string) => string) => {
    if (start < done) return;
    parts.push(prose.slice(done, start), as(prose.slice(start, end)));
    done = end;
  };
  const changes = rows.flatMap(({ told, unknown }) => [
    ...unknown.map((span) => ({ span, as: blank })),
    ...told.slice(1).flatMap((cell, index) => {
      const before = told[index]?.end ?? cell.start;
      const gap = prose.slice(before, cell.start).search(/ /);
      const mark = /[.,;:!?]/.test(prose.charAt(before - 1)) ? " " : ";";
      return gap < 0 ? [] : [{ span: { start: before + gap, end: before + gap + 1 }, as: () => mark }];
    }),
  ]);
  for (const { span, as } of changes.sort((a, b) => a.span.start - b.span.start)) put(span, as);
  return [...parts, prose.slice(done)].join("");
}
