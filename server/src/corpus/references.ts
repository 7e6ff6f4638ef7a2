/** Reads bibliographies into references by key; one broken entry costs only itself, a change only what it changed. */
import type { Problem } from "../text/document.ts";
import { createLineMap, type LineMap } from "../text/lines.ts";
import { bibtex } from "./bibliography-bibtex.ts";
import { cslJson } from "./bibliography-json.ts";
import { ris } from "./bibliography-ris.ts";
import { cslYaml } from "./bibliography-yaml.ts";
import { type BibliographyFormat, type EntryList, readEntries } from "./entry-list.ts";
import type { Reference } from "./reference.ts";
import type { CorpusFile } from "./source.ts";

export interface References {
  /** In the order of the files. */
  readonly entries: ReadonlyMap<string, Reference>;
  readonly problems: readonly Problem[];
  /** By path; handed back at the next reading. */
  readonly lists: ReadonlyMap<string, EntryList>;
}

/** Whether a file of this name holds references. */
export const isBibliography = (path: string): boolean => formatOf(path) !== undefined;

/** Reads all bibliographies; of two entries with one key the first counts. */
export function readReferences(files: readonly CorpusFile[], previous?: References): References {
  const entries = new Map<string, Reference>();
  const lists = new Map<string, EntryList>();
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    const at = problemsOf(path, text);
    const format = formatOf(path);
    if (format === undefined) continue;
    const list = readEntries(text, format, previous?.lists.get(path));
    lists.set(path, list);
    for (const entry of list.entries) {
      const { reference, faults } = entry.read;
      for (const message of faults) problems.push(at(entry.start, message));
      if (reference === undefined) continue;
      if (!entries.has(reference.key)) entries.set(reference.key, reference);
      else problems.push(at(entry.start, duplicate(reference.key, lists)));
    }
    if (list.fault !== undefined) {
      problems.push(at(list.fault.offset, `${path.split("/").at(-1)} ${list.fault.message}.`));
    }
  }
  const unchanged = previous?.problems.length === 0 && isSameSequence(previous.entries, entries);
  return { entries, problems: unchanged ? problems : [...problems, ...nearDuplicates(lists)], lists };
}

function isSameSequence(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  if (a.size !== b.size) return false;
  const keys = b.keys();
  for (const key of a.keys()) if (keys.next().value !== key) return false;
  return true;
}

const FORMATS: readonly (readonly [RegExp, BibliographyFormat])[] = [
  [/\.json$/i, cslJson],
  [/\.bib(?:tex|latex)?$/i, bibtex],
  [/\.ris$/i, ris],
  [/(?:^|\/)(?:references|bibliography|library)\.ya?ml$/i, cslYaml],
];

const formatOf = (path: string): BibliographyFormat | undefined => FORMATS.find(([ending]) => ending.test(path))?.[1];

/** Makes problems of one file; its lines are counted once there is something to say. */
function problemsOf(path: string, text: string): (start: number, message: string) => Problem {
  let lines: LineMap | undefined;
  return (start, message) => {
    lines ??= createLineMap(text);
    return { path, message, line: lines.positionAt(start).line, span: { start, end: start } };
  };
}

function duplicate(key: string, lists: ReadonlyMap<string, EntryList>): string {
  for (const [path, { text, entries }] of lists) {
    const first = entries.find(({ read }) => read.reference?.key === key);
    if (first === undefined) continue;
    const { line } = problemsOf(path, text)(first.start, "");
    return `The key ${key} stands for two entries; the first (${path}:${line}) counts.`;
  }
  return `The key ${key} stands for two entries; the first counts.`;
}

/** Keys that differ in nothing but case and marks are taken for each other. */
function nearDuplicates(lists: ReadonlyMap<string, EntryList>): readonly Problem[] {
  const folded = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [path, { text, entries }] of lists) {
    const at = problemsOf(path, text);
    for (const { start, read } of entries) {
      const key = read.reference?.key;
      if (key === undefined) continue;
      const fold = key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
      const other = folded.get(fold) ?? key;
      folded.set(fold, other);
      if (other === key) continue;
      const message = `The keys ${other} and ${key} differ only in case or marks and are easily confused.`;
      problems.push(at(start, message));
    }
  }
  return problems;
}
