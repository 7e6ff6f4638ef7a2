/** Which reader reads which draft, by the ending of its name. */

import { readAsciidoc } from "./asciidoc.ts";
import type { Document } from "./document.ts";
import { readLatex } from "./latex.ts";
import { readMarkdown } from "./markdown.ts";
import { readOrg } from "./org.ts";
import { readPlain } from "./plain.ts";
import { readQuarto } from "./quarto.ts";
import { readRestructured } from "./restructured.ts";
import { readTypst } from "./typst.ts";

export type Reader = (text: string) => Document;

/** The reader for a file of this name; plain text where the ending is not known. The host makes Markdown of Word files. */
export function readerFor(path: string): Reader {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return (ending === undefined ? undefined : READERS.get(ending)) ?? (ending === "docx" ? readMarkdown : readPlain);
}

/** The endings of drafts that a folder may hold; plain text is read as one where it is named. */
export const draftEndings = (): readonly string[] => [...READERS.keys(), "docx"];

const FORMATS: readonly (readonly [string, Reader])[] = [
  ["md markdown mdown mkd", readMarkdown],
  ["qmd rmd", readQuarto],
  ["tex latex ltx", readLatex],
  ["adoc asciidoc asc", readAsciidoc],
  ["rst rest", readRestructured],
  ["org", readOrg],
  ["typ", readTypst],
];

const READERS: ReadonlyMap<string, Reader> = new Map(
  FORMATS.flatMap(([endings, reader]) => endings.split(" ").map((ending) => [ending, reader] as const)),
);
