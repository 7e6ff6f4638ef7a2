/** Reads one file as UTF-8 text, or says in one sentence why it cannot. */
import { readFile } from "node:fs/promises";

export type TextFile = { readonly kind: "text"; readonly text: string; readonly bom: boolean } | Unreadable;

export interface Unreadable {
  readonly kind: "unreadable";
  readonly message: string;
}

/** Reads the file at `path`; messages call it `shown`. */
export async function readTextFile(path: string, shown: string): Promise<TextFile> {
  try {
    return decodeText(await readFile(path), shown);
  } catch (error) {
    return { kind: "unreadable", message: `${shown} ${whyUnreadable(error)}.` };
  }
}

/** Decodes bytes that must be UTF-8. The byte order mark is not part of the text. */
export function decodeText(bytes: Uint8Array, shown: string): TextFile {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { kind: "unreadable", message: `${shown} is UTF-16, not UTF-8; save it as UTF-8.` };
  }
  if (bytes.includes(0)) return { kind: "unreadable", message: `${shown} is a binary file, not text.` };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const bom = text.startsWith("\uFEFF");
    return { kind: "text", text: bom ? text.slice(1) : text, bom };
  } catch {
    return {
      kind: "unreadable",
      message: `${shown} is not UTF-8 (first wrong byte on line ${firstBadLine(bytes)}); save it as UTF-8.`,
    };
  }
}

/** What stood in the way, as the end of a sentence: "does not exist". */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return "does not exist";
    case "ENOTDIR":
      return "lies inside a file, not a folder";
    case "EISDIR":
      return "is a folder, not a file";
    case "EACCES":
    case "EPERM":
      return "may not be read by this user";
    case "ELOOP":
      return "is a link that leads back to itself";
    case "ERR_FS_FILE_TOO_LARGE":
      return "is too large to read";
    default:
      return `could not be read (${error instanceof Error ? error.message : String(error)})`;
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let line = 1;
  let offset = 0;
  for (const part of lenient.split("\n")) {
    const length = encoder.encode(part).length;
    const same = Buffer.compare(encoder.encode(part), bytes.subarray(offset, offset + length)) === 0;
    if (!same) return line;
    offset += length + 1;
    line += 1;
  }
  return line;
}
