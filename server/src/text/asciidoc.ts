/** AsciiDoc as a document: its line-based blocks, its inline marks, `cite:[key]` and `<<key>>`. */

import { createTableReader } from "./asciidoc-table.ts";
import { CHARACTER_REFERENCE, decodeReference } from "./character-reference.ts";
import type { Document } from "./document.ts";
import { type InlineRule, inlinePatterns } from "./inline.ts";
import { createMarkup, keysIn, linesOf, type Markup } from "./markup.ts";
import { openNote } from "./note.ts";

export function readAsciidoc(text: string): Document {
  const markup = createMarkup(text);
  readLines(markup);
  inlinePatterns(markup, RULES);
  return markup.toDocument({ citing: { before: " cite:[", after: "]" } });
}

/** Delimited blocks whose content is no prose. */
const LITERAL = /^(?:\/{4,}|-{4,}|\.{4,}|\+{4,}|```.*)$/;

function readLines(markup: Markup): void {
  let fence: { readonly mark: string; readonly start: number } | undefined;
  let quoted = false;
  const table = createTableReader(markup);
  for (const { start, end, line } of linesOf(markup.text)) {
    const bare = line.trimEnd();
    if (fence !== undefined) {
      markup.blank(start, end);
      if (bare === fence.mark) fence = undefined;
      continue;
    }
    if (LITERAL.test(bare)) {
      fence = { mark: bare.startsWith("```") ? "```" : bare, start };
      blankLine(markup, start, end);
    } else if (/^_{4,}$/.test(bare)) {
      quoted = !quoted;
      markup.blank(start, end);
      markup.open(end, quoted ? "block-quote" : "paragraph");
    } else if (!table.row(start, bare)) {
      table.mark(bare);
      readLine(markup, start, end, bare);
    }
  }
}

function readLine(markup: Markup, start: number, end: number, line: string): void {
  const prefix = (pattern: RegExp): number => pattern.exec(line)?.[0].length ?? 0;
  const comment = prefix(/^\/\/(?!\/)/);
  const heading = prefix(/^(?:={1,6}|#{1,6})[ \t]+/);
  const admonition = prefix(/^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/);
  const item = prefix(/^[ \t]*(?:[*-]{1,5}|\.{1,5}|\d{1,3}\.)[ \t]+(?:\[[ x*]\][ \t]+)?/);
  if (comment > 0) markup.comment({ start, end: start + line.length }, line.slice(comment));
  else if (heading > 0) {
    markup.open(start, "heading");
    markup.blank(start, start + heading);
    markup.open(end, "paragraph");
  } else if (admonition > 0) markup.blank(start, start + admonition);
  else if (NO_PROSE_LINE.test(line)) blankLine(markup, start, end);
  else if (/^\.[^.\s]/.test(line)) {
    markup.open(start, "heading");
    markup.blank(start, start + 1);
    markup.open(end, "paragraph");
  } else if (item > 0) {
    markup.open(start, "list-item");
    markup.blank(start, start + item);
  }
}

/** Attributes, block attributes, anchors, macros of blocks, rules, and lines that only continue a list. */
const NO_PROSE_LINE =
  /^(?::[\w!-]+:.*|\[.*\]|(?:image|video|audio|include|toc|ifdef|ifndef|ifeval|endif)::?.*|'{3,}|<{3,}|\+|\|={3,}|-{2}|={4,}|\*{4,}|\/{4,})$/;

function blankLine(markup: Markup, start: number, end: number): void {
  markup.blank(start, end);
  markup.open(start, "paragraph");
  markup.open(end, "paragraph");
}

const RULES: readonly InlineRule[] = [
  [/\b(?:cite|citenp):\[([^\]\n]{1,200})\]/, cite],
  [/<<([^<>,\n]{1,100})(?:,([^<>\n]{1,200}))?>>/, crossReference],
  [
    /\bfootnote:?(?:[\w-]{0,40}):?\[((?:[^[\]]|\[[^[\]]*\]){0,1000})\]/,
    (markup, match, start) => {
      const end = start + match[0].length - 1;
      const content = { start: end - (match[1] ?? "").length, end };
      const mark = { start, end: content.start - 1 };
      markup.blank(start, end + 1);
      if (openNote(markup, mark, content)) markup.keep(content.start, end);
      for (const inner of (match[1] ?? "").matchAll(/\b(?:cite|citenp):\[([^\]\n]{1,200})\]/g)) {
        cite(markup, inner, content.start + inner.index);
      }
    },
  ],
  [/\b(?:link:|xref:|mailto:|https?:\/\/)[^\s[\]<>"“”]{1,300}\[([^\]\n]{0,300})\]/, link],
  [
    /\bhttps?:\/\/[^\s[\]<>]{1,300}/,
    (markup, match, start) => {
      markup.link({ span: { start, end: start + match[0].length }, url: match[0], labelled: false });
      markup.blank(start, start + match[0].length);
    },
  ],
  [/(?:stem|latexmath|asciimath|pass|image|kbd|btn|menu|icon):[^\s[]{0,200}\[[^\]\n]{0,300}\]/, blankAll],
  [
    /(["'])`|`(["'])/,
    (markup, { 1: opening, 2: closing }, start) => {
      markup.blank(start, start + 2);
      if (opening !== undefined) markup.put(start + 1, start + 2, opening === "'" ? "‘" : "“");
      else markup.put(start, start + 1, closing === "'" ? "’" : "”");
    },
  ],
  [/`[^`\n]{1,300}`/, blankAll],
  [CHARACTER_REFERENCE, (markup, { 0: reference }, start) => putReference(markup, reference, start)],
  [/\{[\w-]{1,60}\}/, blankAll],
  [
    /(?<![\w*])\*{1,2}(?=\S)|(?<=\S)\*{1,2}(?![\w*])|(?<![\w_])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\w_])|(?<!\w)#{1,2}(?=\S)|(?<=\S)#{1,2}(?!\w)/,
    blankAll,
  ],
  [/ \+$/m, blankAll],
];

