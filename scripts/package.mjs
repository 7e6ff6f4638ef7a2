/** `npm run package`: builds minified bundles and packs them, and nothing else, into one VSIX for every platform. */
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { install, node, root } from "./lib.mjs";

install();
const packagePath = resolve(process.argv[2] ?? `${root}/dist/claimlint.vsix`);
mkdirSync(dirname(packagePath), { recursive: true });
node(["scripts/build.mjs", "--minify"]);
await createVSIX({
  cwd: root,
  packagePath,
  readmePath: "docs/marketplace.md",
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
console.error(`Packed ${packagePath}`);
