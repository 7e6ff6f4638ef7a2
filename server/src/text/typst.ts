/** Typst as a document: code is blank, content in brackets is prose, `@key` and `#cite(<key>)` are citations. */
import type { Document } from "./document.ts";
import { closingBracket, createMarkup, type Markup } from "./markup.ts";
import { openNote } from "./note.ts";
import { holdsContent, readCall } from "./typst-call.ts";

export function readTypst(text: string): Document {
  const markup = createMarkup(text);
  const labels = new Set([...text.matchAll(/<([\p{L}][\p{L}\p{N}_:.-]*)>/gu)].map((match) => match[1] ?? ""));
  for (const match of text.matchAll(/#cite\(\s*<([^<>\n]{1,200})>/g)) labels.delete(match[1] ?? "");
  readTokens(markup, labels);
  return markup.toDocument({ citing: { before: " @", after: "" } });
}

const TOKEN =
  /\/\/[^\n]*|\/\*|`{3,}|`[^`\n]*`|\\.|\$|#(?:\p{L}[\p{L}\p{N}_.-]*)?|@[\p{L}_][\p{L}\p{N}_:.-]*|<[\p{L}][\p{L}\p{N}_:.-]*>|^[ \t]*={1,6}[ \t]+[^\n]*|^[ \t]*(?:[-+]|\d{1,3}\.|\/)[ \t]+|https?:\/\/[^\s[\]()<>"]+|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|---?|~/gmu;

function readTokens(markup: Markup, labels: ReadonlySet<string>): void {
  const { text, blank } = markup;
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: token, index } = match;
    const after = index + token.length;
    const skipTo = (end: number) => {
      blank(index, end);
      pattern.lastIndex = Math.max(end, after);
    };
    if (token.startsWith("//")) {
      markup.comment({ start: index, end: after }, token.slice(2));
    } else if (token === "/*") {
      const end = text.indexOf("*/", after);
      const stop = end < 0 ? text.length : end + 2;
      markup.comment({ start: index, end: stop }, text.slice(after, end < 0 ? stop : end));
      pattern.lastIndex = stop;
    } else if (token.startsWith("```")) {
      const end = text.indexOf(token, after);
      skipTo(end < 0 ? text.length : end + token.length);
    } else if (token === "$") {
      const end = text.indexOf("$", after);
      skipTo(end < 0 || /\n[ \t]*\n/.test(text.slice(after, end)) ? after : end + 1);
    } else if (token.startsWith("#")) {
      pattern.lastIndex = readCode(markup, index, after, token.slice(1));
    } else if (token.startsWith("@")) {
      pattern.lastIndex = readReference(markup, index, token, labels);
    } else if (/^[ \t]*=/.test(token)) {
      const marks = /^[ \t]*=+[ \t]+/.exec(token)?.[0].length ?? 0;
      blank(index, index + marks);
      markup.open(index, "heading");
      markup.open(after, "paragraph");
      pattern.lastIndex = index + marks;
    } else if (/^[ \t]*(?:[-+/]|\d+\.)[ \t]+$/.test(token)) {
      blank(index, after);
      markup.open(index, "list-item");
    } else if (token.startsWith("http")) {
      markup.link({ span: { start: index, end: after }, url: token, labelled: false });
      blank(index, after);
    } else if (token.startsWith("--")) markup.put(index, after, token === "---" ? "—" : "–");
    else blank(index, token.startsWith("\\") && /^\\[^\s\\]$/u.test(token) ? index + 1 : after);
  }
}

/** Calls whose content is a note, a picture or bibliography. */
const CONTENT_IS_NO_PROSE = /^(?:footnote|figure|image|raw|bibliography|outline|pagebreak|v|h|table|grid|metadata)$/;

/** `#let …` to the end of the line, `#call(arguments)[content]`: the content is prose. */
function readCode(markup: Markup, index: number, after: number, name: string): number {
  const { text } = markup;
  if (/^(?:let|set|show|import|include)$/.test(name)) {
    const line = /[^\n]*/y;
    line.lastIndex = after;
    const end = codeEnd(text, after, after + (line.exec(text)?.[0].length ?? 0));
    markup.blank(index, end);
    return end;
  }
  const open = text.charAt(after);
  const close = open === "(" || open === "{" ? closingBracket(text, after, LONGEST_CALL) : undefined;
  const end = close === undefined ? after : close + 1;
  if (name === "cite" && close !== undefined) readCite(markup, index, end);
  if (close !== undefined && holdsContent(name, text.slice(after, end))) {
    readCall(markup, index, { start: after, end });
    return after + 1;
  }
  if (name === "link" && close !== undefined) {
    const url = /"([^"\n]{1,500})"/.exec(text.slice(after, end))?.[1] ?? "";
    const content = text.charAt(end) === "[" ? closingBracket(text, end) : undefined;
    markup.link({ span: { start: index, end: (content ?? end - 1) + 1 }, url, labelled: content !== undefined });
  }
  markup.blank(index, end);
  const content = text.charAt(end) === "[" ? closingBracket(text, end) : undefined;
  if (content === undefined) return end;
  markup.blank(end, end + 1);
  markup.blank(content, content + 1);
  if (name === "quote" && /\bblock:\s*true\b/.test(text.slice(after, end))) {
    markup.open(end, "block-quote");
    markup.open(content + 1, "paragraph");
  } else if (name === "quote") {
    markup.put(end, end + 1, "“");
    markup.put(content, content + 1, "”");
  }
  const isNote = name === "footnote" && openNote(markup, { start: index, end }, { start: end + 1, end: content });
  if (isNote || !CONTENT_IS_NO_PROSE.test(name)) return end + 1;
  for (const cited of text.slice(end, content).matchAll(/@([\p{L}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}_])?)/gu)) {
    const start = end + cited.index;
    citeKey(markup, start, cited[1] ?? "", start + cited[0].length);
  }
  markup.blank(end, content + 1);
  return content + 1;
}

