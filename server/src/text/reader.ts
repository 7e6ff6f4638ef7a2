/** Which reader reads which draft, by the ending of its name. */

import { readAsciidoc } from "./asciidoc.ts";
import type { Document } from "./document.ts";
import { readLatex } from "./latex.ts";
import { readMarkdown } from "./markdown.ts";
import { readOrg } from "./org.ts";
import { readPlain } from "./plain.ts";
import { withoutHidden } from "./prose.ts";
import { readQuarto } from "./quarto.ts";
import { readRestructured } from "./restructured.ts";
import { readTypst } from "./typst.ts";

export type Reader = (text: string) => Document;

/** The reader for a file of this name; plain text where the ending is not known. The host makes Markdown of Word files. */
export function readerFor(path: string): Reader {
  const ending = endingOf(path);
  const read = READERS.get(ending) ?? (ending === "docx" ? readMarkdown : readPlain);
  return (text) => withoutHidden(read(text));
}

/** The endings of drafts that a folder may hold; plain text is read as one where it is named. */
export const draftEndings = (): readonly string[] => [...READERS.keys(), "docx"];

/** The words as a comment on a line of its own, in a file of this name; undefined where there are no comments. */
export function writeComment(path: string, words: string): string | undefined {
  return COMMENTS.get(endingOf(path))?.replace("*", () => words);
}

const endingOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";

const FORMATS: readonly (readonly [endings: string, Reader, comment: string])[] = [
  ["md markdown mdown mkd", readMarkdown, "<!-- * -->"],
  ["qmd rmd", readQuarto, "<!-- * -->"],
  ["tex latex ltx", readLatex, "% *"],
  ["adoc asciidoc asc", readAsciidoc, "// *"],
  ["rst rest", readRestructured, ".. *\n"],
  ["org", readOrg, "# *"],
  ["typ", readTypst, "// *"],
];

const byEnding = FORMATS.flatMap(([endings, reader, comment]) =>
  endings.split(" ").map((ending) => ({ ending, reader, comment })),
);
const READERS: ReadonlyMap<string, Reader> = new Map(byEnding.map(({ ending, reader }) => [ending, reader]));
const COMMENTS: ReadonlyMap<string, string> = new Map(byEnding.map(({ ending, comment }) => [ending, comment]));
