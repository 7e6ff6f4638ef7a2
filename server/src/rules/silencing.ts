/** Where the comment that silences a finding goes, so that the draft renders as before. */
import type { Document } from "../text/document.ts";
import { lineAt, lineEndIn } from "../text/lines.ts";
import { type CommentStyle, commentStyle } from "../text/reader.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import type { Edit, Finding } from "./finding.ts";
import { silencingInMarkdown } from "./silencing-markdown.ts";
import { UNEXPLAINED } from "./suppression-command.ts";

/** The edits that silence a rule on a finding's line; undefined where no comment can stand. */
export function silencingEdits(
  path: string,
  document: Document,
  { rule, span }: Pick<Finding, "rule" | "span">,
): readonly Edit[] | undefined {
  const style = commentStyle(path);
  if (!style) return undefined;
  if (style.place === "inline") return silencingInMarkdown(document, span, rule, style);
  const edit = lineBefore(
    document.text,
    span,
    style,
    style.write(`claimlint-disable-next-line ${rule} ${UNEXPLAINED}`),
  );
  return edit && [edit];
}

function lineBefore(text: string, { start }: Span, { place }: CommentStyle, comment: string): Edit | undefined {
  const line = lineAt(text, start);
  const words = sliceSpan(text, line);
  const eol = lineEndIn(text);
  const item = ITEM.exec(words)?.[0];
  const above = text.slice(0, line.start).trimEnd();
  const before = sliceSpan(text, lineAt(text, above.length));
  const insert = (at: number, inserted: string): Edit => ({ span: { start: at, end: at }, text: inserted });
  switch (place) {
    case "flush":
      // An empty line and a comment part two lists.
      return item && above !== "" ? insert(above.length, eol + comment) : insert(line.start, comment + eol);
    case "element":
    case "paragraph": {
      const gap = place === "paragraph" ? eol : "";
      const isNext = above.length + eol.length >= line.start;
      if (item && above !== "" && isOfList(before)) {
        const indent = indentOf(before).length < indentOf(item).length ? indentOf(item) : " ".repeat(item.length);
        return insert(above.length, eol + gap + indent + comment + (isNext ? gap : ""));
      }
      const opens = above === "" || !isNext || (place === "element" && NO_TEXT.test(before));
      return opens ? insert(line.start, indentOf(words) + comment + eol + gap) : undefined;
    }
    default:
      return insert(line.start, indentOf(words) + comment + eol);
  }
}

/** The mark of a list's item with the space behind it. */
const ITEM = /^[ \t]*(?:[-+*•.]{1,5}|(?:\d{1,3}|[a-z#])[.)])[ \t]+/i;

const isOfList = (line: string): boolean => ITEM.test(line) || /^[ \t]+\S/.test(line);

/** Headings and keywords of Org end by themselves. */
const NO_TEXT = /^\*+\s|^\s*#/;

const indentOf = (line: string): string => /^[ \t]*/.exec(line)?.[0] ?? "";
