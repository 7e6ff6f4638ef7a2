/** Reads a Word file as the Markdown that its text amounts to. */
import { readFile } from "node:fs/promises";
import { type TextFile, whyUnreadable } from "./text-file.ts";

export const isWordFile = (path: string): boolean => /\.docx$/i.test(path);

/** Reads the file at `path`; messages call it `shown`. */
export async function readWordFile(path: string, shown: string): Promise<TextFile> {
  const bytes = await readFile(path).catch((error: unknown) => whyUnreadable(error));
  if (typeof bytes === "string") return { kind: "unreadable", message: `${shown} ${bytes}.` };
  try {
    const { docxToMarkdown } = await import("./readers.ts");
    return { kind: "text", text: docxToMarkdown(bytes), bom: false };
  } catch {
    return { kind: "unreadable", message: `${shown} is no Word file that can be read.` };
  }
}
