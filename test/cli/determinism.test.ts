/** Tests that the same drafts, sources, settings and day give the same bytes, in every format. */
import { expect, test } from "vitest";
import { formats } from "../../server/src/cli/formats/index.ts";
import { claimlint, folderWith } from "./run.ts";

const files = {
  "claimlint.yaml": "corpus: [articles]\n",
  "articles/references.json": JSON.stringify([
    { id: "wire-2024", title: "Harbour", issued: { "date-parts": [[2024, 5, 12]] } },
  ]),
  "articles/wire-2024.txt":
    "The port authority reopened the harbour of Port Sorrel on May 9, a spokesman said. Four dockers were wounded.\n",
  "drafts/a.md":
    "---\ndate: 2024-05-31\n---\n\nThe port authority reopened the harbour of Port Sorrel on May 7 [@wire-2024].\n\nFour dockers were wounded [@wire-2042].\n",
  "drafts/b.md": "Nobody was hurt.\n",
};

test.each(Object.keys(formats))("%s is byte-identical over ten runs", async (format) => {
  const cwd = await folderWith(files);
  const runs = [];
  for (let run = 0; run < 10; run++) runs.push(await claimlint(["check", "--format", format], { cwd }));
  expect(runs[0]?.stdout).not.toBe("");
  expect(new Set(runs.map(({ status, stdout, stderr }) => `${status}\n${stdout}\n${stderr}`)).size).toBe(1);
});
