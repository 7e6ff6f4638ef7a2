/** Makes the corpus of its files: references joined with texts by key, furniture set aside, faults named. */
import type { ActorTable } from "../extract/actor.ts";
import type { Document, Problem } from "../text/document.ts";
import { readerFor } from "../text/reader.ts";
import { readActors } from "./actors.ts";
import { readDateline } from "./dateline.ts";
import { blankFurniture, findFurniture } from "./furniture.ts";
import { type Reference, toSourceDate, withoutAbsent } from "./reference.ts";
import { isBibliography, readReferences } from "./references.ts";
import type { Corpus, CorpusFile, Source } from "./source.ts";

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

/** A source that comes as a text with what is known of it, without files: `published` in EDTF. */
export function createSource(key: string, text: string, facts: { published?: string; title?: string }): Source {
  const issued = facts.published === undefined ? undefined : toSourceDate(facts.published, "published");
  const { path: _path, ...read } = readText({ path: `${key}.txt`, text });
  return { key, ...read, ...withoutAbsent({ title: facts.title ?? read.title, issued: issued ?? read.issued }) };
}

const fileName = (path: string): string => path.split("/").at(-1) ?? path;

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

/** What the text itself gives: the article, its furniture, its date and title. */
function readText(file: CorpusFile): Pick<Source, "path" | "document" | "furniture" | "title" | "issued" | "problems"> {
  const whole = readerFor(file.path)(file.text);
  const furniture = findFurniture(whole);
  const document = blankFurniture(whole, furniture);
  const problems: readonly Problem[] = hasWords(document)
    ? whole.problems
    : [
        ...whole.problems,
        { path: file.path, line: 1, message: `${fileName(file.path)} holds no text to check against.` },
      ];
  return withoutAbsent({
    path: file.path,
    document: hasWords(document) ? document : undefined,
    furniture,
    title: headline(document),
    issued: readDateline(whole, furniture),
    problems,
  });
}

const hasWords = ({ prose }: Document): boolean => /[\p{L}\p{N}]/u.test(prose);

function headline({ prose, blocks }: Document): string | undefined {
  const first = blocks[0];
  return first?.kind === "heading" ? prose.slice(first.span.start, first.span.end).replace(/\s+/g, " ") : undefined;
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
