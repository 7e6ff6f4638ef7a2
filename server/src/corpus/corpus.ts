/** Makes the corpus of its files: references joined with texts by key, furniture set aside, faults named. */

import type { Problem } from "../text/document.ts";
import { say, worded } from "../text/message.ts";
import { type ReadActors, readActors } from "./actors.ts";
import { createCommonLines } from "./common-lines.ts";
import type { Reference } from "./reference.ts";
import { isBibliography, type References, readReferences } from "./references.ts";
import type { Corpus, CorpusFile, Source } from "./source.ts";
import { fileName, readText, type SourceText } from "./source-text.ts";

/** Sources in the order of the bibliography, then texts without an entry in the order of the files. */
export const createCorpus = (files: readonly CorpusFile[]): Corpus => createCorpusReader()(files);

/**
 * Reads the same corpus again and again, each time at the cost of what changed since the last time.
 * A source whose text and entry are the same is the same object.
 */
export function createCorpusReader(): (files: readonly CorpusFile[]) => Corpus {
  let references: References | undefined;
  let actors: readonly KnownActors[] = [];
  const commonLines = createCommonLines();
  let known: ReadonlyMap<string, Made> = new Map();
  let knownTexts = "";
  return (files) => {
    references = readReferences(
      files.filter(({ path }) => isBibliography(path)),
      references,
    );
    const articles = files.filter(isText);
    const texts = textsByKey(articles);
    const common = commonLines(articles);
    const { entries, changed } = references;
    const textKeys = [...texts.byKey.keys()].join("\n");
    const sameKeys = changed !== undefined && textKeys === knownTexts;
    const made = new Map<string, Made>(sameKeys ? known : []);
    const make = (key: string) => {
      const file = texts.byKey.get(key);
      const given = { reference: entries.get(key), file, common: file && common.get(file.path) };
      made.set(key, same(known.get(key), given) ?? makeSource(key, given, known.get(key)));
    };
    for (const key of sameKeys ? changed : entries.keys()) make(key);
    for (const key of texts.byKey.keys()) if (sameKeys || !entries.has(key)) make(key);
    known = made;
    knownTexts = textKeys;
    actors = readActorFiles(
      files.filter(({ path }) => isActorFile(path)),
      made,
      actors,
    );
    return {
      sources: [...made.values()].map(({ source }) => source),
      actors: { actors: new Map(actors.flatMap(({ read }) => [...read.table.actors])) },
      problems: [...references.problems, ...texts.problems, ...actors.flatMap(({ read }) => read.problems)],
    };
  };
}

/** All that a source is made of. */
interface Given {
  readonly reference: Reference | undefined;
  readonly file: CorpusFile | undefined;
  /** Lines of its text that other pages share. */
  readonly common: ReadonlySet<string> | undefined;
}

interface Made extends Given {
  readonly source: Source;
  readonly text: SourceText | undefined;
}

const sameFile = (a: Omit<Given, "reference">, b: Omit<Given, "reference">): boolean =>
  a.file?.path === b.file?.path &&
  a.file?.text === b.file?.text &&
  a.file?.changed === b.file?.changed &&
  saidOf(a.file) === saidOf(b.file) &&
  [...(a.common ?? [])].join() === [...(b.common ?? [])].join();

const saidOf = (file: CorpusFile | undefined): string => (file?.problems ?? []).map(({ message }) => message).join();

const same = (known: Made | undefined, given: Given): Made | undefined =>
  known !== undefined && known.reference === given.reference && sameFile(known, given) ? known : undefined;

function makeSource(key: string, given: Given, known: Made | undefined): Made {
  const { reference, file, common } = given;
  if (file === undefined) return { ...given, source: { key, ...reference, problems: [] }, text: undefined };
  const text = known?.text !== undefined && sameFile(known, given) ? known.text : readText(file, common);
  const speaksForItself = file.page !== undefined && text.title !== undefined && text.issued !== undefined;
  const missing = reference === undefined && !speaksForItself ? [withoutEntry(file, text)] : [];
  const problems = [...text.problems, ...missing];
  return { ...given, source: { ...text, key, ...reference, problems }, text };
}

function withoutEntry({ path }: CorpusFile, { issued }: SourceText): Problem {
  const name = fileName(path);
  const isDated = issued !== undefined;
  const words = isDated
    ? say`${name} has no entry in a bibliography.`
    : say`${name} has no entry in a bibliography and its date is not known.`;
  return { path, line: 1, ...worded(words) };
}

/** A file that is the text of a source: plain, read already, or not to be read. */
const isText = ({ path, page, problems }: CorpusFile): boolean =>
  page !== undefined ||
  (problems !== undefined && /\.(?:x?html?|pdf)$/i.test(path)) ||
  (/\.(?:txt|md|markdown)$/i.test(path) && !/^readme\./i.test(fileName(path)));

const isActorFile = (path: string): boolean => /^actors\.ya?ml$/i.test(fileName(path));

/** The citation key that a text's file name stands for. */
const keyOf = (path: string): string => fileName(path).replace(/\.[^.]+$/, "");

function textsByKey(files: readonly CorpusFile[]) {
  const byKey = new Map<string, CorpusFile>();
  const problems: Problem[] = [];
  for (const file of files) {
    const key = keyOf(file.path);
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, file);
    else {
      const words = say`${file.path} and ${first.path} both stand for the key ${key}; the latter counts.`;
      problems.push({ path: file.path, line: 1, ...worded(words) });
    }
  }
  return { byKey, problems };
}

interface KnownActors {
  readonly file: CorpusFile;
  /** All source keys, as one text. */
  readonly keys: string;
  readonly read: ReadActors;
}

function readActorFiles(
  files: readonly CorpusFile[],
  sources: ReadonlyMap<string, unknown>,
  known: readonly KnownActors[],
): readonly KnownActors[] {
  if (files.length === 0) return [];
  const keys = [...sources.keys()].join("\n");
  return files.map((file) => {
    const same = known.find(
      (other) => other.file.path === file.path && other.file.text === file.text && other.keys === keys,
    );
    return same ?? { file, keys, read: readActors(file, new Set(sources.keys())) };
  });
}
