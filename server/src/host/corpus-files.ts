/** Reads the files of the corpus folders, and nothing outside them. */
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { CorpusFile } from "../corpus/source.ts";
import type { Problem } from "../text/document.ts";
import { decodeBytes } from "./decode.ts";
import { isFile, isFolder } from "./find-config.ts";
import { isPage, readPage } from "./pages.ts";
import { liesInside, showPath } from "./paths.ts";
import { whyUnreadable } from "./text-file.ts";

export interface CorpusFiles {
  readonly files: readonly CorpusFile[];
  readonly problems: readonly Problem[];
}

/** Reads every corpus file of `entries` (absolute folders or single files), named relative to `cwd`. */
export async function readCorpusFiles(entries: readonly string[], cwd: string): Promise<CorpusFiles> {
  const read = await Promise.all(entries.map((entry) => readEntry(entry, cwd)));
  const files = new Map(read.flatMap((part) => part.files).map((file) => [file.path, file]));
  return {
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: read.flatMap((part) => part.problems),
  };
}

/** Whether a change of this file may change the corpus. */
export const isCorpusFile = (path: string): boolean => corpusEnding.test(path);

const corpusEnding = /\.(?:txt|md|markdown|x?html?|json|ya?ml|bib|bibtex|ris)$/i;

async function readEntry(entry: string, cwd: string): Promise<CorpusFiles> {
  const paths = await listEntry(entry);
  if (paths === undefined) {
    const shown = showPath(entry, cwd);
    return { files: [], problems: [{ path: shown, message: `The corpus folder ${shown} does not exist.` }] };
  }
  const root = (await isFolder(entry)) ? entry : dirname(entry);
  const read = await Promise.all(paths.map((path) => readOne(path, root, cwd)));
  return {
    files: read.flatMap((result) => ("text" in result ? [result] : [])),
    problems: read.flatMap((result) => ("text" in result ? [] : [result])),
  };
}

async function listEntry(entry: string): Promise<readonly string[] | undefined> {
  if (await isFile(entry)) return [entry];
  if (!(await isFolder(entry))) return undefined;
  const all = await readdir(entry, { recursive: true, withFileTypes: true });
  return all
    .filter((found) => found.isFile() || found.isSymbolicLink())
    .map((found) => join(found.parentPath, found.name))
    .filter((path) => isCorpusFile(path) && !leftOut.test(relative(entry, path).split(sep).join("/")))
    .sort();
}

/** Hidden files and folders, and what packages bring. */
const leftOut = /(?:^|\/)(?:\.|node_modules\/)/;

async function readOne(path: string, root: string, cwd: string): Promise<CorpusFile | Problem> {
  const shown = showPath(path, cwd);
  const inside = await liesInside(path, root).catch(() => true);
  if (!inside) return { path: shown, message: `${shown} is a link out of the corpus folder and was not followed.` };
  const { text, problem } = await readSource(path, shown);
  if (text === undefined && !sourceEnding.test(path)) return problem ?? { path: shown, message: `${shown} is empty.` };
  const page = text !== undefined && isPage(path) ? { page: await readPage(path, text) } : {};
  return { path: shown, text: text ?? "", ...page, ...(problem && { problems: [problem] }) };
}

const sourceEnding = /\.(?:txt|md|markdown|x?html?)$/i;

interface ReadSource {
  readonly text?: string;
  readonly problem?: Problem;
}

/** A source in another encoding than UTF-8 is read, and said to be. */
async function readSource(path: string, shown: string): Promise<ReadSource> {
  try {
    const decoded = decodeBytes(await readFile(path));
    if (decoded.kind === "binary") return { problem: { path: shown, message: `${shown} is a binary file, not text.` } };
    if (decoded.encoding === "utf-8") return { text: decoded.text };
    const message = `${shown} is not UTF-8; it was read as ${decoded.encoding}.`;
    return { text: decoded.text, problem: { path: shown, line: 1, message } };
  } catch (error) {
    return { problem: { path: shown, message: `${shown} ${whyUnreadable(error)}.` } };
  }
}
