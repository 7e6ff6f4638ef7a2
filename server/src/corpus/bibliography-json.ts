/** CSL-JSON, cut into its entries before any is parsed, so that a broken entry costs only itself. */
import { type Message, say } from "../text/message.ts";
import type { BibliographyFormat, Split } from "./entry-list.ts";
import { type ReadEntry, readCslEntry } from "./reference.ts";

export const cslJson: BibliographyFormat = { split: splitList, read: readEntry, closed: true };

function readEntry(entry: string): ReadEntry {
  const end = entry.lastIndexOf("}");
  let value: unknown;
  try {
    value = JSON.parse(entry.slice(0, end + 1));
  } catch {
    return { faults: [say`This entry is no valid JSON and was left out.`] };
  }
  return readCslEntry(value);
}

/** The objects of a list, or of the rest of one. */
function splitList(text: string): Split {
  const open = /^\uFEFF?\s*\[/.exec(text);
  const listed = open !== null;
  if (!listed && !text.startsWith("{")) return failed([], 0, say`This file is no JSON list of references.`);
  const starts: number[] = [];
  let at = open?.[0].length ?? 0;
  for (;;) {
    at = skip(text, at);
    if (text.charAt(at) !== "{") break;
    const end = objectEnd(text, at);
    if (end === undefined) return splitByLines(text, at, starts);
    starts.push(at);
    at = end;
  }
  const rest = text.slice(at).trim();
  if (rest === (listed ? "]" : "")) return { starts, whole: true };
  if (!listed && rest === "]") return { starts, whole: false };
  return failed(
    starts,
    at,
    rest === "" ? say`This is no valid JSON: the list is never closed.` : say`This is no valid JSON.`,
  );
}

const failed = (starts: readonly number[], offset: number, words: Message): Split => ({
  starts,
  fault: { offset, words },
  whole: false,
});

function skip(text: string, from: number): number {
  const blank = /[\s,]*/y;
  blank.lastIndex = from;
  blank.test(text);
  return blank.lastIndex;
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

/** After an entry that is never closed, the entries are told by the indent that the first one has. */
function splitByLines(text: string, from: number, found: readonly number[]): Split {
  const first = found[0] ?? from;
  const indent = /[ \t]*$/.exec(text.slice(Math.max(0, first - 80), first))?.[0] ?? "";
  const later = [...text.slice(from + 1).matchAll(/^([ \t]*)\{/gm)]
    .filter((match) => match[1] === indent)
    .map((match) => from + 1 + match.index + indent.length);
  if (later.length > 0) return { starts: [...found, from, ...later], whole: false };
  return failed(found, from, say`This is no valid JSON: the entry that starts here is never closed.`);
}
