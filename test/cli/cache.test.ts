/** Tests the cache: what hits, what misses, and that no fault of it changes a result. */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openCache } from "../../server/src/cli/cache.ts";
import { claimlint, folderWith } from "./run.ts";

const files = {
  "claimlint.yaml": "corpus: [articles]\n",
  "articles/wire-2024.txt": "The port authority reopened the harbour of Port Sorrel on May 9, a spokesman said.\n",
  "drafts/a.md": "The port authority reopened the harbour of Port Sorrel [@wire-2042].\n",
  "drafts/b.md": "The harbour of Port Sorrel was closed [@wire-2024].\n",
};

const check = (cwd: string, ...args: readonly string[]) =>
  claimlint(["check", "--format", "json", "--cache", ...args], { cwd });

const entriesOf = async (cwd: string) =>
  (await readdir(join(cwd, ".claimlint-cache"))).filter((name) => name.endsWith(".json"));

describe("a second run", () => {
  test("gives the same bytes, and keeps two entries a draft (result, claims) and one for the corpus", async () => {
    const cwd = await folderWith(files);
    const first = await check(cwd);
    expect(await check(cwd)).toEqual(first);
    expect(await entriesOf(cwd)).toHaveLength(5);
  });

  test("takes the result from the cache and does not judge again", async () => {
    const cwd = await folderWith(files);
    await check(cwd);
    for (const name of await entriesOf(cwd)) {
      const path = join(cwd, ".claimlint-cache", name);
      await writeFile(path, (await readFile(path, "utf8")).replaceAll("citation-unknown", "from-the-cache"));
    }
    expect((await check(cwd)).stdout).toContain("from-the-cache");
  });

  test.each([
    ["the draft", "drafts/a.md", "The port authority reopened the harbour of Port Sorrel [@wire-2024].\n"],
    ["an article", "articles/wire-2024.txt", "Nothing to do with it.\n"],
    ["the bibliography", "articles/references.json", '[{ "id": "wire-2042", "title": "Blast" }]'],
    ["the settings", "claimlint.yaml", "corpus: [articles]\nrules: { citation-unknown: off }\n"],
  ])("looks again when %s has changed", async (_, path, text) => {
    const cwd = await folderWith(files);
    await check(cwd);
    await writeFile(join(cwd, path), text);
    const cached = await check(cwd);
    await rm(join(cwd, ".claimlint-cache"), { recursive: true });
    expect(cached.stdout).toBe((await check(cwd)).stdout);
  });

  test("looks again when the day or a rule has changed", async () => {
    const cwd = await folderWith(files);
    await check(cwd);
    expect(JSON.parse((await check(cwd, "--rule", "citation-unknown=off")).stdout).summary.findings.error).toBe(0);
    expect((await check(cwd)).status).toBe(1);
  });
});

test("a changed article leaves the judgements of other articles' claims in place", async () => {
  const cwd = await folderWith({ ...files, "articles/other-2024.txt": "Engineers closed the viaduct at Harlow.\n" });
  const fresh = await claimlint(["check", "--format", "json"], { cwd });
  await check(cwd);
  await writeFile(join(cwd, "articles/other-2024.txt"), "Engineers closed the viaduct at Harlow. Nobody was hurt.\n");
  expect((await check(cwd)).stdout).toBe((await claimlint(["check", "--format", "json"], { cwd })).stdout);
  await writeFile(join(cwd, "articles/other-2024.txt"), "Engineers closed the viaduct at Harlow.\n");
  expect((await check(cwd)).stdout).toBe(fresh.stdout);
});

describe("a cache that is", () => {
  test.each([
    ["damaged", '{"format":"claimlint-cache-1","key":'],
    ["of another program", '{"some":"thing"}'],
    ["empty", ""],
  ])("%s is ignored with a note", async (_, text) => {
    const cwd = await folderWith(files);
    const first = await check(cwd);
    for (const name of await entriesOf(cwd)) await writeFile(join(cwd, ".claimlint-cache", name), text);
    const second = await check(cwd);
    expect(second.stdout).toBe(first.stdout);
    expect(second.stderr).toContain("An entry of .claimlint-cache is damaged or not ours, and was ignored.");
    expect((await check(cwd)).stderr).toBe(first.stderr);
  });

  test("a file is ignored with a note", async () => {
    const cwd = await folderWith({ ...files, "kept.txt": "mine" });
    const { status, stderr } = await check(cwd, "--cache-location", "kept.txt");
    expect(status).toBe(1);
    expect(stderr).toContain("kept.txt is a file, not a cache folder; going on without a cache.");
    expect(await readFile(join(cwd, "kept.txt"), "utf8")).toBe("mine");
  });
});

test("many runs at once do no harm", async () => {
  const cwd = await folderWith(files);
  const runs = await Promise.all(Array.from({ length: 6 }, () => check(cwd)));
  expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
  expect((await check(cwd)).stderr).toBe(runs[0]?.stderr);
  expect((await readdir(join(cwd, ".claimlint-cache"))).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("inputs that differ never meet", async () => {
  const cache = await openCache(await folderWith({}), "cache");
  await cache.set("draft", ["a", "b"], 1);
  expect(await cache.get("draft", ["a", "b"])).toBe(1);
  expect(await cache.get("draft", ["ab"])).toBeUndefined();
  expect(await cache.get("other", ["a", "b"])).toBeUndefined();
});
