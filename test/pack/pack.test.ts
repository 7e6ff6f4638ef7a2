/** Tests the npm package as its users meet it: installed into an empty project, run, and embedded. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const project = mkdtempSync(join(tmpdir(), "claimlint-pack-"));
const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: project, stdio: ["ignore", "pipe", "pipe"] }).toString();

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/pack.mjs", project], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  writeFileSync(join(project, "package.json"), '{ "name": "empty", "private": true, "type": "module" }\n');
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  run("npm", "install", "--offline", "--no-audit", "--no-fund", `./claimlint-${version}.tgz`);
}, 120_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

test("it brings no other package along", () => {
  expect(run("ls", "node_modules").trim()).toBe("claimlint");
});

test("its command runs", () => {
  run("npx", "--no-install", "claimlint", "init");
  expect(run("npx", "--no-install", "claimlint", "sources")).toContain("harbour-2024");
});

const [, example = ""] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, "docs/API.md"), "utf8")) ?? [];
const embedding = `${example}
const rules: readonly string[] = findings.map(({ rule }) => rule);
console.log(JSON.stringify({ rules, claims: judgements.length, coverage }));
`;

test("the example of docs/API.md compiles in a strict project and runs", () => {
  writeFileSync(join(project, "embed.ts"), embedding);
  const options = ["--strict", "--target", "es2022", "--lib", "es2022,dom", "--module", "nodenext", "--outDir", "out"];
  run(process.execPath, join(root, "node_modules/typescript/bin/tsc"), ...options, "embed.ts");
  expect(JSON.parse(run(process.execPath, "out/embed.js"))).toMatchObject({ rules: [], claims: 1 });
});
