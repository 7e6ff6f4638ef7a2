/** Typst's calls whose arguments hold content: tables and their cells, figures and their captions. */
import { closingBracket, type Markup } from "./markup.ts";
import type { Span } from "./span.ts";

/** Whether the call, or one within its arguments, shows the content that it is given. */
export const holdsContent = (name: string, call: string): boolean =>
  /^(?:table|grid|figure)$/.test(name) || /\b(?:table|grid|figure)\(/.test(call);

/** Blanks the call but for the content in its arguments, each a cell or a paragraph; `call` is the span of its brackets. */
export function readCall(markup: Markup, index: number, call: Span): void {
  const { text } = markup;
  let from = index;
  let cells = 0;
  let columns = 0;
  for (const { 0: mark, 1: stated, index: offset } of text.slice(call.start, call.end).matchAll(PARTS)) {
    const start = call.start + offset;
    if (start < from) continue;
    if (stated !== undefined) [columns, cells] = [columnsIn(stated), 0];
    if (mark !== "[") continue;
    const end = closingBracket(text, start);
    if (end === undefined) break;
    markup.blank(from, start + 1);
    if (columns > 0 && cells % columns === 0) markup.row(start + 1, cells === 0);
    markup.open(start + 1, columns > 0 ? "table-cell" : "paragraph");
    cells++;
    from = end;
  }
  markup.blank(from, call.end);
  markup.open(call.end, "paragraph");
}

/** Strings, what says how many columns there are, and where content opens. */
const PARTS = /"(?:[^"\\\n]|\\.){0,2000}"|\bcolumns:\s*(\d{1,3}|\([^()]{0,300}\))|\[/g;

const columnsIn = (stated: string): number =>
  /^\d/.test(stated) ? Number(stated) : stated.split(",").filter((column) => /\w/.test(column)).length;
