/** Whether a path is a draft's: by the patterns alone, so that a draft counts before it is first saved. */
import { isAbsolute, posix, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { convertPathToPattern, isDynamicPattern } from "tinyglobby";
import type { Settings } from "../settings.ts";
import { draftEndings } from "../text/reader.ts";

/** A test of absolute paths; of the files on disk it accepts those that `findDrafts` finds. */
export function draftTest({ include, exclude }: Settings["drafts"], root: string): (path: string) => boolean {
  const seen = (path: string) => relative(root, path).split(sep).join("/");
  const named = new Set(include.map((pattern) => resolve(root, pattern)));
  const isInFolder = matcher([...named].map((folder) => `${convertPathToPattern(seen(folder))}/${anyDraft()}`));
  const isIncluded = matcher(include.filter((pattern) => isDynamicPattern(pattern)).map(atAndBelow(root)));
  const isExcluded = matcher([neverDrafts, ...exclude].map(atAndBelow(root)));
  return (path) => named.has(path) || ((isInFolder(seen(path)) || isIncluded(seen(path))) && !isExcluded(seen(path)));
}

/** What only a file's own name reaches. */
export const neverDrafts = "**/node_modules/**";

/** What a folder stands for. */
export const anyDraft = (): string => `**/*.{${draftEndings().join(",")}}`;

const matcher = (patterns: readonly string[]) => picomatch([...patterns], { posix: true });

/** A pattern that names a folder names all that is in it. */
const atAndBelow =
  (root: string) =>
  (pattern: string): string => {
    const own = isAbsolute(pattern) ? posix.relative(convertPathToPattern(root), pattern) : posix.normalize(pattern);
    return own.endsWith("*") ? own : `${own.replace(/\/$/, "")}/**`;
  };
