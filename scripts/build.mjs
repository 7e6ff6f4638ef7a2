/** Bundles the entry points into dist/, or into `--into=<folder>`: the extension, the server, the command line, the library. Names one or more to build only those. */
import { createHash } from "node:crypto";
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./lib.mjs";
import { taggerModel } from "./tagger-model.mjs";

const into = process.argv.find((argument) => argument.startsWith("--into="))?.slice("--into=".length) ?? "dist";

const minify = process.argv.includes("--minify");

// The library runs wherever JavaScript does, so nothing of Node is in it.
const noBanner = { banner: {}, define: {}, mainFields: ["module", "main"] };

// The readers of web pages and PDFs are large, and loaded when the first such source is met. The command line is
// split throughout, so that a command loads what it needs; packages in CommonJS find the `require` they ask for.
const readersApart = {
  name: "readers-apart",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/readers\.ts$/ }, () => ({ path: "./readers.cjs", external: true }));
  },
};

const buildDigest = { BUILD_DIGEST: JSON.stringify(sourceDigest()) };

const bundles = {
  extension: { entryPoints: ["client/src/extension.ts"], external: ["vscode"] },
  server: { entryPoints: ["server/src/lsp/start.ts"] },
  "server-main": {
    entryPoints: ["server/src/lsp/main.ts"],
    plugins: [readersApart, taggerModel],
    define: { "import.meta.url": "bundleUrl", ...buildDigest },
  },
  cli: {
    entryPoints: { main: "server/src/cli/bin.ts" },
    outfile: undefined,
    outdir: `${into}/cli`,
    outExtension: { ".js": ".mjs" },
    format: "esm",
    splitting: true,
    plugins: [taggerModel],
    define: buildDigest,
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  },
  readers: { entryPoints: ["server/src/host/readers.ts"] },
  api: {
    entryPoints: ["server/src/api.ts"],
    outfile: `${into}/api.js`,
    format: "esm",
    platform: "neutral",
    ...noBanner,
  },
};

// The programs are CommonJS, which VS Code asks for; a package that asks for its own address gets the bundle's.
const address = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";

const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const together = named.includes("server") ? [...named, "server-main", "readers"] : named;
const wanted = together.length > 0 ? together : Object.keys(bundles);

if (wanted.includes("cli")) rmSync(join(root, into, "cli"), { recursive: true, force: true });
await Promise.all(
  wanted.map((name) =>
    build({
      outfile: `${into}/${name}.cjs`,
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      sourcemap: !minify,
      minify,
      logLevel: "warning",
      legalComments: "none",
      define: { "import.meta.url": "bundleUrl" },
      banner: { js: address },
      ...bundles[name],
    }),
  ),
);
if (wanted.includes("cli")) writeStarter();

/** The file that is the program: it keeps its name, whatever the bundles are called. */
function writeStarter() {
  const path = join(root, into, "cli.cjs");
  const keepCompiled = 'require("node:module").enableCompileCache?.();';
  writeFileSync(path, `#!/usr/bin/env node\n${keepCompiled}\nimport("./cli/main.mjs");\n`);
  chmodSync(path, 0o755);
}

/** Names what the programs are built from. */
function sourceDigest() {
  const folder = join(root, "server/src");
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash("sha256");
  const beside = ["package-lock.json", "scripts/tagger-model.mjs"].map((name) => join(root, name));
  for (const path of [...paths, ...beside]) hash.update(readFileSync(path));
  return hash.digest("hex").slice(0, 16);
}
