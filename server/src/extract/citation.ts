/** Pandoc's citations in a prose text: `[see @key, p. 3; -@other]`, `@key [p. 3]`, `@{odd key}`. */
import { overlapsSpan, type Span } from "../text/span.ts";
import type { Citation, CitationItem } from "./mention.ts";

const keyPattern = /@(?:\{([^{}\n]+)\}|([\p{L}\p{N}_*](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/*-](?=[\p{L}\p{N}_]))*))/gu;

/** Prefixes by which Quarto and pandoc-crossref name figures, tables and the like. */
const crossReference =
  /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau|apx|lem)[-:]/i;

const boundaryBefore = /[\p{L}\p{N}_.+@\\/%-]/u;

/** The citations of a prose text, in order. */
export function readPandocCitations(prose: string): readonly Citation[] {
  const keys = [...prose.matchAll(keyPattern)].flatMap((match) => itemOf(prose, match));
  const citations: Citation[] = [];
  for (const item of keys) {
    const last = citations.at(-1);
    if (last && item.span.start < last.span.end) continue;
    const group = bracketAround(prose, item.span);
    if (group) citations.push(grouped(prose, group, keys));
    else citations.push(textual(prose, item));
  }
  return citations;
}

function itemOf(prose: string, match: RegExpExecArray): CitationItem[] {
  const key = match[1] ?? match[2] ?? "";
  const start = match.index;
  if (crossReference.test(key)) return [];
  const before = prose[start - 1];
  const suppressed = before === "-" && !boundaryBefore.test(prose[start - 2] ?? " ");
  if (before !== undefined && boundaryBefore.test(before) && !suppressed) return [];
  return [{ key, span: { start, end: start + match[0].length } }];
}

/** The innermost `[…]` on the same paragraph that holds `span`; a bracket followed by `(` is a link's text. */
function bracketAround(whole: string, { start, end }: Span): Span | undefined {
  const from = Math.max(0, start - LONGEST_GROUP);
  const found = bracketIn(whole.slice(from, end + LONGEST_GROUP), { start: start - from, end: end - from });
  return found && { start: found.start + from, end: found.end + from };
}

/** How far a bracket may stand from a key that it holds. */
const LONGEST_GROUP = 1000;

function bracketIn(prose: string, span: Span): Span | undefined {
  const paragraph = prose.lastIndexOf("\n\n", span.start) + 1;
  const open = prose.lastIndexOf("[", span.start);
  if (open < paragraph || prose.lastIndexOf("]", span.start) > open) return undefined;
  const close = prose.indexOf("]", span.end);
  const end = prose.indexOf("\n\n", span.end);
  if (close < 0 || (end >= 0 && end < close) || prose[close + 1] === "(") return undefined;
  const nested = prose.indexOf("[", span.end);
  if (nested >= 0 && nested < close) return undefined;
  return { start: open, end: close + 1 };
}

function grouped(prose: string, span: Span, keys: readonly CitationItem[]): Citation {
  const within = keys.filter((item) => overlapsSpan(item.span, span));
  const items = within.map((item, index) => {
    const end = within[index + 1]?.span.start ?? span.end - 1;
    return withLocator(item, prose.slice(item.span.end, end).split(";")[0] ?? "");
  });
  return { span, items };
}

/** `@key` in the running text, with the locator in brackets or the pages that may follow it. */
function textual(prose: string, item: CitationItem): Citation {
  const after = prose.slice(item.span.end, item.span.end + 80);
  const locator = /^ ?\[([^[\]@\n]*)\](?!\()/.exec(after) ?? PAGES.exec(after);
  if (!locator) return { span: item.span, items: [item] };
  const span = { start: item.span.start, end: item.span.end + locator[0].length };
  return { span, items: [withLocator(item, locator[1] ?? "")] };
}

/** As notes have them: `@key, pp. 3-5.` */
const PAGES = /^,[ \u00a0]((?:pp?\.|pages?)[ \u00a0]?\d{1,5}(?:[-–]{1,2}\d{1,5})?)(?![\p{L}\p{N}])/u;

function withLocator(item: CitationItem, text: string): CitationItem {
  const locator = text.replace(/^[\s,]+|[\s,]+$/g, "");
  return locator === "" ? item : { ...item, locator };
}
