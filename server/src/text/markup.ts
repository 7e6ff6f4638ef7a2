/** What a format's reader marks up in a text, and the document that it makes of it: all prose but what was blanked. */
import type { Block, BlockKind, Comment, Document, Link, MarkedCitation } from "./document.ts";
import { buildProse, type ProsePiece } from "./prose.ts";
import type { Span } from "./span.ts";

export interface Markup {
  readonly text: string;
  /** No prose from `start` to `end`. */
  blank(start: number, end: number): void;
  isBlank(offset: number): boolean;
  /** Stands for `as` in the prose, which is no longer than what it stands for. */
  put(start: number, end: number, as: string): void;
  /** A block of this kind starts at `offset`, and whatever was open ends there. */
  open(offset: number, kind: BlockKind): void;
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
  const comments: Comment[] = [];
  const links: Link[] = [];
  const citations: MarkedCitation[] = [];
  const footnotes = new Map<string, Span>();
  return {
    text,
    blank: (start, end) => void gone.fill(1, start, end),
    isBlank: (offset) => gone[offset] === 1,
    put: (start, end, as) => {
      gone.fill(0, start, end);
      puts.push({ start, end, as });
    },
    open: (offset, kind) => void opens.set(offset, kind),
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
      const blocks = blocksOf(text, prose, opens);
      return { text, prose, blocks, comments, links, footnotes, citations: sorted, problems: [], ...more };
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

function blocksOf(text: string, prose: string, opens: ReadonlyMap<number, BlockKind>): readonly Block[] {
  const bounds = new Map<number, BlockKind>([[0, "paragraph"]]);
  for (const match of text.matchAll(/\n[ \t\r]*\n/g)) bounds.set(match.index + 1, "paragraph");
  for (const [offset, kind] of opens) bounds.set(offset, kind);
  const sorted = [...bounds].sort(([a], [b]) => a - b);
  return sorted.flatMap(([from, kind], index): readonly Block[] => {
    const part = prose.slice(from, sorted[index + 1]?.[0] ?? prose.length);
    const inner = part.trim();
    if (inner === "") return [];
    const start = from + part.indexOf(inner);
    return [{ kind, span: { start, end: start + inner.length } }];
  });
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
export function closingBracket(text: string, open: number): number | undefined {
  const opening = text.charAt(open);
  const closing = { "{": "}", "[": "]", "(": ")" }[opening];
  if (closing === undefined) return undefined;
  let depth = 0;
  const limit = Math.min(text.length, open + FARTHEST_BRACKET);
  for (let at = open; at < limit; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (character === opening) depth++;
    else if (character === closing && --depth === 0) return at;
  }
  return undefined;
}

const FARTHEST_BRACKET = 2000;
