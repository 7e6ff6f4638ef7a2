/** Tests that a baseline means the same drafts from wherever check is run. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { claimlint, folderWith } from "./run.ts";

test("a baseline names drafts as seen from its own folder", async () => {
  const cwd = await folderWith({
    "claimlint.yaml": "corpus: [articles]\n",
    "articles/wire-2024.txt": "The harbour blast wounded four dockers on Monday, the port authority said.\n",
    "drafts/a.md": "The harbour blast wounded four dockers [@wire-2042].\n",
  });
  await claimlint(["check", "drafts/a.md", "--baseline", "ci/known.json", "--update-baseline"], { cwd });
  expect(JSON.parse(await readFile(join(cwd, "ci/known.json"), "utf8")).findings).toMatchObject([
    { path: "../drafts/a.md", rule: "citation-unknown" },
  ]);
  const elsewhere = await claimlint(["check", "a.md", "--baseline", "../ci/known.json"], { cwd: join(cwd, "drafts") });
  expect(elsewhere).toMatchObject({ status: 0, stderr: expect.not.stringContaining("is gone") });
});

test("an entry whose draft is gone is stale", async () => {
  const cwd = await folderWith({
    "claimlint.yaml": "corpus: [articles]\n",
    "articles/wire-2024.txt": "The harbour blast wounded four dockers on Monday, the port authority said.\n",
    "a.md": "The harbour blast wounded four dockers [@wire-2024].\n",
    "known.json": JSON.stringify({
      version: 1,
      findings: [{ path: "gone.md", rule: "citation-unknown", text: "@wire-2042", claim: "" }],
    }),
  });
  const { stderr } = await claimlint(["check", "a.md", "--severity", "error", "--baseline", "known.json"], { cwd });
  expect(stderr).toContain("known.json holds a finding that is gone: gone.md, citation-unknown");
});
