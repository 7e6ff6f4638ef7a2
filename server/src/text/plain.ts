/** Plain text as a document: all of it is prose; lines and blank lines make the blocks. */
import type { Block, BlockKind, Document } from "./document.ts";
import type { Span } from "./span.ts";

/**
 * A line is a paragraph, except in a text that is wrapped at a column, where blank lines part the paragraphs.
 * A short line without a full stop above a paragraph is a heading.
 */
export function readPlain(text: string): Document {
  const paragraphs = groupLines(text);
  return {
    text,
    prose: text,
    blocks: paragraphs.map((paragraph, index) => toBlock(text, paragraph, paragraphs[index + 1])),
    comments: [],
    links: [],
    footnotes: new Map(),
    problems: [],
  };
}

const WRAPPED_LINE = { shortest: 40, longest: 100 };
const LIST_MARK = /^(?:[-*•–]|\d{1,3}[.)])\s+/;

function groupLines(text: string): readonly Span[] {
  const lines = trimmedLines(text);
  const wrapped = isWrapped(lines);
  const paragraphs: Span[] = [];
  let open = false;
  for (const line of lines) {
    const blank = line.start === line.end;
    const last = paragraphs.at(-1);
    if (!blank && open && last !== undefined && !LIST_MARK.test(text.slice(line.start, line.start + 8))) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    } else if (!blank) paragraphs.push(line);
    open = wrapped && line.end - line.start >= WRAPPED_LINE.shortest;
  }
  return paragraphs;
}

/** A text wrapped at a column has many full lines and none that is longer. */
function isWrapped(lines: readonly Span[]): boolean {
  const lengths = lines.map((line) => line.end - line.start);
  if (lengths.some((length) => length > WRAPPED_LINE.longest)) return false;
  let followed = 0;
  let full = 0;
  lengths.forEach((length, index) => {
    if (length === 0 || (lengths[index + 1] ?? 0) === 0) return;
    followed++;
    if (length >= WRAPPED_LINE.shortest) full++;
  });
  return full >= 2 && full >= followed * 0.8;
}

function trimmedLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    const line = match[0];
    if (line.startsWith("\n") || line.startsWith("\r")) {
      const before = text.charAt(match.index - 1);
      if (match.index === 0 || before === "\n" || before === "\r") lines.push({ start: match.index, end: match.index });
      continue;
    }
    const trimmed = line.trim();
    const start = match.index + line.indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length });
  }
  return lines;
}

function toBlock(text: string, span: Span, next: Span | undefined): Block {
  const line = text.slice(span.start, span.end);
  const mark = LIST_MARK.exec(line.slice(0, 12))?.[0];
  if (mark !== undefined && mark.length < line.length) {
    return { kind: "list-item", span: { start: span.start + mark.length, end: span.end } };
  }
  return { kind: blockKind(line, next && text.slice(next.start, next.end)), span };
}

function blockKind(line: string, next: string | undefined): BlockKind {
  const short = line.length <= 120 && !/\S\s+(?:\S+\s+){17}/.test(line.slice(0, 200));
  const open = !/[.!?:;,…]["'”’»)\]]*$/.test(line.slice(-8)) && /^["'“‘«([]?[\p{Lu}\p{Lo}\d]/u.test(line);
  return short && open && !line.includes("@") && next !== undefined ? "heading" : "paragraph";
}
