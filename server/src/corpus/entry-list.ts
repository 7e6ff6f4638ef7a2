/** Reads a bibliography entry by entry, and again after a change at the cost of what changed. */
import type { Message } from "../text/message.ts";
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
  readonly fault?: { readonly offset: number; readonly words: Message };
  /** Whether the last entry ends where the text does. */
  readonly whole: boolean;
}

export interface EntryList {
  readonly text: string;
  /** Where the first entry starts; each reaches to the next. */
  readonly start: number;
  readonly entries: readonly Entry[];
  readonly fault?: Split["fault"];
  readonly context: string;
  /** What of the list that was given with the text became what, where the rest was taken over. */
  readonly change?: Change;
}

export interface Entry {
  /** In characters: a change further up does not move it. */
  readonly length: number;
  readonly read: ReadEntry;
}

export interface Change {
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

/** The entries of `text`; those that `previous` already holds at its beginning and end are taken from there. */
export function readEntries(text: string, format: BibliographyFormat, previous?: EntryList): EntryList {
  const changed = previous && readChange(text, format, previous);
  if (changed !== undefined) return changed;
  const context = format.contextOf?.(text) ?? "";
  const { starts, fault } = format.split(text);
  const entries = readAll(text, starts, format, context);
  return { text, start: starts[0] ?? 0, entries, context, ...(fault && { fault }) };
}

/** Each entry with the place where it starts. */
export function* placedEntries({ start, entries }: EntryList): Generator<readonly [number, Entry]> {
  let at = start;
  for (const entry of entries) {
    yield [at, entry];
    at += entry.length;
  }
}

function readAll(text: string, starts: readonly number[], format: BibliographyFormat, context: string): Entry[] {
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return { length: end - start, read: format.read(text.slice(start, end), context) };
  });
}

/** Nothing where the change may reach beyond the entries that it touches. */
function readChange(text: string, format: BibliographyFormat, previous: EntryList): EntryList | undefined {
  const { text: old, entries, fault, context, start } = previous;
  if (text === old) return previous;
  if (fault !== undefined || context !== "") return undefined;
  const same = commonStart(old, text);
  const sameEnd = Math.min(commonEnd(old, text), old.length - same, text.length - same);
  const first = entryBefore(previous, same);
  const next = entryBefore(previous, old.length - sameEnd + 1);
  if (first === undefined || next === undefined) return undefined;
  const [head, from] = first;
  const tail = next[0] + 1;
  if (format.closed && tail === entries.length) return undefined;
  const end = next[1] + (entries[next[0]]?.length ?? 0) + text.length - old.length;
  const middle = text.slice(from, end);
  const { starts, whole } = format.split(middle);
  if (!whole || starts[0] !== 0 || format.contextOf?.(middle)) return undefined;
  const after = readAll(middle, starts, format, context);
  const change = { before: entries.slice(head, tail), after };
  return { text, start, entries: [...entries.slice(0, head), ...after, ...entries.slice(tail)], context, change };
}

/** The last entry that starts before `offset`: its index and its start. */
function entryBefore({ start, entries }: EntryList, offset: number): readonly [number, number] | undefined {
  if (entries.length === 0 || start >= offset) return undefined;
  let at = start;
  for (const [index, { length }] of entries.entries()) {
    if (at + length >= offset) return [index, at];
    at += length;
  }
  return undefined;
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
