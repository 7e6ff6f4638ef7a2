#!/usr/bin/env node
/** The program that `@vscode/test-electron` is given in place of a desktop VS Code. */
import { register } from "tsx/esm/api";

register();
const { runCode } = await import("./code.ts");
process.exit(await runCode(process.argv.slice(2)));
