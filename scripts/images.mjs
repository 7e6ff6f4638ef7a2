/** `npm run images`: takes the documents' screenshots anew, from the extension in a real VS Code. */
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { node, root } from "./lib.mjs";

node(["test/e2e/run.mjs", "gallery"]);
const taken = join(root, "test/e2e/.out/screens");
const images = join(root, "docs/images");
mkdirSync(images, { recursive: true });
for (const name of readdirSync(taken).filter((one) => /-(?:light|dark|high-contrast)\.png$/.test(one))) {
  copyFileSync(join(taken, name), join(images, name));
}