/** Characters between the brackets of a call, as a long table has. */
const LONGEST_CALL = 10_000;

/** A statement goes on over lines while a bracket is open. */
function codeEnd(text: string, from: number, lineEnd: number): number {
  const open = /[([{]/g;
  open.lastIndex = from;
  const first = open.exec(text);
  if (first === null || first.index >= lineEnd) return lineEnd;
  const close = closingBracket(text, first.index);
  return close === undefined || close < lineEnd ? lineEnd : close + 1;
}

function readCite(markup: Markup, index: number, end: number): void {
  const call = markup.text.slice(index, end);
  const key = /<([^<>\n]{1,200})>|label\("([^"\n]{1,200})"\)/.exec(call);
  const name = key?.[1] ?? key?.[2];
  if (key === null || name === undefined) return;
  const start = index + key.index + key[0].indexOf(name);
  const locator = /supplement:\s*\[([^[\]]{1,200})\]/.exec(call)?.[1];
  const item = { key: name, span: { start, end: start + name.length }, ...(locator !== undefined && { locator }) };
  markup.cite({ span: { start: index, end }, items: [item] });
}

/** `@key` or `@key[p. 3]`; a label of the text itself is a cross-reference. */
function readReference(markup: Markup, index: number, token: string, labels: ReadonlySet<string>): number {
  const { text } = markup;
  const key = token.slice(1).replace(/[.:-]+$/, "");
  const end = index + 1 + key.length;
  if (/[\p{L}\p{N}.]/u.test(text.charAt(index - 1))) return end;
  const close = text.charAt(end) === "[" ? closingBracket(text, end) : undefined;
  const stop = close === undefined ? end : close + 1;
  if (labels.has(key)) markup.blank(index, stop);
  else citeKey(markup, index, key, stop, close === undefined ? undefined : text.slice(end + 1, close));
  return stop;
}

function citeKey(markup: Markup, start: number, key: string, end: number, locator?: string): void {
  const item = { key, span: { start: start + 1, end: start + 1 + key.length } };
  markup.cite({ span: { start, end }, items: [locator === undefined ? item : { ...item, locator }] });
}
