/** `npm run test:e2e`: installs what is missing, packs the extension, and runs it in real editors. */
import { install, node, root, tool } from "../../scripts/lib.mjs";
import { findProgram, programs, setUp } from "./setup.mjs";

install();
setUp();
node(["scripts/package.mjs", `${root}/test/e2e/.out/claimlint.vsix`]);
for (const program of programs) process.env[program.variable] = findProgram(program);
tool("vitest/vitest.mjs", "run", "--config", "test/e2e/vitest.config.ts", ...process.argv.slice(2));
