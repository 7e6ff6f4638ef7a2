/** Reads a Word file as the Markdown that its text amounts to. */
import { readFile } from "node:fs/promises";
import { say } from "../text/message.ts";
import { type TextFile, unreadable, whyUnreadable } from "./text-file.ts";

export const isWordFile = (path: string): boolean => /\.docx$/i.test(path);

/** Reads the file at `path`; messages call it `shown`. */
export async function readWordFile(path: string, shown: string): Promise<TextFile> {
  const bytes = await readFile(path).catch((error: unknown) => whyUnreadable(error));
  if (!Buffer.isBuffer(bytes)) return unreadable(say`${shown} ${bytes}.`);
  try {
    const { docxToMarkdown } = await import("./readers.ts");
    return { kind: "text", text: docxToMarkdown(bytes), bom: false };
  } catch {
    return unreadable(say`${shown} is no Word file that can be read.`);
  }
}
