/** Runs a bundle from what was compiled of it in an earlier session: compiling is most of what a first run waits for. */
import { readFileSync, statSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { constants, Script } from "node:vm";
import { forgetOld, keep, nameOfInputs, readKept } from "./kept-file.ts";

/** Runs the CommonJS bundle at `path` as `require` would; what was compiled is kept in `folder` when the program ends. */
export function runCompiled(path: string, folder: string | undefined): void {
  const kept = folder === undefined ? undefined : join(folder, nameOf(path));
  // The engine would run damaged code: a file is taken only as it was written.
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
  if (kept === undefined || isKnown) return;
  process.on("exit", () => {
    keep(kept, script.createCachedData());
    forgetOld(dirname(kept), PREFIX, { files: MOST_KEPT });
  });
}

const PREFIX = "compiled-";
/** Of other versions of the program or of the engine. */
const MOST_KEPT = 2;

/** Another for every bundle and engine. */
function nameOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return PREFIX + nameOfInputs([path, size, mtimeMs, process.version, process.versions.v8, process.arch]);
}
