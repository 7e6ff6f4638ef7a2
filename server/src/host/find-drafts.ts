/** Turns files, folders and globs into the list of drafts they name. */
import { resolve } from "node:path";
import { convertPathToPattern, glob } from "tinyglobby";
import { anyDraft, neverDrafts } from "./draft-patterns.ts";
import { isFile, isFolder } from "./find-config.ts";

export interface FoundDrafts {
  /** Absolute, sorted, each once. */
  readonly paths: readonly string[];
  /** What named no draft. */
  readonly unmatched: readonly string[];
}

/** The drafts that `patterns` name, seen from `cwd`; a folder stands for the files below it in a format of drafts. */
export async function findDrafts(
  patterns: readonly string[],
  cwd: string,
  exclude: readonly string[] = [],
): Promise<FoundDrafts> {
  const ignore = [neverDrafts, ...exclude];
  const found = await Promise.all(patterns.map((pattern) => expand(pattern, cwd, ignore)));
  return {
    paths: [...new Set(found.flat())].sort(),
    unmatched: patterns.filter((_, index) => found[index]?.length === 0),
  };
}

async function expand(pattern: string, cwd: string, ignore: readonly string[]): Promise<readonly string[]> {
  const path = resolve(cwd, pattern);
  if (await isFile(path)) return [path];
  const patterns = (await isFolder(path)) ? [`${convertPathToPattern(path)}/${anyDraft()}`] : [pattern];
  const matches = await glob({ patterns, cwd, absolute: true, ignore: [...ignore], followSymbolicLinks: false });
  return matches.map((match) => resolve(match));
}
