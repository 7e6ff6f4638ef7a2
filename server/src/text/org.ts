/** Org as a document: headings, drawers, blocks, tables, its own citations `[cite:@key]` and footnotes. */
import type { Document, MarkedCitation } from "./document.ts";
import { type InlineRule, inlinePatterns } from "./inline.ts";
import { createMarkup, linesOf, type Markup } from "./markup.ts";

export function readOrg(text: string): Document {
  const markup = createMarkup(text);
  readLines(markup);
  inlinePatterns(markup, RULES);
  return markup.toDocument({ citing: { before: " [cite:@", after: "]" } });
}

/** Blocks whose content is the author's prose. */
const PROSE_BLOCK = /^(?:quote|center|verse|abstract|note|tip|warning)$/i;

function readLines(markup: Markup): void {
  let closing: RegExp | undefined;
  let before = "";
  for (const { start, end, line } of linesOf(markup.text)) {
    if (closing !== undefined) {
      markup.blank(start, end);
      if (closing.test(line)) closing = undefined;
      continue;
    }
    const block = /^[ \t]*#\+begin_(\w+)/i.exec(line)?.[1];
    if (block !== undefined) {
      markup.blank(start, end);
      if (PROSE_BLOCK.test(block)) markup.open(end, /quote/i.test(block) ? "block-quote" : "paragraph");
      else closing = new RegExp(`^[ \\t]*#\\+end_${block}\\b`, "i");
    } else if (/^[ \t]*:[\w-]+:[ \t]*$/.test(line) && !/^[ \t]*:end:/i.test(line)) {
      markup.blank(start, end);
      closing = /^[ \t]*:end:[ \t]*$|^\*+ /i;
    } else readLine(markup, start, end, line, before);
    before = line;
  }
}

const TABLE_LINE = /^[ \t]*\|/;

function readLine(markup: Markup, start: number, end: number, line: string, before: string): void {
  const prefix = (pattern: RegExp): number => pattern.exec(line)?.[0].length ?? 0;
  const heading = prefix(/^\*+[ \t]+(?:(?:TODO|DONE|NEXT|WAITING)[ \t]+)?(?:\[#[A-Z]\][ \t]+)?/);
  const comment = prefix(/^[ \t]*#(?=[ \t]|$)/);
  const note = /^\[fn:([\w-]{1,60})\][ \t]*/.exec(line);
  const item = prefix(/^[ \t]*(?:[-+]|\d{1,3}[.)]|[ \t]\*)[ \t]+(?:\[[ X-]\][ \t]+)?/);
  if (heading > 0) {
    markup.open(start, "heading");
    markup.blank(start, start + heading);
    const tags = /[ \t]+:[\w@:]+:[ \t]*$/.exec(line);
    if (tags !== null) markup.blank(start + tags.index, start + line.length);
    markup.open(end, "paragraph");
  } else if (comment > 0) {
    markup.comment({ start, end: start + line.length }, line.slice(comment));
    markup.open(start, "paragraph");
  } else if (/^[ \t]*(?:#\+|\|[-+|]+$|-{5,}[ \t]*$|(?:CLOSED|DEADLINE|SCHEDULED):)/.test(line)) {
    markup.blank(start, end);
    markup.open(end, "paragraph");
  } else if (note !== null) {
    markup.open(start, "paragraph");
    markup.blank(start, start + note[0].length);
    markup.footnote(note[1] ?? "", { start: start + note[0].length, end: start + line.length });
  } else if (TABLE_LINE.test(line)) {
    markup.row(start, !TABLE_LINE.test(before));
    for (const { index } of line.matchAll(/\|/g)) {
      markup.blank(start + index, start + index + 1);
      markup.open(start + index, "table-cell");
    }
  } else if (item > 0) {
    markup.open(start, "list-item");
    markup.blank(start, start + item);
  }
}

const RULES: readonly InlineRule[] = [
  [/\[cite(?:\/[\w/-]{1,40})?:([^[\]]{1,1000})\]/, cite],
  [
    /\[fn:[\w-]{0,60}:((?:[^[\]]|\[[^[\]]*\]){0,1000})\]/,
    (markup, match, start) => {
      for (const inner of (match[1] ?? "").matchAll(/\[cite(?:\/[\w/-]{1,40})?:([^[\]]{1,1000})\]/g)) {
        cite(markup, inner, start + match[0].lastIndexOf(match[1] ?? "") + inner.index);
      }
      markup.blank(start, start + match[0].length);
    },
  ],
  [/\[fn:([\w-]{1,60})\]/, (markup, match, start) => putNote(markup, match, start)],
  [/\[\[([^[\]\n]{1,500})\](?:\[([^[\]\n]{1,300})\])?\]/, link],
  [
    /\bhttps?:\/\/[^\s[\]<>]{1,300}/,
    (markup, match, start) => {
      markup.link({ span: { start, end: start + match[0].length }, url: match[0], labelled: false });
      markup.blank(start, start + match[0].length);
    },
  ],
  [/(?<![\w=])=[^\s=](?:[^=\n]{0,300}[^\s=])?=(?!\w)|(?<![\w~])~[^\s~](?:[^~\n]{0,300}[^\s~])?~(?!\w)/, blankAll],
  [/(?<!\w)\+[^\s+](?:[^+\n]{0,300}[^\s+])?\+(?!\w)/, blankAll],
  [/[<[]\d{4}-\d\d-\d\d[^<>[\]\n]{0,40}[>\]]/, blankAll],
  [
    /(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|(?<![\w/:])\/(?=\w)|(?<=[\w.,;!?])\/(?![\w/])|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)/,
    blankAll,
  ],
  [/\\\\$/, blankAll],
];

/** As Markdown writes it, the label at its place. */
function putNote(markup: Markup, match: RegExpExecArray, start: number): void {
  markup.blank(start, start + 2);
  markup.put(start + 2, start + match[0].length, `[^${match[1] ?? ""}]`);
}

function blankAll(markup: Markup, match: RegExpExecArray, start: number): void {
  markup.blank(start, start + match[0].length);
}

/** `[cite:see @a p. 3;@b]`. */
function cite(markup: Markup, match: RegExpExecArray, start: number): void {
  const list = match[1] ?? "";
  const offset = start + match[0].length - 1 - list.length;
  const items = [...list.matchAll(/@([^\s;,\]]{1,200})([^;]*)/g)].map((found): MarkedCitation["items"][number] => {
    const { 1: key = "", 2: rest = "", index } = found;
    const at = offset + index;
    const locator = rest.replace(/^[\s,]+|\s+$/g, "");
    return { key, span: { start: at + 1, end: at + 1 + key.length }, ...(locator !== "" && { locator }) };
  });
  markup.cite({ span: { start, end: start + match[0].length }, items });
}

function link(markup: Markup, match: RegExpExecArray, start: number): void {
  const { 0: whole, 1: url = "", 2: label } = match;
  markup.link({
    span: { start, end: start + whole.length },
    url: url.replace(/^file:/, ""),
    labelled: label !== undefined,
  });
  const from = label === undefined ? (/^\w+:/.test(url) ? whole.length : 2) : 2 + url.length + 2;
  markup.blank(start, start + from);
  markup.blank(start + whole.length - 2, start + whole.length);
}
