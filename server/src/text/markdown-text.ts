/** The text of Markdown between its markup: escapes, character references, line prefixes and maths. */
import { CHARACTER_REFERENCE, decodeReference } from "./character-reference.ts";
import type { Block, Link } from "./document.ts";
import { blank, JOINER, type ProsePiece } from "./prose.ts";
import type { Span } from "./span.ts";

/** The pieces of a text node that are prose; `quotes` block quotes put their marks before its further lines. */
export function textPieces(text: string, span: Span, quotes: number): readonly ProsePiece[] {
  const raw = text.slice(span.start, span.end);
  const pieces: ProsePiece[] = [];
  let from = 0;
  for (const match of raw.matchAll(SPECIAL)) {
    if (match.index > from) pieces.push({ start: span.start + from, end: span.start + match.index });
    const start = span.start + match.index;
    const end = start + match[0].length;
    from = match.index + match[0].length;
    if (match[0] === "\\@") continue;
    if (match[0].startsWith("\\")) pieces.push({ start: start + 1, end });
    else if (match[0].startsWith("[[")) pieces.push(wikiLabel(match[0], start));
    else if (match[0].startsWith("&")) pieces.push(referencePiece(match[0], start));
    else from = match.index + prefixLength(match[0], quotes);
  }
  if (from < raw.length) pieces.push({ start: span.start + from, end: span.end });
  return pieces;
}

/** `[[target]]` and `[[target|label]]`, as notes programs write links. */
export function wikiLinks(text: string, span: Span): readonly Link[] {
  return [...text.slice(span.start, span.end).matchAll(WIKI)].map((match) => {
    const [target = "", label] = match[0].slice(2, -2).split("|");
    const start = span.start + match.index;
    return { span: { start, end: start + match[0].length }, url: target.trim(), labelled: label !== undefined };
  });
}

function wikiLabel(link: string, start: number): ProsePiece {
  const bar = link.indexOf("|");
  return { start: start + (bar < 0 ? 2 : bar + 1), end: start + link.length - 2 };
}

const WIKI = /\[\[(?!@)[^[\]|\n]{1,200}(?:\|[^[\]|\n]{1,200})?\]\]/g;

const SPECIAL = new RegExp(
  [WIKI.source, "\\\\[!-/:-@[-`{-~]", CHARACTER_REFERENCE.source, "[\\r\\n][ \\t]*(?:>[ \\t]*)*"].join("|"),
  "g",
);

function referencePiece(reference: string, start: number): ProsePiece {
  const as = decodeReference(reference);
  const piece = { start, end: start + reference.length };
  return as === undefined ? piece : { ...piece, as: filled(as, reference.length) };
}

/** A letter, a digit and a mark that nobody sees part no word. */
const filled = (as: string, length: number): string =>
  /\p{Cf}/u.test(as) ? JOINER.repeat(length) : /[\p{L}\p{M}\p{N}]/u.test(as) ? as.padEnd(length, JOINER) : as;

/** How much of a line end, its indent and the `>` after it is markup. */
function prefixLength(prefix: string, quotes: number): number {
  let left = quotes;
  for (let at = 1; at < prefix.length; at++) {
    if (prefix.charAt(at) === ">" && left-- === 0) return at;
  }
  return prefix.length;
}

/** Blanks `$…$` and `$$…$$`; a price is no maths. */
export function blankMath(prose: string, blocks: readonly Block[]): string {
  if (!prose.includes("$")) return prose;
  const parts: string[] = [];
  let from = 0;
  for (const { span } of blocks) {
    if (span.start < from) continue;
    parts.push(prose.slice(from, span.start));
    parts.push(prose.slice(span.start, span.end).replace(MATH, withoutMaths));
    from = span.end;
  }
  parts.push(prose.slice(from));
  return parts.join("");
}

const MATH =
  /\$\$[^$]+\$\$|(?<![\p{L}\p{N}\\$])\$(?=[^\s$])[^$]*[^\s$]\$(?![\p{L}\p{N}$])|(?<![\p{L}\p{N}\\$])\$[^\s$]\$/gu;

/** A bare number between the marks is a number of the text. */
function withoutMaths(maths: string): string {
  if (/^\$[\d.,]+\$$/.test(maths)) return ` ${maths.slice(1, -1)} `;
  return isMaths(maths) ? blank(maths) : maths;
}

const isMaths = (maths: string): boolean =>
  maths.startsWith("$$") || /[\\^_={}<>]/.test(maths) || /^\$[\p{L}\p{N}+/*()',.-]{1,12}\$$/u.test(maths);
