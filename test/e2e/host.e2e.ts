/** Runs the tests of `host/` inside the extension host of a real VS Code, with the packaged extension installed. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { output, root, vsix } from "./paths.ts";
import { commandLineFindings, copySample } from "./sample.ts";

/** A desktop VS Code where one is named; else the VS Code server of the set-up. */
const code = process.env.CLAIMLINT_VSCODE ?? join(root, "test/e2e/code.mjs");

beforeAll(async () => {
  await build({
    entryPoints: [join(root, "test/e2e/host/run.ts"), join(root, "test/e2e/host/suite.ts")],
    outdir: join(output, "host"),
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["vscode", "mocha"],
    logLevel: "warning",
  });
});

test("the extension works inside VS Code", async () => {
  const profile = mkdtempSync(join(tmpdir(), "claimlint-profile-"));
  const dirs = [`--user-data-dir=${join(profile, "user")}`, `--extensions-dir=${join(profile, "extensions")}`];
  const installed = spawnSync(code, [...dirs, `--install-extension=${vsix}`], { encoding: "utf8" });
  expect(installed.status, installed.stdout + installed.stderr).toBe(0);
  const folder = copySample();
  const activation = join(profile, "activation.json");
  const exit = await runTests({
    vscodeExecutablePath: code,
    extensionDevelopmentPath: join(root, "test/e2e/driver"),
    extensionTestsPath: join(output, "host/run.cjs"),
    launchArgs: [folder, ...dirs],
    extensionTestsEnv: {
      CLAIMLINT_EXPECTED: JSON.stringify(commandLineFindings(folder, "drafts/brief.md")),
      CLAIMLINT_ACTIVATION: activation,
    },
  });
  expect(exit).toBe(0);
  console.log(`Milliseconds to activate, beside VS Code's Markdown extension: ${readFileSync(activation, "utf8")}`);
}, 300_000);
