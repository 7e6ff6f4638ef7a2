/** Splits a JSON list into its entries without parsing them, so that one broken entry costs only itself. */
import type { Span } from "../text/span.ts";

export interface JsonEntries {
  readonly entries: readonly Span[];
  /** Offset and nature of the first fault between or around the entries. */
  readonly fault?: { readonly offset: number; readonly message: string };
}

/** The objects of a top-level list. An entry that is not closed ends at the end of the text. */
export function splitJsonList(text: string): JsonEntries {
  const open = /^\uFEFF?\s*\[/.exec(text);
  if (open === null) return { entries: [], fault: { offset: 0, message: "is not a JSON list of references" } };
  const entries: Span[] = [];
  let at = open[0].length;
  for (;;) {
    at = skip(text, at, /[\s,]*/y);
    if (text.charAt(at) !== "{") break;
    const end = objectEnd(text, at);
    if (end === undefined) {
      return {
        entries,
        fault: { offset: at, message: "is no valid JSON: the entry that starts here is never closed" },
      };
    }
    entries.push({ start: at, end });
    at = end;
  }
  const rest = text.slice(at).trim();
  if (rest === "]") return { entries };
  const message = rest === "" ? "is no valid JSON: the list is never closed" : "is no valid JSON here";
  return { entries, fault: { offset: Math.min(at, Math.max(0, text.length - 1)), message } };
}

function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The end of the object that opens at `start`; braces inside strings do not count. */
function objectEnd(text: string, start: number): number | undefined {
  const mark = /[{}]|"(?:[^"\\\n]|\\.)*"/g;
  mark.lastIndex = start;
  let depth = 0;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    if (match[0] === "{") depth++;
    else if (match[0] === "}" && --depth === 0) return mark.lastIndex;
  }
  return undefined;
}
