/** Writes a citation into a draft the way the draft already cites. */
import type { DocumentReading } from "../extract/claim.ts";
import type { Citation } from "../extract/mention.ts";
import { containsSpan } from "../text/span.ts";
import type { Edit } from "./finding.ts";

/** The edits that cite `key` at the end of the sentence or claim that ends at `end`. */
export function citeEdits(draft: DocumentReading, key: string, start: number, end: number): readonly Edit[] {
  const { text, citing, footnotes } = draft.document;
  const at = placeBeforeStop(text, start, end);
  const insert = (written: string): Edit => ({ span: { start: at, end: at }, text: written });
  if (citing !== undefined) return [insert(`${citing.before}${pandocKey(key, citing.before)}${citing.after}`)];
  const [first] = draft.citations();
  if (first !== undefined && isWikiLink(text, first)) return [insert(` [[${key}]]`)];
  const inNotes = draft.citations().length > 0 && draft.citations().every(({ span }) => inNote(draft, span));
  if (!inNotes) return [insert(` [@${pandocKey(key, "@")}]`)];
  const label = freeLabel(new Set(footnotes.keys()));
  const last = { start: text.length, end: text.length };
  const gap = text.endsWith("\n") ? "\n" : "\n\n";
  const after = { span: { start: at + stopLength(text, at), end: at + stopLength(text, at) }, text: `[^${label}]` };
  return [after, { span: last, text: `${gap}[^${label}]: @${pandocKey(key, "@")}\n` }];
}

/** The raw text of a cited key with another key in its place. */
export function replaceKey(raw: string, key: string, other: string): string {
  const at = raw.indexOf(key);
  if (at < 0) return other;
  const braced = raw.includes("{");
  return raw.slice(0, at) + (braced ? other : pandocKey(other, raw)) + raw.slice(at + key.length);
}

/** Pandoc wants braces around a key with unusual marks. */
const pandocKey = (key: string, before: string): string =>
  !before.includes("@") || /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*$/u.test(key)
    ? key
    : `{${key}}`;

/** Before the full stop, where Pandoc's readers expect it. */
function placeBeforeStop(text: string, start: number, end: number): number {
  const stop = /[.!?]["'”’)]*\s*$/u.exec(text.slice(start, end));
  return stop ? start + stop.index : end;
}

const stopLength = (text: string, at: number): number =>
  /^[.!?]["'”’)]*/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;

const isWikiLink = (text: string, { span }: Citation): boolean => text.startsWith("[[", span.start);

const inNote = ({ document }: DocumentReading, span: Citation["span"]): boolean =>
  [...document.footnotes.values()].some((note) => containsSpan(note, span));

function freeLabel(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(String(number))) number++;
  return String(number);
}
