/** Addresses of the client as paths on disk. */
import { fileURLToPath } from "node:url";

/** Undefined where the address is none of a file here: of another scheme, of another machine, or malformed. */
export function localPath(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