function blankAll(markup: Markup, match: RegExpExecArray, start: number): void {
  markup.blank(start, start + match[0].length);
}

function putReference(markup: Markup, reference: string, start: number): void {
  const as = decodeReference(reference);
  if (as !== undefined) markup.put(start, start + reference.length, as);
}

/** `cite:[a(3-5),b]`: pages stand in parentheses behind their key. */
function cite(markup: Markup, match: RegExpExecArray, start: number): void {
  const list = match[1] ?? "";
  const offset = start + match[0].indexOf("[") + 1;
  const bare = list.replace(/\([^)]*\)/g, (pages) => " ".repeat(pages.length));
  const items = keysIn(bare, offset).map((item) => {
    const locator = /^\(([^)]*)\)/.exec(list.slice(item.span.end - offset))?.[1];
    return locator === undefined ? item : { ...item, locator };
  });
  markup.cite({ span: { start, end: start + match[0].length }, items });
}

/** To an anchor of the text, or to a source. */
function crossReference(markup: Markup, match: RegExpExecArray, start: number): void {
  const { 0: whole, 1: target = "", 2: label } = match;
  markup.link({ span: { start, end: start + whole.length }, url: target, labelled: label !== undefined });
  const from = label === undefined ? start + whole.length : start + whole.indexOf(",") + 1;
  markup.blank(start, from);
  markup.blank(start + whole.length - 2, start + whole.length);
}

function link(markup: Markup, match: RegExpExecArray, start: number): void {
  const { 0: whole, 1: label = "" } = match;
  const open = whole.indexOf("[");
  const url = whole.slice(0, open).replace(/^(?:link:|xref:)/, "");
  markup.link({ span: { start, end: start + whole.length }, url, labelled: label !== "" });
  markup.blank(start, start + open + 1);
  markup.blank(start + whole.length - 1, start + whole.length);
}
