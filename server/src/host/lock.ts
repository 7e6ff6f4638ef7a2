/** `claimlint.lock` in a corpus folder: the SHA-256 of each source when someone last vouched for it. */

import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { stringify } from "yaml";
import { z } from "zod";
import type { CorpusFile } from "../corpus/source.ts";
import type { Problem } from "../text/document.ts";
import { say, worded } from "../text/message.ts";
import { readYamlFile } from "../text/yaml-file.ts";
import { showPath } from "./paths.ts";

export const lockName = "claimlint.lock";

/** By path below the corpus folder, forward slashes. */
export type Lock = ReadonlyMap<string, string>;

export interface ReadLock {
  /** Absent where the folder has none, or a faulty one. */
  readonly lock?: Lock;
  readonly problems: readonly Problem[];
}

const schema = z.strictObject({
  version: z.literal(1),
  sources: z.record(
    z.string(),
    z.string().regex(/^[\da-f]{64}$/, { error: say`must be a SHA-256 in hexadecimal.`.words }),
  ),
});

/** Reads the lock of a folder. */
export async function readLock(folder: string, cwd: string): Promise<ReadLock> {
  const path = join(folder, lockName);
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return { problems: [] };
  const { value, problems } = readYamlFile(text, showPath(path, cwd), schema, say`lock field`);
  return value === undefined ? { problems } : { lock: new Map(Object.entries(value.sources)), problems };
}

/** Writes the lock of a folder. */
export async function writeLock(folder: string, lock: Lock): Promise<void> {
  const sorted = [...lock].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = stringify({ version: 1, sources: Object.fromEntries(sorted) }, { lineWidth: 0 });
  await writeFile(join(folder, lockName), `# Written by claimlint sources --lock: what each source was then.\n${text}`);
}

export const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The path of a file as the lock of `folder` names it. */
export const lockedPath = (folder: string, path: string): string => relative(folder, path).split(sep).join("/");

/** The file, marked where it is not what the lock holds of it. */
export function compareWithLock(file: CorpusFile, held: string | undefined, digest: string): CorpusFile {
  if (held === undefined || held === digest) return file;
  const since = worded(say`${file.path} has changed since ${lockName} was written.`);
  return { ...file, changed: true, problems: [...(file.problems ?? []), { path: file.path, line: 1, ...since }] };
}

/** Stands for a source that the lock holds and the folder does not. */
export function vanishedFile(path: string): CorpusFile {
  const gone = worded(say`${path} is in ${lockName} but no longer in the corpus.`);
  return { path, text: "", problems: [{ path, ...gone }] };
}
