/** Bundles the three entry points into dist/: the extension, the server, the command line. */
import { build } from "esbuild";

const shared = {
  bundle: true,
  platform: "node",
  target: "node20",
  sourcemap: true,
  minify: process.argv.includes("--minify"),
  logLevel: "warning",
  legalComments: "none",
};

await Promise.all([
  build({
    ...shared,
    entryPoints: ["client/src/extension.ts"],
    outfile: "dist/extension.cjs",
    format: "cjs",
    external: ["vscode"],
  }),
  build({ ...shared, entryPoints: ["server/src/lsp/main.ts"], outfile: "dist/server.cjs", format: "cjs" }),
  build({
    ...shared,
    entryPoints: ["server/src/cli/bin.ts"],
    outfile: "dist/cli.cjs",
    format: "cjs",
    banner: { js: "#!/usr/bin/env node" },
  }),
]);
