/** Runs a bundle from what was compiled of it in an earlier session: compiling is most of what a first run waits for. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { constants, Script } from "node:vm";

/** Runs the CommonJS bundle at `path` as `require` would; what was compiled is kept in `folder` when the program ends. */
export function runCompiled(path: string, folder: string | undefined): void {
  const kept = folder === undefined ? undefined : join(folder, nameOf(path));
  const cachedData = kept === undefined ? undefined : readKept(kept);
  const script = new Script(Module.wrap(readFileSync(path, "utf8")), {
    filename: path,
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  const run: unknown = script.runInThisContext();
  if (typeof run !== "function") throw new Error(`${path} is no bundle.`);
  Reflect.apply(run, module.exports, [module.exports, createRequire(path), module, path, dirname(path)]);
  const isKnown = cachedData !== undefined && script.cachedDataRejected !== true;
  if (kept !== undefined && !isKnown) process.on("exit", () => keep(kept, script.createCachedData()));
}

const PREFIX = "compiled-";

/** Another for every bundle and engine. */
function nameOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  const inputs = [path, size, mtimeMs, process.version, process.versions.v8, process.arch];
  return `${PREFIX}${createHash("sha256").update(inputs.join("\n")).digest("hex").slice(0, 16)}`;
}

const DIGEST_LENGTH = 32;

const digestOf = (data: Uint8Array): Buffer => createHash("sha256").update(data).digest();

/** The engine would run damaged code: a file is taken only as it was written. */
function readKept(path: string): Buffer | undefined {
  try {
    const file = readFileSync(path);
    const data = file.subarray(DIGEST_LENGTH);
    return digestOf(data).equals(file.subarray(0, DIGEST_LENGTH)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** A cache can only save time: where it cannot be written, nothing is kept. */
function keep(path: string, data: Buffer): void {
  try {
    const folder = dirname(path);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    forgetOld(folder);
    const draft = `${path}.${process.pid}.tmp`;
    writeFileSync(draft, Buffer.concat([digestOf(data), data]), { mode: 0o600 });
    renameSync(draft, path);
  } catch {
    // Another session will try again.
  }
}

/** Of what other versions of the program or of the engine have kept, only the latest stays. */
function forgetOld(folder: string): void {
  const paths = readdirSync(folder)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const path of paths.slice(MOST_KEPT)) rmSync(path, { force: true });
}

const MOST_KEPT = 2;
