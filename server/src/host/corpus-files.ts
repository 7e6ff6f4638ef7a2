/** Reads the files of the corpus folders, and nothing outside them. */

import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import type { CorpusFile } from "../corpus/source.ts";
import type { Problem } from "../text/document.ts";
import { type Message, say, worded } from "../text/message.ts";
import { decodeBytes } from "./decode.ts";
import { isFile, isFolder } from "./find-config.ts";
import { compareWithLock, digestOf, type Lock, lockedPath, lockName, readLock, vanishedFile } from "./lock.ts";
import { isPdf, isWebPage, readPdfPage, readWebPage } from "./pages.ts";
import { liesInside, showPath } from "./paths.ts";
import { whyUnreadable } from "./text-file.ts";

export interface CorpusFiles {
  readonly files: readonly CorpusFile[];
  readonly problems: readonly Problem[];
  /** Entries that are not there, one sentence each; they are among the problems too. */
  readonly missing: readonly string[];
}

/** Reads every corpus file of `entries` (absolute folders or single files), named relative to `cwd`. */
export async function readCorpusFiles(entries: readonly string[], cwd: string): Promise<CorpusFiles> {
  const read = await Promise.all(entries.map((entry) => readEntry(entry, cwd)));
  const files = new Map(read.flatMap((part) => part.files).map((file) => [file.path, file]));
  return {
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: read.flatMap((part) => part.problems),
    missing: read.flatMap((part) => part.missing),
  };
}

/** Whether a change of this file may change the corpus. */
export const isCorpusFile = (path: string): boolean => corpusEnding.test(path) || basename(path) === lockName;

const corpusEnding = /\.(?:txt|md|markdown|x?html?|pdf|json|ya?ml|bib|bibtex|ris)$/i;

async function readEntry(entry: string, cwd: string): Promise<CorpusFiles> {
  const paths = await listEntry(entry);
  if (paths === undefined) {
    const shown = showPath(entry, cwd);
    const missing = worded(say`The corpus folder ${shown} does not exist.`);
    return { files: [], problems: [missing], missing: [missing.message] };
  }
  const root = (await isFolder(entry)) ? entry : dirname(entry);
  const { lock, problems } = await readLock(root, cwd);
  const read = await Promise.all(paths.map((path) => readOne(path, { root, cwd, lock })));
  const found = new Set(paths.map((path) => lockedPath(root, path)));
  const gone = entry === root ? [...(lock?.keys() ?? [])].filter((path) => !found.has(path)) : [];
  return {
    files: [
      ...read.flatMap((result) => ("text" in result ? [result] : [])),
      ...gone.map((path) => vanishedFile(showPath(join(root, path), cwd))),
    ],
    problems: [...problems, ...read.flatMap((result) => ("text" in result ? [] : [result]))],
    missing: [],
  };
}

/** The SHA-256 of every source below a corpus folder, for its lock. */
export async function digestSources(folder: string): Promise<Lock> {
  const paths = ((await listEntry(folder)) ?? []).filter((path) => sourceEnding.test(path));
  const digests = paths.map(async (path) => [lockedPath(folder, path), digestOf(await readFile(path))] as const);
  return new Map(await Promise.all(digests));
}

async function listEntry(entry: string): Promise<readonly string[] | undefined> {
  if (await isFile(entry)) return [entry];
  if (!(await isFolder(entry))) return undefined;
  const all = await readdir(entry, { recursive: true, withFileTypes: true });
  return all
    .filter((found) => found.isFile() || found.isSymbolicLink())
    .map((found) => join(found.parentPath, found.name))
    .filter((path) => corpusEnding.test(path) && !leftOut.test(relative(entry, path).split(sep).join("/")))
    .sort();
}

/** Hidden files and folders, and what packages bring. */
const leftOut = /(?:^|\/)(?:\.|node_modules\/)/;

interface Place {
  readonly root: string;
  readonly cwd: string;
  readonly lock: Lock | undefined;
}

async function readOne(path: string, { root, cwd, lock }: Place): Promise<CorpusFile | Problem> {
  const shown = showPath(path, cwd);
  const inside = await liesInside(path, root).catch(() => true);
  if (!inside) {
    return { path: shown, ...worded(say`${shown} is a link out of the corpus folder and was not followed.`) };
  }
  const { digest, ...file } = await readFileAs(path, shown);
  if (file.problems && file.text === "" && !sourceEnding.test(path)) {
    return file.problems[0] ?? { path: shown, ...worded(say`${shown} could not be read.`) };
  }
  return digest === undefined ? file : compareWithLock(file, lock?.get(lockedPath(root, path)), digest);
}

const sourceEnding = /\.(?:txt|md|markdown|x?html?|pdf)$/i;

type DigestedFile = CorpusFile & { readonly digest?: string };

/** The file as its ending asks for it; what cannot be read has no text and says why. */
async function readFileAs(path: string, shown: string): Promise<DigestedFile> {
  const unread = (why: Message, digest?: string): DigestedFile => {
    const problems = [{ path: shown, ...worded(say`${shown} ${why}.`) }];
    return { path: shown, text: "", problems, ...(digest !== undefined && { digest }) };
  };
  const bytes = await readFile(path).catch((error: unknown) => whyUnreadable(error));
  if (!Buffer.isBuffer(bytes)) return unread(bytes);
  const digest = digestOf(bytes);
  if (isPdf(path)) {
    const page = await readPdfPage(path, digest, bytes).catch(() => undefined);
    return page === undefined
      ? unread(say`is no PDF that can be read`, digest)
      : { path: shown, text: page.document.text, page, digest };
  }
  const decoded = decodeBytes(bytes);
  if (decoded.kind === "binary") return unread(say`is a binary file, not text`, digest);
  const { text, encoding } = decoded;
  const page = isWebPage(path) ? { page: await readWebPage(path, digest, text) } : {};
  const odd = { path: shown, line: 1, ...worded(say`${shown} is not UTF-8; it was read as ${encoding}.`) };
  return { path: shown, text, digest, ...page, ...(encoding !== "utf-8" && { problems: [odd] }) };
}
