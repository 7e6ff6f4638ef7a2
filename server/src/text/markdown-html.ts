/** HTML within Markdown: its comments, its text as blocks with exact places, and its links. */
import type { Block, BlockKind, Comment, Link, Table } from "./document.ts";
import { textPieces } from "./markdown-text.ts";
import type { ProsePiece } from "./prose.ts";
import type { Span } from "./span.ts";

export interface MarkdownHtml {
  readonly pieces: readonly ProsePiece[];
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly tables: readonly Table[];
}

/** What of an HTML block is text; `quotes` block quotes put their marks before its lines. */
export function readHtmlBlock(text: string, { start, end }: Span, quotes: number): MarkdownHtml {
  const blocks: Block[] = [];
  const pieces: ProsePiece[] = [];
  const links: Link[] = [];
  const tables: Row[][] = [];
  const kinds: BlockKind[] = [];
  let open: { readonly kind: BlockKind; readonly start: number; end: number } | undefined;
  let anchor: { readonly start: number; readonly url: string } | undefined;
  const close = () => {
    if (open !== undefined) blocks.push({ kind: open.kind, span: { start: open.start, end: open.end } });
    open = undefined;
  };
  const addText = (from: number, to: number) => {
    const inner = text.slice(from, to);
    const word = inner.search(/[^\s>]/);
    if (word < 0) return;
    open ??= { kind: kinds.at(-1) ?? "paragraph", start: from + word, end: to };
    open.end = from + inner.trimEnd().length;
    const row = tables.at(-1)?.at(-1);
    const cell = open.kind === "table-cell" ? row?.cells.at(-1) : undefined;
    if (row !== undefined && cell !== undefined) {
      [cell.start, cell.end] = [open.start, open.end];
      row.span.end = open.end;
    }
    pieces.push(...textPieces(text, { start: from, end: to }, quotes));
  };
  let at = start;
  for (const match of text.slice(start, end).matchAll(MARKUP)) {
    const from = start + match.index;
    const to = from + match[0].length;
    addText(at, from);
    at = to;
    const name = match[1]?.toLowerCase();
    const kind = KINDS.get(name ?? "");
    const isEnd = match[0].startsWith("</");
    if (kind !== undefined) isEnd ? kinds.pop() : kinds.push(kind);
    if (!isEnd) openTable(tables, name, to);
    if (name === "a") {
      const url = anchorUrl(match[0]);
      if (anchor !== undefined && isEnd)
        links.push({ span: { start: anchor.start, end: to }, url: anchor.url, labelled: true });
      anchor = url === undefined ? undefined : { start: from, url };
    } else if (name !== undefined && !INLINE.has(name)) close();
  }
  addText(at, end);
  close();
  return { pieces, blocks, links, tables };
}

/** Where the tag of a link leads. */
export function anchorUrl(tag: string): string | undefined {
  const url = /^<a\s(?:[^<>]{0,500}\s)?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag);
  return url === null ? undefined : (url[1] ?? url[2] ?? url[3] ?? "");
}

interface Growing {
  start: number;
  end: number;
}

/** A row and its cells, as far as they are read. */
interface Row {
  readonly span: Growing;
  isHead: boolean;
  readonly cells: Growing[];
}

function openTable(tables: Row[][], name: string | undefined, at: number): void {
  if (name === "table" || (name === "tr" && tables.length === 0)) tables.push([]);
  if (name === "tr") tables.at(-1)?.push({ span: { start: at, end: at }, isHead: true, cells: [] });
  const row = name === "td" || name === "th" ? tables.at(-1)?.at(-1) : undefined;
  row?.cells.push({ start: at, end: at });
  if (row !== undefined && name === "td") row.isHead = false;
}

/** Comments and what is never shown as text, whole; else single tags. */
const MARKUP = new RegExp(
  [
    "<!--[\\s\\S]*?(?:-->|$)",
    ...["script", "style", "pre", "code", "template", "svg", "math", "textarea", "iframe"].map(
      (name) => `<${name}(?=[\\s>])[\\s\\S]*?(?:</${name}\\s*>|$)`,
    ),
    "</?([a-zA-Z][\\w-]*)(?:\"[^\"<]{0,500}\"|'[^'<]{0,500}'|[^<>\"'])*>",
    "<[!?][^<>]*>",
  ].join("|"),
  "gi",
);

const INLINE = new Set(
  "a abbr b bdi bdo big br cite data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...["h1", "h2", "h3", "h4", "h5", "h6", "summary"].map((name) => [name, "heading"] as const),
  ["td", "table-cell"],
  ["th", "table-cell"],
  ["li", "list-item"],
  ["blockquote", "block-quote"],
]);

export function readComments(text: string, span: Span): readonly Comment[] {
  const comments: Comment[] = [];
  let open = text.indexOf("<!--", span.start);
  while (open !== -1 && open < span.end) {
    const close = text.indexOf("-->", open + 4);
    const end = close === -1 || close >= span.end ? span.end : close;
    comments.push({ span: { start: open, end: Math.min(end + 3, span.end) }, text: text.slice(open + 4, end).trim() });
    open = text.indexOf("<!--", end + 3);
  }
  return comments;
}
