/** `npm run pack`: builds the npm package, which is the command line and the library and nothing else. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { install, node, root, run } from "./lib.mjs";

install();
node(["scripts/types.mjs"]);

const stage = join(root, "dist/npm");
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
for (const path of ["README.md", "LICENSE", "CHANGELOG.md", "claimlint.schema.json", "docs/rules", "dist/types"]) {
  cpSync(join(root, path), join(stage, path), { recursive: true });
}
node(["scripts/build.mjs", "cli", "api", "--minify", "--into=dist/npm/dist"]);
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const { name, version, description, license, keywords, type, repository, bin, exports, engines } = manifest;
const kept = { name, version, description, license, keywords, type, repository, bin, exports, engines };
writeFileSync(
  join(stage, "package.json"),
  `${JSON.stringify({ ...kept, engines: { node: engines.node } }, null, 2)}\n`,
);
run("npm", ["pack", "--loglevel=error", "--pack-destination", resolve(process.argv[2] ?? join(root, "dist"))], {
  cwd: stage,
  shell: process.platform === "win32",
});
