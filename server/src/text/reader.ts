/** Which reader reads which draft, by the ending of its name. */
import type { Document } from "./document.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlain } from "./plain.ts";

export type Reader = (text: string) => Document;

/** The reader for a file of this name; plain text where the ending is not known. */
export function readerFor(path: string): Reader {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return (ending === undefined ? undefined : READERS.get(ending)) ?? readPlain;
}

const READERS: ReadonlyMap<string, Reader> = new Map([
  ["md", readMarkdown],
  ["markdown", readMarkdown],
  ["mdown", readMarkdown],
  ["mkd", readMarkdown],
]);
