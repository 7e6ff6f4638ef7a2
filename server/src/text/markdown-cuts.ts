/** Cuts Markdown into stretches that mean the same alone as in the whole, so that an edit is parsed without the rest. */
import type { Span } from "./span.ts";

/**
 * A stretch starts at the first line of the text, and at a line without indent after a blank one where nothing goes on:
 * no fence, comment or front matter. The whole text is one stretch where that is hard to tell.
 */
export function cutMarkdown(text: string): readonly Span[] {
  const starts = findStarts(text) ?? [0];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

/** What goes on over blank lines, and what ends it. */
interface Open {
  readonly end: RegExp;
}

function findStarts(text: string): readonly number[] | undefined {
  if (/\r(?!\n)/.test(text)) return undefined;
  const starts = [0];
  let open: Open | undefined = frontMatter(text);
  let isFirst = true;
  let afterBlank = false;
  let inHtml = false;
  let before = "";
  let indented = false;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    if (open) {
      if (!isFirst && open.end.test(line)) open = undefined;
      afterBlank = false;
    } else if (/^[ \t\r]*$/.test(line)) {
      afterBlank = true;
      inHtml = false;
    } else {
      if (HIDDEN_OPENING.test(line)) return undefined;
      const length = start - (starts.at(-1) ?? 0);
      const most = line.includes("|") ? MOST_OF_TABLE : MOST;
      const long = !inHtml && (length > most || (length > ENOUGH && interrupts(line, before)));
      const starting = STARTS.test(line) && !(indented && GOES_ON.test(line));
      if ((afterBlank || long) && start > 0 && starting) starts.push(start);
      indented = /^(?: {4}|\t)/.test(line);
      open = openedBy(line);
      if (open && inHtml) return undefined;
      inHtml ||= /^ {0,3}</.test(line);
      afterBlank = false;
    }
    isFirst = false;
    before = line;
    start = end + 1;
  }
  return open ? undefined : starts;
}

/** Characters after which a stretch ends without a blank line too: the parser's work grows with the square. */
const ENOUGH = 8_000;

/** Characters after which a stretch ends at any line without indent: a paragraph that long is cut in two. */
const MOST = 16_000;
const MOST_OF_TABLE = 100_000;

/** A heading, the line after one, and a further item of a list. */
function interrupts(line: string, before: string): boolean {
  if (/^#{1,6}[ \t]|^[-+*][ \t]+\S/.test(line) || /^ {0,3}=+[ \t\r]*$/.test(before)) return true;
  return /^\d{1,9}[.)][ \t]+\S/.test(line) && /^\d{1,9}[.)][ \t]/.test(before);
}

/** Neither an indent nor what would be front matter or a mark of byte order at the start of a text. */
const STARTS = /^(?![\s\ufeff]|---|\+\+\+)/;

/** Behind indented code the parser takes an item for text that would not interrupt a paragraph. */
const GOES_ON = /^(?:[-+*]|\d{1,9}[.)])[ \t\r]*$|^(?!1[.)])\d{1,9}[.)]/;

/** A fence or an HTML block behind an indent or a container's mark: whether and where it ends is the container's affair. */
const HIDDEN_OPENING =
  /^(?=[ \t>*+\-\d.)[])(?:[ \t]*(?:[>*+-]|\d{1,9}[.)]|\[\^[^\]\n]{1,1000}\]:))*[ \t]*(?:`{3}|~{3}|<(?:!|\?|script|pre|style|textarea))/i;

function frontMatter(text: string): Open | undefined {
  const fence = /^(?:---|\+\+\+)(?=[ \t]*\r?(?:\n|$))/.exec(text)?.[0];
  if (fence === undefined) return undefined;
  const end = fence === "---" ? /^---[ \t]*\r?$/ : /^\+\+\+[ \t]*\r?$/;
  return text
    .split("\n")
    .slice(1)
    .some((line) => end.test(line))
    ? { end }
    : undefined;
}

function openedBy(line: string): Open | undefined {
  const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[0];
  if (fence !== undefined) return { end: new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t\\r]*$`) };
  for (const [start, end] of HTML) {
    const begun = start.exec(line)?.[0];
    if (begun !== undefined) return end.test(line.slice(begun.length)) ? undefined : { end };
  }
  return undefined;
}

/** The HTML blocks that blank lines do not end. */
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
];
