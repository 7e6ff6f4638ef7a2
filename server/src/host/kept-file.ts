/** Files that only save time: taken only as they were written, and never missed. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";

/** What was kept under this path; undefined where nothing was, or where it is damaged. */
export function readKept(path: string): Buffer | undefined {
  try {
    const file = readFileSync(path);
    const data = file.subarray(DIGEST_LENGTH);
    return digestOf(data).equals(file.subarray(0, DIGEST_LENGTH)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps `data` for the user alone; where it cannot be written, nothing is kept. */
export function keep(path: string, data: Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const draft = `${path}.${process.pid}.tmp`;
    writeFileSync(draft, Buffer.concat([digestOf(data), data]), { mode: 0o600 });
    renameSync(draft, path);
  } catch {
    // Another session will try again.
  }
}

/** What is used counts as written now, so that it stays. */
export function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // It is not there.
  }
}

/** How much of a kind stays. */
export interface Limit {
  readonly files?: number;
  readonly bytes?: number;
}

/** Of the files in a folder whose names begin so, only those that were written last stay. */
export function forgetOld(folder: string, prefix: string, { files = Infinity, bytes = Infinity }: Limit): void {
  try {
    const found = readdirSync(folder)
      .filter((name) => name.startsWith(prefix))
      .map((name) => join(folder, name))
      .map((path) => ({ path, stats: statSync(path) }))
      .sort((a, b) => b.stats.mtimeMs - a.stats.mtimeMs);
    let total = 0;
    for (const [at, { path, stats }] of found.entries()) {
      total += stats.size;
      if (at >= files || total > bytes) rmSync(path, { force: true });
    }
  } catch {
    // Another session forgets them too.
  }
}

/** A short name for what was made of these. */
export const nameOfInputs = (inputs: readonly unknown[]): string =>
  digestOf(JSON.stringify(inputs)).toString("hex").slice(0, 32);

const DIGEST_LENGTH = 32;

const digestOf = (data: Uint8Array | string): Buffer => createHash("sha256").update(data).digest();
