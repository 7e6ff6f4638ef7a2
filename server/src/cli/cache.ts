/** Results of earlier runs, kept by the content of what they depend on. A cache can only save time: any fault is a miss. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isFile } from "../host/find-config.ts";
import { build } from "../host/version.ts";
import { writeNewFile } from "../host/write-file.ts";

export interface Cache {
  readonly folder: string;
  /** What was kept under this name for these very inputs. */
  get<Value>(name: string, inputs: unknown): Promise<Value | undefined>;
  set(name: string, inputs: unknown, value: unknown): Promise<void>;
  /** What went wrong, one sentence each. */
  notes(): readonly string[];
}

const FORMAT = "claimlint-cache-1";

/** Opens the cache in a folder; `shown` is what notes call it. */
export async function openCache(folder: string, shown: string): Promise<Cache> {
  const notes = new Set<string>();
  if (await isFile(folder)) {
    notes.add(`${shown} is a file, not a cache folder; going on without a cache.`);
    return { folder, get: async () => undefined, set: async () => {}, notes: () => [...notes] };
  }
  const fileOf = (name: string) => join(folder, `${digest(name)}.json`);
  return {
    folder,
    async get(name, inputs) {
      const text = await readFile(fileOf(name), "utf8").catch(() => undefined);
      if (text === undefined) return undefined;
      const entry = readEntry(text);
      if (entry === undefined) notes.add(`An entry of ${shown} is damaged or not ours, and was ignored.`);
      return entry?.key === digest([build, inputs]) ? (entry.value as never) : undefined;
    },
    async set(name, inputs, value) {
      const entry = JSON.stringify({ format: FORMAT, key: digest([build, inputs]), value });
      try {
        if (!(await isFile(join(folder, ".gitignore")))) await writeNewFile(join(folder, ".gitignore"), "*\n");
        await writeNewFile(fileOf(name), entry);
      } catch {
        notes.add(`${shown} cannot be written; nothing was kept.`);
      }
    },
    notes: () => [...notes],
  };
}

function readEntry(text: string): { readonly key: string; readonly value: unknown } | undefined {
  try {
    const entry: unknown = JSON.parse(text);
    const isEntry =
      typeof entry === "object" && entry !== null && "format" in entry && entry.format === FORMAT && "value" in entry;
    return isEntry && "key" in entry && typeof entry.key === "string"
      ? { key: entry.key, value: entry.value }
      : undefined;
  } catch {
    return undefined;
  }
}

export const digest = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");
