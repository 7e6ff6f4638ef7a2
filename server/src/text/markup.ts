/** What a format's reader marks up in a text, and the document that it makes of it: all prose but what was blanked. */
import type { Block, BlockKind, Comment, Document, Link, MarkedCitation, Table } from "./document.ts";
import { buildProse, type ProsePiece } from "./prose.ts";
import type { Span } from "./span.ts";
import { withWholeWords } from "./whole-words.ts";

export interface Markup {
  readonly text: string;
  /** No prose from `start` to `end`. */
  blank(start: number, end: number): void;
  /** Prose again from `start` to `end`. */
  keep(start: number, end: number): void;
  isBlank(offset: number): boolean;
  /** Stands for `as` in the prose, which is no longer than what it stands for. */
  put(start: number, end: number, as: string): void;
  /** A block of this kind starts at `offset`, and whatever was open ends there. */
  open(offset: number, kind: BlockKind): void;
  /** A row of a table begins at `offset`, with its cells behind; the first of a table is `first`. */
  row(offset: number, first: boolean): void;
  comment(span: Span, text: string): void;
  link(link: Link): void;
  cite(citation: MarkedCitation): void;
  footnote(label: string, span: Span): void;
  /** Blank lines part blocks; `more` is what the format adds. */
  toDocument(more: Partial<Document>): Document;
}

export function createMarkup(text: string): Markup {
  const gone = new Uint8Array(text.length);
  const puts: ProsePiece[] = [];
  const opens = new Map<number, BlockKind>();
  const rows: RowStart[] = [];
  const comments: Comment[] = [];
  const links: Link[] = [];
  const citations: MarkedCitation[] = [];
  const footnotes = new Map<string, Span>();
  return {
    text,
    blank: (start, end) => void gone.fill(1, start, end),
    keep: (start, end) => void gone.fill(0, start, end),
    isBlank: (offset) => gone[offset] === 1,
    put: (start, end, as) => {
      gone.fill(0, start, end);
      puts.push({ start, end, as });
    },
    open: (offset, kind) => void opens.set(offset, kind),
    row: (offset, first) => void rows.push({ offset, first }),
    comment: (span, inner) => {
      gone.fill(1, span.start, span.end);
      comments.push({ span, text: inner.trim() });
    },
    link: (link) => void links.push(link),
    cite: (citation) => {
      gone.fill(1, citation.span.start, citation.span.end);
      citations.push(citation);
    },
    footnote: (label, span) => void footnotes.set(label.toLowerCase(), span),
    toDocument: (more) => {
      const prose = buildProse(text, piecesOf(gone, puts));
      const sorted = citations.sort((a, b) => a.span.start - b.span.start);
      const bounds = boundsOf(text, opens);
      const blocks = blocksOf(prose, bounds);
      const tables = tablesOf(rows, bounds, blocks, text.length);
      const found = {
        text,
        prose,
        blocks,
        comments,
        links,
        tables,
        footnotes,
        citations: sorted,
        problems: [],
        ...more,
      };
      return withWholeWords(text, found);
    },
  };
}

/** The stretches that are not gone, cut at what stands for something else; a later `blank` wins over a `put`. */
function piecesOf(gone: Uint8Array, puts: readonly ProsePiece[]): readonly ProsePiece[] {
  const at = new Map(puts.filter(({ start }) => gone[start] === 0).map((piece) => [piece.start, piece]));
  const pieces: ProsePiece[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) pieces.push({ start, end });
  };
  for (let offset = 0; offset < gone.length; offset++) {
    const put = at.get(offset);
    if (put === undefined && gone[offset] === 0) continue;
    close(offset);
    if (put !== undefined) {
      pieces.push(put);
      offset = put.end - 1;
    }
    start = offset + 1;
  }
  close(gone.length);
  return pieces;
}

/** Where what stands behind is a block of its own. */
type Bound = readonly [offset: number, kind: BlockKind];

function boundsOf(text: string, opens: ReadonlyMap<number, BlockKind>): readonly Bound[] {
  const bounds = new Map<number, BlockKind>([[0, "paragraph"]]);
  for (const match of text.matchAll(/\n[ \t\r]*\n/g)) bounds.set(match.index + 1, "paragraph");
  for (const [offset, kind] of opens) bounds.set(offset, kind);
  return [...bounds].sort(([a], [b]) => a - b);
}

function blocksOf(prose: string, bounds: readonly Bound[]): readonly Block[] {
  return bounds.flatMap(([from, kind], index): readonly Block[] => {
    const part = prose.slice(from, bounds[index + 1]?.[0] ?? prose.length);
    const inner = part.trim();
    if (inner === "") return [];
    const start = from + part.indexOf(inner);
    return [{ kind, span: { start, end: start + inner.length } }];
  });
}

interface RowStart {
  readonly offset: number;
  readonly first: boolean;
}

/** The cells that open in each row, with the text that stands in them. */
function tablesOf(
  rows: readonly RowStart[],
  bounds: readonly Bound[],
  blocks: readonly Block[],
  length: number,
): readonly Table[] {
  if (rows.length === 0) return [];
  const tables: { readonly span: { readonly start: number; end: number }; readonly cells: Span[] }[][] = [];
  let row = 0;
  let block = 0;
  bounds.forEach(([start, kind], index) => {
    if (kind !== "table-cell") return;
    for (let next = rows[row]; next !== undefined && next.offset <= start; next = rows[++row]) {
      if (next.first || tables.length === 0) tables.push([]);
      tables.at(-1)?.push({ span: { start: next.offset, end: start }, cells: [] });
    }
    while (block < blocks.length && (blocks[block]?.span.start ?? 0) < start) block++;
    const text = blocks[block]?.span;
    const end = bounds[index + 1]?.[0] ?? length;
    const open = tables.at(-1)?.at(-1);
    open?.cells.push(text !== undefined && text.start < end ? text : { start, end: start });
    if (open !== undefined) open.span.end = end;
  });
  return tables;
}

/** The lines of a text, each with its offset. */
export function* linesOf(
  text: string,
): Generator<{ readonly start: number; readonly end: number; readonly line: string }> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    yield { start, end, line: text.slice(start, end).replace(/\r$/, "") };
    start = end + 1;
  }
}

/** Keys in `list`, which starts at `offset`, parted by commas or semicolons. */
export function keysIn(list: string, offset: number): MarkedCitation["items"] {
  return [...list.matchAll(/[^\s,;]+/g)].map(({ 0: key, index }) => ({
    key,
    span: { start: offset + index, end: offset + index + key.length },
  }));
}

/** Where the bracket that opens at `open` closes; nothing where it does not within reach. */
export function closingBracket(text: string, open: number, reach = FARTHEST_BRACKET): number | undefined {
  const opening = text.charAt(open);
  const closing = { "{": "}", "[": "]", "(": ")" }[opening];
  if (closing === undefined) return undefined;
  let depth = 0;
  const limit = Math.min(text.length, open + reach);
  for (let at = open; at < limit; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (character === opening) depth++;
    else if (character === closing && --depth === 0) return at;
  }
  return undefined;
}

const FARTHEST_BRACKET = 2000;
