/** Writes a citation into a draft the way the draft already cites. */
import type { DocumentReading } from "../extract/claim.ts";
import type { Citation } from "../extract/mention.ts";
import { keyFor } from "../text/citing.ts";
import { containsSpan } from "../text/span.ts";
import type { Edit } from "./finding.ts";

/** The edits that cite `key` at the end of the sentence or claim that ends at `end`. */
export function citeEdits(draft: DocumentReading, key: string, start: number, end: number): readonly Edit[] {
  const { text, citing, footnotes } = draft.document;
  const at = placeBeforeStop(text, start, end);
  const insert = (written: string): Edit => ({ span: { start: at, end: at }, text: written });
  if (citing !== undefined) return [insert(`${citing.before}${keyFor(key, citing.before)}${citing.after}`)];
  const [first] = draft.citations();
  if (first !== undefined && isWikiLink(text, first)) return [insert(` [[${key}]]`)];
  const inNotes = draft.citations().length > 0 && draft.citations().every(({ span }) => inNote(draft, span));
  if (!inNotes) return [insert(` [@${keyFor(key, "@")}]`)];
  const label = freeLabel(new Set(footnotes.keys()));
  const last = { start: text.length, end: text.length };
  const gap = text.endsWith("\n") ? "\n" : "\n\n";
  const after = { span: { start: at + stopLength(text, at), end: at + stopLength(text, at) }, text: `[^${label}]` };
  return [after, { span: last, text: `${gap}[^${label}]: @${keyFor(key, "@")}\n` }];
}

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
