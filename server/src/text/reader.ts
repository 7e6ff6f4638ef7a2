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
import { withWholeWords } from "./whole-words.ts";

export type Reader = (text: string) => Document;

/** The reader for a file of this name; plain text where the ending is not known. The host makes Markdown of Word files. */
export function readerFor(path: string): Reader {
  const ending = endingOf(path);
  const read = READERS.get(ending) ?? (ending === "docx" ? readMarkdown : readWholePlain);
  return (text) => ({ ...read(text.replace(LONE_RETURN, "\n")), text });
}

const readWholePlain: Reader = (text) => withWholeWords(text, readPlain(text));

/** How old programs end a line. */
const LONE_RETURN = /\r(?!\n)/g;

/** The endings of drafts that a folder may hold; plain text is read as one where it is named. */
export const draftEndings = (): readonly string[] => [...READERS.keys(), "docx"];

/** How a format writes comments. */
export interface CommentStyle {
  /** The words as a comment on a line of its own. */
  write(words: string): string;
  /**
   * Where a line of comment may stand: `anywhere`; `flush` with the margin; as an `element` of its own, which ends a
   * paragraph; as a `paragraph`, between empty lines; Markdown's, which are marked at both ends, may stand `inline` too.
   */
  readonly place: "anywhere" | "flush" | "element" | "paragraph" | "inline";
}

/** The comments of a file of this name; undefined where there are none. */
export const commentStyle = (path: string): CommentStyle | undefined => COMMENTS.get(endingOf(path));

const endingOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";

const FORMATS: readonly (readonly [endings: string, Reader, comment: string, CommentStyle["place"]])[] = [
  ["md markdown mdown mkd", readMarkdown, "<!-- * -->", "inline"],
  ["qmd rmd", readQuarto, "<!-- * -->", "inline"],
  ["tex latex ltx", readLatex, "% *", "anywhere"],
  ["adoc asciidoc asc", readAsciidoc, "// *", "flush"],
  ["rst rest", readRestructured, ".. *", "paragraph"],
  ["org", readOrg, "# *", "element"],
  ["typ", readTypst, "// *", "anywhere"],
];

const byEnding = FORMATS.flatMap(([endings, reader, comment, place]) => {
  const style: CommentStyle = { write: (words) => comment.replace("*", () => words), place };
  return endings.split(" ").map((ending) => ({ ending, reader, style }));
});
const READERS: ReadonlyMap<string, Reader> = new Map(byEnding.map(({ ending, reader }) => [ending, reader]));
const COMMENTS: ReadonlyMap<string, CommentStyle> = new Map(byEnding.map(({ ending, style }) => [ending, style]));
