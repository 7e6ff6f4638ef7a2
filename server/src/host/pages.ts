/** Reads the formats that are no plain text; their readers are loaded when the first such file is met. */
import type { ReadPage } from "../corpus/source.ts";

/** Web pages are text in some encoding, and read from that; the others are read from their bytes. */
export const isWebPage = (path: string): boolean => /\.x?html?$/i.test(path);

export const isPdf = (path: string): boolean => /\.pdf$/i.test(path);

interface Known {
  readonly digest: string;
  readonly page: ReadPage;
}

const known = new Map<string, Known>();

export const readWebPage = (path: string, digest: string, html: string): Promise<ReadPage> =>
  remembered(path, digest, async () => (await import("./readers.ts")).readHtml(html));

/** Throws where the file is no PDF, or is locked. */
export const readPdfPage = (path: string, digest: string, bytes: Uint8Array): Promise<ReadPage> =>
  remembered(path, digest, async () => (await import("./readers.ts")).readPdf(bytes));

/** A file that has not changed since it was last asked for is not read again. */
async function remembered(path: string, digest: string, read: () => Promise<ReadPage>): Promise<ReadPage> {
  const before = known.get(path);
  if (before?.digest === digest) return before.page;
  const page = await read();
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(path, { digest, page });
  return page;
}

const MOST_KNOWN = 5000;
