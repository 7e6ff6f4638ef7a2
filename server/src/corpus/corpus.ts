/** Makes the corpus of its files: references joined with texts by key, furniture set aside, faults named. */
import type { ActorTable } from "../extract/actor.ts";
import type { Problem } from "../text/document.ts";
import { readActors } from "./actors.ts";
import type { Reference } from "./reference.ts";
import { isBibliography, readReferences } from "./references.ts";
import type { Corpus, CorpusFile, Source } from "./source.ts";
import { fileName, readText } from "./source-text.ts";

/** Sources in the order of the bibliography, then texts without an entry in the order of the files. */
export function createCorpus(files: readonly CorpusFile[]): Corpus {
  const references = readReferences(files.filter(({ path }) => isBibliography(path)));
  const texts = readTexts(files.filter(({ path }) => isText(path)));
  const sources = [...references.entries.values()].map((reference) =>
    toSource(reference, texts.byKey.get(reference.key)),
  );
  const unlisted = [...texts.byKey]
    .filter(([key]) => !references.entries.has(key))
    .map(([key, file]) => withoutEntry(key, file));
  const keys = new Set([...sources, ...unlisted].map(({ key }) => key));
  const actors = readActorFiles(files, keys);
  return {
    sources: [...sources, ...unlisted],
    actors: actors.table,
    problems: [...references.problems, ...texts.problems, ...actors.problems],
  };
}

const isText = (path: string): boolean => /\.(?:txt|md|markdown)$/i.test(path) && !/^readme\./i.test(fileName(path));

const isActorFile = (path: string): boolean => /^actors\.ya?ml$/i.test(fileName(path));

/** The citation key that a text's file name stands for. */
const keyOf = (path: string): string => fileName(path).replace(/\.[^.]+$/, "");

function readTexts(files: readonly CorpusFile[]) {
  const byKey = new Map<string, CorpusFile>();
  const problems: Problem[] = [];
  for (const file of files) {
    const key = keyOf(file.path);
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, file);
    else {
      const message = `${file.path} and ${first.path} both stand for the key ${key}; the first named by the alphabet counts.`;
      problems.push({ path: file.path, line: 1, message });
    }
  }
  return { byKey, problems };
}

function readActorFiles(files: readonly CorpusFile[], keys: ReadonlySet<string>) {
  const read = files.filter(({ path }) => isActorFile(path)).map((file) => readActors(file, keys));
  const actors = new Map(read.flatMap(({ table }) => [...table.actors]));
  const table: ActorTable = { actors };
  return { table, problems: read.flatMap(({ problems }) => problems) };
}

function toSource(
  { path: _path, line: _line, accessed: _accessed, ...reference }: Reference,
  file: CorpusFile | undefined,
): Source {
  if (file === undefined) return { ...reference, problems: [] };
  const text = readText(file);
  return { ...text, ...reference };
}

function withoutEntry(key: string, file: CorpusFile): Source {
  const text = readText(file);
  const unknown = text.issued === undefined ? " and its date is not known" : "";
  const message = `${fileName(file.path)} has no entry in a bibliography${unknown}.`;
  return { key, ...text, problems: [...text.problems, { path: file.path, line: 1, message }] };
}
