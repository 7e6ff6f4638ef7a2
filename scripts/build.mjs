/** Bundles the entry points into dist/: the extension, the server, the command line, the library. Names one or more to build only those. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./lib.mjs";

// The library runs wherever JavaScript does, so nothing of Node is in it.
const noBanner = { banner: {}, define: {}, mainFields: ["module", "main"] };

// The readers of web pages and PDFs are large, and loaded when the first such source is met.
const readersApart = {
  name: "readers-apart",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/readers\.ts$/ }, () => ({ path: "./readers.cjs", external: true }));
  },
};

const bundles = {
  extension: { entryPoints: ["client/src/extension.ts"], external: ["vscode"] },
  server: { entryPoints: ["server/src/lsp/main.ts"], plugins: [readersApart] },
  cli: { entryPoints: ["server/src/cli/bin.ts"], shebang: "#!/usr/bin/env node\n", plugins: [readersApart] },
  readers: { entryPoints: ["server/src/host/readers.ts"] },
  api: { entryPoints: ["server/src/api.ts"], outfile: "dist/api.js", format: "esm", platform: "neutral", ...noBanner },
};

// The programs are CommonJS, which VS Code asks for; a package that asks for its own address gets the bundle's.
const address = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";

const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const wanted = named.length > 0 ? [...new Set([...named, "readers"])] : Object.keys(bundles);

await Promise.all(
  wanted.map((name) => {
    const { shebang = "", ...options } = bundles[name];
    return build({
      outfile: `dist/${name}.cjs`,
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      sourcemap: true,
      minify: process.argv.includes("--minify"),
      logLevel: "warning",
      legalComments: "none",
      define: { "import.meta.url": "bundleUrl", BUILD_DIGEST: JSON.stringify(sourceDigest()) },
      banner: { js: `${shebang}${address}` },
      ...options,
    });
  }),
);

/** Names what the bundles are built from. */
function sourceDigest() {
  const folder = join(root, "server/src");
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash("sha256");
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest("hex").slice(0, 16);
}
