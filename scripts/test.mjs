/** `npm test`: every check but the end-to-end ones, installing whatever is missing. */
import { install, node, tool } from "./lib.mjs";

install();
tool("typescript/bin/tsc", "--noEmit", "-p", "tsconfig.json");
tool("@biomejs/biome/bin/biome", "check", ".");
tool("dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.cjs", "server/src", "client/src");
tool("knip/bin/knip.js");
tool("tsx/dist/cli.mjs", "scripts/generate.ts", "--check");
node(["scripts/build.mjs"]);
tool("vitest/vitest.mjs", "run");
