/** Tests the built program where only a process will do: threads, a reader that leaves, and a kill in the middle. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "./run.ts";

const program = join(import.meta.dirname, "../../dist/cli.cjs");

const corpus = {
  "claimlint.yaml": "corpus: [articles]\n",
  "articles/references.json": JSON.stringify([
    { id: "wire-2024", title: "Harbour", issued: { "date-parts": [[2024, 5, 12]] } },
  ]),
  "articles/wire-2024.txt": "The port authority reopened the harbour of Port Sorrel on May 9, a spokesman said.\n",
};

const wrong =
  "---\ndate: 2024-05-31\n---\n\nThe port authority reopened the harbour of Port Sorrel on May 7 [@wire-2024].\n";
const right = wrong.replace("May 7", "May 9");
const drafts = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`drafts/${index}.md`, wrong]));

test("threads give the same bytes as one", async () => {
  const cwd = await folderWith({ ...corpus, ...drafts(24) });
  const run = (jobs: string) =>
    spawnSync(process.execPath, [program, "check", "--format", "json", "--jobs", jobs], { cwd });
  const [one, three] = [run("1"), run("3")];
  expect(one.status).toBe(1);
  expect(three.stdout.toString()).toBe(one.stdout.toString());
});

test("a reader that has seen enough ends it quietly", async () => {
  const cwd = await folderWith({ ...corpus, ...drafts(3) });
  const { stdout, stderr } = spawnSync(
    "bash",
    ["-c", `"${process.execPath}" "${program}" check --format json | head -n 1`],
    { cwd },
  );
  expect(stdout.toString()).toBe("{\n");
  expect(stderr.toString()).toBe("");
});

test("kill -9 in the middle of --fix leaves whole files, and the next run mends the rest", async () => {
  const cwd = await folderWith({ ...corpus, ...drafts(30) });
  const child = spawn(process.execPath, [program, "check", "--fix"], { cwd, stdio: "ignore" });
  const ended = once(child, "exit");
  while (!(await contents(cwd)).includes(right)) await new Promise((resolve) => setTimeout(resolve, 1));
  child.kill("SIGKILL");
  await ended;
  for (const text of await contents(cwd)) expect([wrong, right]).toContain(text);
  expect(spawnSync(process.execPath, [program, "check", "--fix"], { cwd }).status).toBe(0);
  expect(new Set(await contents(cwd))).toEqual(new Set([right]));
});

async function contents(cwd: string): Promise<readonly string[]> {
  const names = (await readdir(join(cwd, "drafts"))).filter((name) => !name.endsWith(".tmp"));
  return Promise.all(names.map((name) => readFile(join(cwd, "drafts", name), "utf8")));
}
