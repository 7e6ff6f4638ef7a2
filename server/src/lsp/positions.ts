/** Between the engine's offsets and the protocol's lines and characters. */
import { type Position, type Range, TextDocument } from "vscode-languageserver-textdocument";
import type { Source } from "../corpus/source.ts";
import type { Span } from "../text/span.ts";

export const toRange = (document: TextDocument, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

export const toSpan = (document: TextDocument, range: Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/** Where a stretch of a source's text is in its file. */
export function sourceRange(source: Source, span: Span): Range {
  const lines = sourceLines(source);
  return lines ? toRange(lines, span) : { start: fileStart, end: fileStart };
}

const fileStart: Position = { line: 0, character: 0 };
const linesOfSources = new WeakMap<Source, TextDocument>();

function sourceLines(source: Source): TextDocument | undefined {
  const known = linesOfSources.get(source);
  if (known || !source.document) return known;
  const lines = TextDocument.create(source.key, "plaintext", 0, source.document.text);
  linesOfSources.set(source, lines);
  return lines;
}
