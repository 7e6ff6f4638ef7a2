/** How files are named to people, and the guard that keeps reading inside the folders named. */
import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";

/** A path as people read it: relative to `cwd` where it lies below, forward slashes. */
export function showPath(path: string, cwd: string): string {
  const below = relative(cwd, path);
  const shown = below === "" ? "." : below.startsWith("..") || isAbsolute(below) ? path : below;
  return shown.split(sep).join("/");
}

/** Whether `path`, links followed, lies in `folder`. */
export async function liesInside(path: string, folder: string): Promise<boolean> {
  const below = relative(await realpath(folder), await realpath(path));
  return below === "" || (!below.startsWith(`..${sep}`) && below !== ".." && !isAbsolute(below));
}

export const resolveAll = (base: string, paths: readonly string[]): readonly string[] =>
  paths.map((path) => resolve(base, path));
