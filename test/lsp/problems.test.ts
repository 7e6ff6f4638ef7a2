/** Faults of configuration and corpus are shown on their own files, and the rest is still checked. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DidCloseTextDocumentNotification } from "vscode-languageserver/node";
import { startClient } from "./client.ts";
import { createFolder } from "./connect.ts";
import { article, draft, files } from "./sample.ts";

test("a wrong setting is an error on its line, and gone once it is mended", async () => {
  const folder = createFolder({ ...files, "claimlint.yaml": "corpus: [corpus]\nrulez: {}\n" });
  const client = await startClient(folder, {});
  const [fault] = await client.pushed(client.uri("claimlint.yaml"), ({ length }) => length > 0);
  expect(fault).toMatchObject({
    severity: 1,
    range: { start: { line: 1 } },
    message: expect.stringContaining("rules"),
  });
  const uri = client.open("drafts/depot.md", draft);
  await client.pushed(uri, ({ length }) => length === 0);
  writeFileSync(join(folder, "claimlint.yaml"), files["claimlint.yaml"]);
  await client.pushed(client.uri("claimlint.yaml"), ({ length }) => length === 0);
  await client.pushed(uri, ({ length }) => length > 0);
});

test("an article without an entry is a warning on the article", async () => {
  const client = await startClient(createFolder({ ...files, "corpus/unlisted.txt": article }), {});
  const [fault] = await client.pushed(client.uri("corpus/unlisted.txt"), ({ length }) => length > 0);
  expect(fault).toMatchObject({ severity: 2 });
});

test("a broken bibliography is named, and the draft is checked all the same", async () => {
  const client = await startClient(createFolder({ ...files, "corpus/references.json": "[{" }), {});
  await client.pushed(client.uri("corpus/references.json"), ({ length }) => length > 0);
  const uri = client.open("drafts/depot.md", draft);
  await client.pushed(uri, (found) => found.some(({ code }) => code === "citation-unknown"));
});

test("a fault of a bibliography that a draft names itself is shown on that file, while the draft is open", async () => {
  const named = `---\nbibliography: own.bib\n---\n\n${draft}`;
  const client = await startClient(
    createFolder({ ...files, "drafts/depot.md": named, "drafts/own.bib": "@book{a,\n" }),
  );
  const uri = client.open("drafts/depot.md", named);
  const [fault] = await client.pushed(client.uri("drafts/own.bib"), ({ length }) => length > 0);
  expect(fault).toMatchObject({ severity: 2, source: "claimlint" });
  await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  await client.pushed(client.uri("drafts/own.bib"), ({ length }) => length === 0);
});

test("a draft that names a bibliography that is not there is told so", async () => {
  const named = `---\nbibliography: none.bib\n---\n\n${draft}`;
  const client = await startClient(createFolder({ ...files, "drafts/depot.md": named }));
  const uri = client.open("drafts/depot.md", named);
  const [fault] = await client.pushed(uri, ({ length }) => length > 0);
  expect(fault?.message).toContain("none.bib, which does not exist");
});
