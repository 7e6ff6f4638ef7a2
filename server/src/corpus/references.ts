/** Reads bibliographies into references by key; one broken entry costs only itself, a change only what it changed. */

import type { Problem } from "../text/document.ts";
import { createLineMap, type LineMap } from "../text/lines.ts";
import { type Message, say, worded } from "../text/message.ts";
import { bibtex } from "./bibliography-bibtex.ts";
import { cslJson } from "./bibliography-json.ts";
import { ris } from "./bibliography-ris.ts";
import { cslYaml } from "./bibliography-yaml.ts";
import { type BibliographyFormat, type EntryList, placedEntries, readEntries } from "./entry-list.ts";
import type { Reference } from "./reference.ts";
import type { CorpusFile } from "./source.ts";

export interface References {
  /** In the order of the files. */
  readonly entries: ReadonlyMap<string, Reference>;
  readonly problems: readonly Problem[];
  /** By path; handed back at the next reading. */
  readonly lists: ReadonlyMap<string, EntryList>;
  /** The keys whose entries have changed since the previous reading, where all others are as they were. */
  readonly changed?: readonly string[];
}

/** Whether a file of this name holds references. */
export const isBibliography = (path: string): boolean => formatOf(path) !== undefined;

/** Reads all bibliographies; of two entries with one key the first counts. */
export function readReferences(files: readonly CorpusFile[], previous?: References): References {
  const lists = new Map(
    files.flatMap(({ path, text }) => {
      const format = formatOf(path);
      return format === undefined ? [] : [[path, readEntries(text, format, previous?.lists.get(path))] as const];
    }),
  );
  return (previous && exchangeEntries(previous, lists)) ?? joinLists(lists, previous);
}

/** The previous references with some entries exchanged for others of the same keys; nothing where more has changed. */
function exchangeEntries(previous: References, lists: References["lists"]): References | undefined {
  if (previous.problems.length > 0 || [...previous.lists.keys()].join("\n") !== [...lists.keys()].join("\n"))
    return undefined;
  const fresh: Reference[] = [];
  for (const [path, list] of lists) {
    if (list === previous.lists.get(path)) continue;
    const { before, after } = list.change ?? {};
    if (before?.length !== after?.length || before === undefined) return undefined;
    for (const [index, { read }] of (after ?? []).entries()) {
      if (read.faults.length > 0 || read.reference?.key !== before[index]?.read.reference?.key) return undefined;
      if (read.reference !== undefined) fresh.push(read.reference);
    }
  }
  const entries = new Map(previous.entries);
  for (const reference of fresh) entries.set(reference.key, reference);
  return { entries, problems: [], lists, changed: fresh.map(({ key }) => key) };
}

function joinLists(lists: References["lists"], previous: References | undefined): References {
  const entries = new Map<string, Reference>();
  const first = new Map<string, () => Problem>();
  const problems: Problem[] = [];
  for (const [path, list] of lists) {
    const at = problemsOf(path, list.text);
    for (const [start, { read }] of placedEntries(list)) {
      for (const fault of read.faults) problems.push(at(start, fault));
      if (read.reference === undefined) continue;
      const { key } = read.reference;
      const known = first.get(key)?.();
      if (known !== undefined) problems.push(at(start, duplicate(key, known)));
      else {
        entries.set(key, read.reference);
        first.set(key, () => at(start, say``));
      }
    }
    if (list.fault !== undefined) {
      problems.push(at(list.fault.offset, list.fault.words));
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
function problemsOf(path: string, text: string): (start: number, words: Message) => Problem {
  let lines: LineMap | undefined;
  return (start, words) => {
    lines ??= createLineMap(text);
    return { path, ...worded(words), line: lines.positionAt(start).line, span: { start, end: start } };
  };
}

const duplicate = (key: string, { path = "", line = 1 }: Problem): Message =>
  say`The key ${key} stands for two entries; the first (${path}:${line}) counts.`;

/** Keys that differ in nothing but case and marks are taken for each other. */
function nearDuplicates(lists: ReadonlyMap<string, EntryList>): readonly Problem[] {
  const folded = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [path, list] of lists) {
    const at = problemsOf(path, list.text);
    for (const [start, { read }] of placedEntries(list)) {
      const key = read.reference?.key;
      if (key === undefined) continue;
      const fold = key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
      const other = folded.get(fold) ?? key;
      folded.set(fold, other);
      if (other === key) continue;
      problems.push(at(start, say`The keys ${other} and ${key} differ only in case or marks and are easily confused.`));
    }
  }
  return problems;
}
