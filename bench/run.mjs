/** `npm run bench`: how fast the command line starts, texts are read, and edits show, each beside something known. */
import { install, node, root } from "../scripts/lib.mjs";

install();
node(["scripts/build.mjs", "--minify"]);

// Bundled, as what users have is: a loader of TypeScript would name every function at every call.
const { build } = await import("esbuild");
const outfile = "dist/bench/main.mjs";
await build({
  absWorkingDir: root,
  entryPoints: ["bench/main.ts"],
  outfile,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "warning",
});
node([outfile, ...process.argv.slice(2)]);
