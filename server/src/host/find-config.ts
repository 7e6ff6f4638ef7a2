/** Finds the configuration file that governs a place: the nearest one upward. */
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";

export const configNames: readonly string[] = ["claimlint.yaml", "claimlint.json"];

/** The nearest configuration file in `folder` or above it. */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (const name of configNames) {
    const path = join(folder, name);
    if (await isFile(path)) return path;
  }
  const parent = dirname(folder);
  return parent === folder ? undefined : findConfig(parent);
}

export async function isFile(path: string): Promise<boolean> {
  return (await statOrNothing(path))?.isFile() ?? false;
}

export async function isFolder(path: string): Promise<boolean> {
  return (await statOrNothing(path))?.isDirectory() ?? false;
}

const statOrNothing = (path: string) => stat(path).catch(() => undefined);
