/** Reads the bibliographies that a draft names itself, within the folders of its project. */
import { dirname, resolve } from "node:path";
import { namedBibliographies } from "../corpus/named-bibliographies.ts";
import type { Reference } from "../corpus/reference.ts";
import { isBibliography, type References, readReferences } from "../corpus/references.ts";
import type { Problem } from "../text/document.ts";
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
    references: read.flatMap((one) => (typeof one === "string" ? [] : [...one.entries.values()])),
    problems: read.flatMap((one) =>
      typeof one === "string" ? [{ path: shown, message: `${shown} names the bibliography ${one}.` }] : one.problems,
    ),
  };
}

/** Its references, or what is wrong with naming it. */
async function readOne(
  path: string,
  { root, corpus }: Pick<Configuration, "root" | "corpus">,
  cwd: string,
): Promise<References | string> {
  const shown = showPath(path, cwd);
  if (!(await isFile(path))) return `${shown}, which does not exist`;
  const inside = await Promise.all([root, ...corpus].map((folder) => liesInside(path, folder).catch(() => false)));
  if (!inside.includes(true)) return `${shown}, which lies outside the project and was not read`;
  if (!isBibliography(path)) return `${shown}, which is in no format of bibliographies`;
  const read = await readTextFile(path, shown);
  if (read.kind === "unreadable") return `${shown}, which cannot be read`;
  const references = readReferences([{ path: shown, text: read.text }], known.get(path));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(path, references);
  return references;
}

/** So that reading one again costs what has changed. */
const known = new Map<string, References>();
const MOST_KNOWN = 100;
