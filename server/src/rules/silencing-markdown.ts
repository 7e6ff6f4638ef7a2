/** Where in Markdown the comment that silences a finding goes: a line above would end a paragraph, a list or a table. */
import type { Document } from "../text/document.ts";
import { lineAt, lineEndIn } from "../text/lines.ts";
import type { CommentStyle } from "../text/reader.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import { insertion } from "./edits.ts";
import type { Edit } from "./finding.ts";
import { rendersAlike } from "./markdown-rendering.ts";
import { UNEXPLAINED } from "./suppression-command.ts";

/** The first of its places that leaves what is rendered as it was. */
export function silencingInMarkdown(
  document: Document,
  span: Span,
  rule: string,
  { write }: CommentStyle,
): readonly Edit[] | undefined {
  const { text } = document;
  const comment = write(`claimlint-disable-next-line ${rule} ${UNEXPLAINED}`);
  const range = [write(`claimlint-disable ${rule} ${UNEXPLAINED}`), write(`claimlint-enable ${rule}`)] as const;
  const line = lineAt(text, span.start);
  const places = [
    () => aboveLine(text, line, comment),
    () => endOfLineBefore(text, line, comment),
    () => insideContainer(text, line, comment),
    () => aroundWords(document, line, range),
  ];
  for (const place of places) {
    const edits = place();
    if (edits.length > 0 && rendersAlike(document, edits)) return edits;
  }
  return undefined;
}

function aboveLine(text: string, { start, end }: Span, comment: string): readonly Edit[] {
  const [indent = ""] = /^[ \t]*/.exec(text.slice(start, end)) ?? [];
  return [insertion(start, `${indent}${comment}${lineEndIn(text)}`)];
}

/** Behind the words that stand last before the line, and before the mark of a hard break. */
function endOfLineBefore(text: string, { start }: Span, comment: string): readonly Edit[] {
  const above = text.slice(0, start).trimEnd().replace(/\\$/, "").trimEnd();
  return above === "" ? [] : [insertion(above.length, ` ${comment}`)];
}

/** As the first line of the quotation or the list's item that the line opens or goes on. */
function insideContainer(text: string, { start, end }: Span, comment: string): readonly Edit[] {
  const marks = CONTAINERS.exec(text.slice(start, end))?.[0];
  if (marks === undefined) return [];
  return [insertion(start + marks.length, `${comment}${lineEndIn(text)}${marks.replace(/[^>\t]/g, " ")}`)];
}

const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]?)+/;

/** On both sides of what stands on the line: in a row of a table within its first and last cell. */
function aroundWords({ blocks, text }: Document, line: Span, [off, on]: readonly [string, string]): readonly Edit[] {
  const here = blocks.filter(({ span }) => overlapsSpan(span, line));
  const [first, last] = [here[0], here.at(-1)];
  if (!first || !last) return [];
  const end = text.slice(0, Math.min(last.span.end, line.end)).trimEnd().length;
  return [insertion(Math.max(first.span.start, line.start), off), insertion(end, on)];
}
