/** Drafts of other formats than Markdown, and files that are not text. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Overview, overviewRequest } from "../../server/src/lsp/messages.ts";
import { startClient } from "./client.ts";
import { createFolder } from "./connect.ts";
import { files } from "./sample.ts";

const configuration = { ...files, "claimlint.yaml": "corpus: [corpus]\ndrafts: { include: [drafts] }\n" };

test("a LaTeX draft is checked by its ending", async () => {
  const client = await startClient(createFolder({ ...configuration, "drafts/a.tex": "" }));
  const uri = client.open("drafts/a.tex", "\\begin{document}\nThe depot burned \\cite{depo-2024}.\n\\end{document}\n");
  const [unknown] = (await client.pull(uri)).filter(({ code }) => code === "citation-unknown");
  expect(unknown?.range.start.line).toBe(1);
});

test("drafts that are no text do not keep the others from being checked", async () => {
  const folder = createFolder(configuration);
  writeFileSync(join(folder, "drafts/broken.md"), Buffer.from([0xff, 0xfe, 0x00, 0x41]));
  writeFileSync(join(folder, "drafts/word.docx"), Buffer.from("PK\u0003\u0004"));
  const client = await startClient(folder);
  await client.pull(client.uri("drafts/depot.md")).catch(() => []);
  await expect
    .poll(async () => (await client.connection.sendRequest<Overview>(overviewRequest)).drafts.map(({ uri }) => uri))
    .toEqual([client.uri("drafts/depot.md")]);
});
