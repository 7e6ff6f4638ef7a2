/** Reads bibliographies into references by key; one broken entry costs only itself. */
import type { Problem } from "../text/document.ts";
import { createLineMap, type LineMap } from "../text/lines.ts";
import { splitJsonList } from "./json-entries.ts";
import { type Reference, readCslEntry } from "./reference.ts";
import type { CorpusFile } from "./source.ts";

export interface References {
  /** In the order of the files. */
  readonly entries: ReadonlyMap<string, Reference>;
  readonly problems: readonly Problem[];
}

/** Whether a file of this name holds references. */
export const isBibliography = (path: string): boolean => /(?:^|\/)[^/]*\.json$/i.test(path);

/** Reads all bibliographies; of two entries with one key the first counts. */
export function readReferences(files: readonly CorpusFile[]): References {
  const entries = new Map<string, Reference>();
  const problems: Problem[] = [];
  for (const file of files) {
    const read = readJsonReferences(file);
    problems.push(...read.problems);
    for (const reference of read.references) {
      const first = entries.get(reference.key);
      if (first === undefined) entries.set(reference.key, reference);
      else problems.push(duplicate(reference, first));
    }
  }
  return { entries, problems };
}

interface ReadFile {
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

function readJsonReferences({ path, text }: CorpusFile): ReadFile {
  const lines = createLineMap(text);
  const { entries, fault } = splitJsonList(text);
  const problems: Problem[] = [];
  const references: Reference[] = [];
  for (const { start, end } of entries) {
    const place = { path, line: lines.positionAt(start).line, span: { start, end } };
    const value = parseJson(text.slice(start, end));
    if (value === undefined) {
      problems.push({ ...place, message: "This entry is no valid JSON and was left out." });
      continue;
    }
    const { reference, faults } = readCslEntry(value, path, place.line);
    if (reference !== undefined) references.push(reference);
    problems.push(...faults.map((message) => ({ ...place, message })));
  }
  if (fault !== undefined) problems.push(faultProblem(path, fault, lines));
  return { references, problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultProblem(path: string, fault: { offset: number; message: string }, lines: LineMap): Problem {
  const name = path.split("/").at(-1) ?? path;
  return {
    path,
    line: lines.positionAt(fault.offset).line,
    span: { start: fault.offset, end: fault.offset },
    message: `${name} ${fault.message}.`,
  };
}

const duplicate = (reference: Reference, first: Reference): Problem => ({
  path: reference.path,
  line: reference.line,
  message: `The key ${reference.key} stands for two entries; the first (${first.path}:${first.line}) counts.`,
});
