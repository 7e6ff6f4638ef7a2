/** Reads the bibliographies that a draft names itself, within the folders of its project. */

import { dirname, resolve } from "node:path";
import { namedBibliographies } from "../corpus/named-bibliographies.ts";
import type { Reference } from "../corpus/reference.ts";
import { isBibliography, type References, readReferences } from "../corpus/references.ts";
import type { Problem } from "../text/document.ts";
import { type Message, say, worded } from "../text/message.ts";
import { isFile } from "./find-config.ts";
import { liesInside, showPath } from "./paths.ts";
import type { Configuration } from "./project.ts";
import { readTextFile } from "./text-file.ts";

export interface OwnReferences {
  readonly references: readonly Reference[];
  /** What is wrong with the files, and with naming them. */
  readonly problems: readonly Problem[];
}

/** `file` is the draft's absolute path. */
export async function readOwnReferences(
  file: string,
  text: string,
  configuration: Pick<Configuration, "root" | "corpus">,
  cwd: string,
): Promise<OwnReferences> {
  const read = await Promise.all(
    namedBibliographies(file, text).map((name) => readOne(resolve(dirname(file), name), configuration, cwd)),
  );
  const shown = showPath(file, cwd);
  return {
    references: read.flatMap((one) => ("entries" in one ? [...one.entries.values()] : [])),
    problems: read.flatMap((one) => {
      if ("entries" in one) return one.problems;
      return [{ path: shown, ...worded(say`${shown} names the bibliography ${one}.`) }];
    }),
  };
}

/** Its references, or what is wrong with naming it. */
async function readOne(
  path: string,
  { root, corpus }: Pick<Configuration, "root" | "corpus">,
  cwd: string,
): Promise<References | Message> {
  const shown = showPath(path, cwd);
  if (!(await isFile(path))) return say`${shown}, which does not exist`;
  const inside = await Promise.all([root, ...corpus].map((folder) => liesInside(path, folder).catch(() => false)));
  if (!inside.includes(true)) return say`${shown}, which lies outside the project and was not read`;
  if (!isBibliography(path)) return say`${shown}, which is in no format of bibliographies`;
  const read = await readTextFile(path, shown);
  if (read.kind === "unreadable") return say`${shown}, which cannot be read`;
  const references = readReferences([{ path: shown, text: read.text }], known.get(path));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(path, references);
  return references;
}

/** So that reading one again costs what has changed. */
const known = new Map<string, References>();
const MOST_KNOWN = 100;
