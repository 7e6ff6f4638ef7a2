/** Tests `check --watch`: it looks again when a draft, a source or the configuration changes, and at nothing else. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { claimlint, folderWith } from "./run.ts";

const files = {
  "claimlint.yaml": "corpus: [articles]\n",
  "articles/wire-2024.txt": "The port authority reopened the harbour of Port Sorrel on May 9, a spokesman said.\n",
  "drafts/a.md": "The harbour of Port Sorrel was closed [@wire-2042].\n",
};

/** Starts a watch, makes each change once the run before has ended, and gives what each run printed. */
async function watched(changes: readonly (readonly [path: string, text: string])[]): Promise<readonly string[]> {
  const cwd = await folderWith(files);
  const end = new AbortController();
  const left = [...changes];
  const runs: string[] = [];
  let printed = "";
  await claimlint(["check", "--watch", "--format", "github", "--severity", "error"], {
    cwd,
    signal: end.signal,
    written: (text) => {
      printed += text;
      if (!printed.includes("Waiting for a change")) return;
      runs.push(printed);
      printed = "";
      const change = left.shift();
      if (change === undefined) setTimeout(() => end.abort(), 0);
      else
        void mkdir(dirname(join(cwd, change[0])), { recursive: true }).then(() =>
          writeFile(join(cwd, change[0]), change[1]),
        );
    },
  });
  return runs;
}

test("a draft, a source, a bibliography and the configuration wake it", async () => {
  const runs = await watched([
    ["drafts/a.md", "The harbour of Port Sorrel was closed [@wire-2024].\n"],
    ["drafts/b.md", "The harbour of Port Sorrel was closed [@wire-2042].\n"],
    ["articles/wire-2042.txt", "Another article about the harbour.\n"],
    ["claimlint.yaml", "corpuss: [articles]\n"],
    ["claimlint.yaml", "corpus: [articles]\n"],
  ]);
  const errors = runs.map((run) => [...run.matchAll(/^::error file=([^,]+)/gm)].map(([, path]) => path));
  expect(errors).toEqual([["drafts/a.md"], [], ["drafts/b.md"], [], [], []]);
  expect(runs[4]).toContain('claimlint.yaml:1: "corpuss" is no setting.');
});
