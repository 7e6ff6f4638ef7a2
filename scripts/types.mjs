/** Writes the types of the library into dist/types: only the files that its face leads to. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, tool } from "./lib.mjs";

const built = join(root, "dist/types-all");
const target = join(root, "dist/types");
for (const folder of [built, target]) rmSync(folder, { recursive: true, force: true });
tool("typescript/bin/tsc", "-p", "tsconfig.types.json");
copy("api.d.ts");
rmSync(built, { recursive: true });

/** Copies a file and those that it imports, with the endings that consumers resolve. */
function copy(path, done = new Set()) {
  if (done.has(path)) return;
  done.add(path);
  const text = readFileSync(join(built, path), "utf8");
  const imported = [...text.matchAll(/from "(\.[^"]+)\.ts"/g)].map(([, name]) => join(dirname(path), `${name}.d.ts`));
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), text.replace(/(from "\.[^"]+)\.ts"/g, '$1.js"'));
  for (const next of imported) copy(next, done);
}
