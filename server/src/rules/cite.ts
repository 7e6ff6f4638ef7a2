/** Writes a citation into a draft the way the draft already cites. */
import type { DocumentReading } from "../extract/claim.ts";
import { keyFor } from "../text/citing.ts";
import { lineEndIn } from "../text/lines.ts";
import { citeFormOf, nextLabel } from "./cite-form.ts";
import { insertion } from "./edits.ts";
import type { Edit } from "./finding.ts";

/** The edits that cite `key` at the end of the sentence or claim that ends at `end`; none where the format cannot hold the key. */
export function citeEdits(draft: DocumentReading, key: string, start: number, end: number): readonly Edit[] {
  const { text, footnotes, citing } = draft.document;
  if (citing !== undefined && !WORD.test(key)) return [];
  const { gap, before, after, behindStop, noted } = citeFormOf(draft);
  const at = placeIn(text, start, end, behindStop);
  const written = `${before}${keyFor(key, before)}${after}`;
  if (!noted) return [insertion(at, `${gap}${written}`)];
  const label = nextLabel(footnotes, key);
  const line = lineEndIn(text);
  const parted = text.endsWith(line + line) ? "" : text.endsWith(line) ? line : line + line;
  return [insertion(at, `[^${label}]`), insertion(text.length, `${parted}[^${label}]: ${written}${line}`)];
}

/** Only Pandoc has braces for other keys. */
const WORD = /^[^\s,;{}[\]()<>@"`\\]+$/u;

/** Before the full stop, where Pandoc's readers expect it; never inside quotation marks, whose words are another's. */
function placeIn(text: string, start: number, end: number, behindStop: boolean): number {
  const [ending = "", closing = ""] = /[.!?…:;]+(["'”’“»›)*_]*)\s*$/u.exec(text.slice(start, end)) ?? [];
  const words = end - ending.length;
  const isQuoted = /["'”’“»›]/u.test(closing);
  return isQuoted || behindStop ? words + ending.trimEnd().length : words;
}
