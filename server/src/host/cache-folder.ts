/** Where the program keeps what only saves time: a folder of the user's own, never one of a workspace. */
import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** Absent where `CLAIMLINT_CACHE` is `off`; a folder that it names comes before the platform's own. */
export function cacheFolder(): string | undefined {
  const { CLAIMLINT_CACHE: named, LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (named) return named === "off" ? undefined : named;
  const caches =
    process.platform === "win32"
      ? LOCALAPPDATA || join(homedir(), "AppData", "Local")
      : process.platform === "darwin"
        ? join(homedir(), "Library", "Caches")
        : XDG_CACHE_HOME || join(homedir(), ".cache");
  return join(caches, "claimlint");
}
