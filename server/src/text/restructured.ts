/** reStructuredText as a document: directives, comments, underlined headings, roles, `:cite:` and `[key]_`. */
import type { Document } from "./document.ts";
import { type InlineRule, inlinePatterns } from "./inline.ts";
import { createMarkup, keysIn, linesOf, type Markup } from "./markup.ts";
import { createColumns, type ListRows, readListRow } from "./restructured-table.ts";

export function readRestructured(text: string): Document {
  const markup = createMarkup(text);
  const labels = noteLabels(text);
  readLines(markup);
  inlinePatterns(markup, rulesFor(labels));
  return markup.toDocument({ citing: { before: " :cite:p:`", after: "`" } });
}

/** Footnotes and citations that the text itself defines: `.. [1] …`, `.. [#note] …`, `.. [Doe] …`. */
const noteLabels = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^\.\.[ \t]+\[([^\]\n]{1,80})\]/gm)].map((match) => (match[1] ?? "").replace(/^#/, "")));

const RULE = /^([=\-`:'"~^_*+#<>.])\1{2,}\s*$/;
const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;

/** Directives whose content is the author's prose, which may begin on their own line or only below it. */
const PROSE_HERE =
  /^\.\.[ \t]+(?:note|warning|attention|caution|danger|error|hint|important|tip|epigraph|highlights|pull-quote)::/;
const PROSE_BELOW = /^\.\.[ \t]+(?:admonition|topic|sidebar|compound|container|figure|list-table)::/;

interface Skip {
  /** Lines that stand deeper belong to it. */
  readonly indent: number;
  readonly prose: boolean;
  /** Its items are the rows of a table, and theirs the cells. */
  readonly rows?: ListRows;
}

function readLines(markup: Markup): void {
  const lines = [...linesOf(markup.text)];
  const columns = createColumns(markup);
  let skip: Skip | undefined;
  lines.forEach(({ start, end, line }, index) => {
    const empty = line.trim() === "";
    const indent = indentOf(line);
    if (skip !== undefined && !empty && indent <= skip.indent) skip = undefined;
    if (skip !== undefined && !empty && (!skip.prose || /^\s*:[\w-]+:/.test(line))) {
      markup.blank(start, end);
      return;
    }
    const next = lines[index + 1]?.line ?? "";
    if (columns.read(start, line, next)) return;
    if (skip?.rows && readListRow(markup, start, line, skip.rows)) return;
    if (/^[ \t]*\.\.(?:[ \t]|$)/.test(line)) {
      skip = readExplicit(markup, start, end, line, indent);
    } else if (!empty && RULE.test(next) && next.trimEnd().length >= line.trimEnd().length && indent <= 1) {
      markup.open(start, "heading");
      markup.open(end, "paragraph");
    } else if (RULE.test(line) || GRID_BORDER.test(line)) {
      markup.blank(start, end);
      markup.open(end, "paragraph");
    } else readLine(markup, start, line, skip, [lines[index - 1]?.line ?? "", lines[index - 2]?.line ?? ""]);
    if (/::\s*$/.test(line) && !/^[ \t]*\.\./.test(line)) skip = { indent, prose: false };
  });
}

function readLine(
  markup: Markup,
  start: number,
  line: string,
  skip: Skip | undefined,
  [before, above]: readonly [string, string],
): void {
  const item = /^[ \t]*(?:[-*+•]|(?:\d{1,3}|#|[a-z])[.)])[ \t]+/.exec(line)?.[0].length ?? 0;
  if (item > 0) {
    markup.open(start, "list-item");
    markup.blank(start, start + item);
  } else if (/^:[\w -]{1,40}:(?:\s|$)/.test(line)) markup.blank(start, start + line.length);
  else if (/^[ \t]*\|.*\|[ \t]*$/.test(line)) {
    if (GRID_BORDER.test(before)) markup.row(start, !above.includes("|"));
    for (const { index } of line.matchAll(/\|/g)) {
      markup.blank(start + index, start + index + 1);
      markup.open(start + index, "table-cell");
    }
  } else if (skip === undefined && /^[ \t]{2,}\S/.test(line) && isFirstLine(markup.text, start))
    markup.open(start, "block-quote");
}

const GRID_BORDER = /^[ \t]*\+[-=+]+\+[ \t\r]*$/;

const isFirstLine = (text: string, start: number): boolean =>
  /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - 200), start));

/** Directives, notes, targets, and comments, which are whatever is none of these. */
function readExplicit(markup: Markup, start: number, end: number, line: string, indent: number): Skip | undefined {
  markup.open(start, "paragraph");
  const note = /^\.\.[ \t]+\[([^\]\n]{1,80})\][ \t]*/.exec(line);
  if (note !== null) {
    const from = start + note[0].length;
    markup.blank(start, from);
    markup.footnote((note[1] ?? "").replace(/^#/, ""), { start: from, end: noteEnd(markup.text, end) });
    return undefined;
  }
  const here = PROSE_HERE.exec(line);
  if (here !== null || PROSE_BELOW.test(line)) {
    const from = here === null ? end : start + here[0].length;
    markup.blank(start, from);
    markup.open(from, "paragraph");
    return { indent, prose: true, ...(line.includes("list-table::") && { rows: { count: 0 } }) };
  }
  if (/^\s*\.\.[ \t]+(?:[\w:-]+::|_[^:]+:|\|)/.test(line)) markup.blank(start, end);
  else markup.comment({ start, end: start + line.length }, line.replace(/^\s*\.\./, ""));
  return { indent, prose: false };
}

/** A note goes on over the indented lines below it. */
function noteEnd(text: string, end: number): number {
  const more = /^(?:\r?\n[ \t]+\S[^\n]*){0,200}/.exec(text.slice(end, end + 5000))?.[0].length ?? 0;
  return end + more;
}

const rulesFor = (labels: ReadonlySet<string>): readonly InlineRule[] => [
  [/``[^`]{1,500}``/, blankAll],
  [
    /:cite(?::\w+)?:`([^`\n]{1,300})`/,
    (markup, match, start) => {
      const list = match[1] ?? "";
      const items = keysIn(list, start + match[0].length - 1 - list.length);
      markup.cite({ span: { start, end: start + match[0].length }, items });
    },
  ],
  [
    /:(?:emphasis|strong|title|sub|sup|subscript|superscript|title-reference|abbr|dfn|guilabel):`([^`\n]{1,300})`/,
    keepInner,
  ],
  [/:(?:ref|doc|term|any|numref):`([^`<>\n]{1,200})(?:<([^<>`\n]{1,200})>)?`/, keepInner],
  [/:[\w.:+-]{1,60}:`[^`\n]{1,300}`/, blankAll],
  [
    /`([^`<>\n]{1,300}?)\s*<([^<>\n]{1,300})>`__?/,
    (markup, match, start) => {
      markup.link({ span: { start, end: start + match[0].length }, url: match[2] ?? "", labelled: true });
      keepInner(markup, match, start);
    },
  ],
  [/`([^`\n]{1,300})`__?/, keepInner],
  [/\[(#?[\w.:-]{1,80}|\*|#)\]_/, (markup, match, start) => readReference(markup, match, start, labels)],
  [
    /\bhttps?:\/\/[^\s<>`]{1,300}/,
    (markup, match, start) => {
      markup.link({ span: { start, end: start + match[0].length }, url: match[0], labelled: false });
      markup.blank(start, start + match[0].length);
    },
  ],
  [/\*{1,2}(?=\S)|(?<=\S)\*{1,2}/, blankAll],
  [/`/, blankAll],
  [/\|[\w -]{1,60}\|_{0,2}/, blankAll],
  [/\b(\w{1,60})_(?!\w)/, (markup, match, start) => markup.blank(start + match[0].length - 1, start + match[0].length)],
  [/\\(?=\S)/, blankAll],
];

function blankAll(markup: Markup, match: RegExpExecArray, start: number): void {
  markup.blank(start, start + match[0].length);
}

/** Blanks all but the first group. */
function keepInner(markup: Markup, match: RegExpExecArray, start: number): void {
  const inner = match[1] ?? "";
  const from = start + match[0].indexOf(inner, match[0].indexOf("`"));
  markup.blank(start, from);
  markup.blank(from + inner.length, start + match[0].length);
}

/** A note of the text, written in the prose as Markdown writes it; else the key of a source. */
function readReference(markup: Markup, match: RegExpExecArray, start: number, labels: ReadonlySet<string>): void {
  const label = (match[1] ?? "").replace(/^#/, "");
  const span = { start, end: start + match[0].length };
  if (labels.has(label)) markup.put(span.start, span.end, `[^${label}]`);
  else if (/^\d*$|^\*$/.test(label)) markup.blank(span.start, span.end);
  else markup.cite({ span, items: [{ key: label, span: { start: start + 1, end: start + 1 + label.length } }] });
}
