/** Reads the formats that are no plain text; each reader is loaded when the first such file is met. */
import type { ReadPage } from "../corpus/source.ts";

/** Whether a file of this name is read by `readPage`. */
export const isPage = (path: string): boolean => /\.x?html?$/i.test(path);

interface Known {
  readonly text: string;
  readonly page: ReadPage;
}

const known = new Map<string, Known>();

/** The page of a file; a file that has not changed since it was last asked for is not read again. */
export async function readPage(path: string, text: string): Promise<ReadPage> {
  const before = known.get(path);
  if (before?.text === text) return before.page;
  const { readHtml } = await import("../corpus/html.ts");
  const page = readHtml(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(path, { text, page });
  return page;
}

const MOST_KNOWN = 5000;
