/** Reads a bibliography entry by entry, and again after a change at the cost of what changed. */
import type { ReadEntry } from "./reference.ts";

/** How one bibliography format is cut into entries and read. */
export interface BibliographyFormat {
  /** Where the entries start; each reaches to the next. */
  split(text: string): Split;
  /** Reads one entry; `context` is what `contextOf` found. */
  read(entry: string, context: string): ReadEntry;
  /** What entries depend on beside their own text, such as macros. */
  contextOf?(text: string): string;
  /** The file closes with a mark of its own after the last entry. */
  readonly closed?: boolean;
}

export interface Split {
  readonly starts: readonly number[];
  /** What is wrong with the file as a whole. */
  readonly fault?: { readonly offset: number; readonly message: string };
  /** Whether the last entry ends where the text does. */
  readonly whole: boolean;
}

export interface EntryList {
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly fault?: Split["fault"];
  readonly context: string;
}

/** Reaches to the start of the next entry. */
export interface Entry {
  readonly start: number;
  readonly read: ReadEntry;
}

/** The entries of `text`; those that `previous` already holds at its beginning and end are taken from there. */
export function readEntries(text: string, format: BibliographyFormat, previous?: EntryList): EntryList {
  const changed = previous && readChange(text, format, previous);
  if (changed !== undefined) return changed;
  const context = format.contextOf?.(text) ?? "";
  const { starts, fault } = format.split(text);
  return { text, entries: readAll(text, starts, format, context), context, ...(fault && { fault }) };
}

const readAll = (text: string, starts: readonly number[], format: BibliographyFormat, context: string): Entry[] =>
  starts.map((start, index) => ({ start, read: format.read(text.slice(start, starts[index + 1]), context) }));

/** Nothing where the change may reach beyond the entries that it touches. */
function readChange(text: string, format: BibliographyFormat, previous: EntryList): EntryList | undefined {
  const { text: old, entries, fault, context } = previous;
  if (text === old) return previous;
  if (fault !== undefined || context !== "") return undefined;
  const same = commonStart(old, text);
  const sameEnd = Math.min(commonEnd(old, text), old.length - same, text.length - same);
  const head = countUpTo(entries, same) - 1;
  const tail = countUpTo(entries, old.length - sameEnd + 1);
  const from = entries[head]?.start;
  if (from === undefined || (format.closed && tail === entries.length)) return undefined;
  const shift = text.length - old.length;
  const end = (entries[tail]?.start ?? old.length) + shift;
  const middle = text.slice(from, end);
  const { starts, whole } = format.split(middle);
  if (!whole || starts[0] !== 0 || format.contextOf?.(middle)) return undefined;
  const fresh = readAll(middle, starts, format, context).map(({ start, read }) => ({ start: start + from, read }));
  const later = entries
    .slice(tail)
    .map((entry) => (shift === 0 ? entry : { start: entry.start + shift, read: entry.read }));
  return { text, entries: [...entries.slice(0, head), ...fresh, ...later], context };
}

/** How many entries start before `offset`. */
function countUpTo(entries: readonly Entry[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The length of the longest common beginning; halves are compared whole, which is far faster than characters. */
function commonStart(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function commonEnd(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low)) low = middle;
    else high = middle - 1;
  }
  return low;
}
