/** Reads one file as UTF-8 text, or says in one sentence why it cannot. */

import { readFile } from "node:fs/promises";
import { type Message, say, type Worded, worded } from "../text/message.ts";

export type TextFile = { readonly kind: "text"; readonly text: string; readonly bom: boolean } | Unreadable;

export interface Unreadable extends Worded {
  readonly kind: "unreadable";
}

/** Reads the file at `path`; messages call it `shown`. */
export async function readTextFile(path: string, shown: string): Promise<TextFile> {
  try {
    return decodeText(await readFile(path), shown);
  } catch (error) {
    return unreadable(say`${shown} ${whyUnreadable(error)}.`);
  }
}

/** Decodes bytes that must be UTF-8. The byte order mark is not part of the text. */
export function decodeText(bytes: Uint8Array, shown: string): TextFile {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return unreadable(say`${shown} is UTF-16, not UTF-8; save it as UTF-8.`);
  }
  if (bytes.includes(0)) return unreadable(say`${shown} is a binary file, not text.`);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const bom = text.startsWith("\uFEFF");
    return { kind: "text", text: bom ? text.slice(1) : text, bom };
  } catch {
    return unreadable(say`${shown} is not UTF-8 (first wrong byte on line ${firstBadLine(bytes)}); save it as UTF-8.`);
  }
}

export const unreadable = (why: Message): Unreadable => ({ kind: "unreadable", ...worded(why) });

/** What stood in the way, as the end of a sentence: "does not exist". */
export function whyUnreadable(error: unknown): Message {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return say`does not exist`;
    case "ENOTDIR":
      return say`lies inside a file, not a folder`;
    case "EISDIR":
      return say`is a folder, not a file`;
    case "EACCES":
    case "EPERM":
      return say`may not be read by this user`;
    case "ELOOP":
      return say`is a link that leads back to itself`;
    case "ERR_FS_FILE_TOO_LARGE":
      return say`is too large to read`;
    default:
      return say`could not be read (${error instanceof Error ? error.message : String(error)})`;
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
