/** Quick fixes over the protocol: what they change, and what they leave alone. */

import { expect, test } from "vitest";
import { type CodeAction, CodeActionRequest, type TextEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startClient } from "./client.ts";
import { type Client, createFolder, positionOf } from "./connect.ts";
import { draft, files } from "./sample.ts";

async function actionsAt(client: Client, uri: string, words: string, only?: string[]): Promise<readonly CodeAction[]> {
  const position = positionOf(draft, words);
  const answer = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only && { only }) },
  });
  return (answer ?? []).filter((action): action is CodeAction => "edit" in action);
}

function apply(action: CodeAction | undefined, text: string): string {
  const [change] = action?.edit?.documentChanges ?? [];
  if (!change || !("edits" in change)) throw new Error("The action changes no text.");
  return TextDocument.applyEdits(TextDocument.create("", "markdown", 1, text), change.edits as TextEdit[]);
}

test("the fix of an unknown key puts the near one in its place", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", draft);
  const [fix] = await actionsAt(client, uri, "depo-2024");
  expect(fix).toMatchObject({ kind: "quickfix", isPreferred: true, diagnostics: [{ code: "citation-unknown" }] });
  expect(apply(fix, draft)).toBe(draft.replace("@depo-2024", "@depot-2024"));
});

test("a fix names the version it is for, so that a newer text is not damaged", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", draft);
  const [fix] = await actionsAt(client, uri, "depo-2024");
  expect(fix?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { uri, version: 1 } });
});

test("where no finding stands, there is nothing to fix", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", draft);
  expect(await actionsAt(client, uri, "# The depot")).toEqual([]);
});

test("only what was asked for is offered", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", draft);
  expect(await actionsAt(client, uri, "depo-2024", ["refactor"])).toEqual([]);
  expect(await actionsAt(client, uri, "depo-2024", ["quickfix"])).not.toEqual([]);
});

test("a finding can be silenced on its line, and is then silent", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", draft);
  const silence = (await actionsAt(client, uri, "depo-2024")).find(({ title }) => title.startsWith("Silence"));
  expect(silence?.isPreferred).toBeUndefined();
  const text = apply(silence, draft);
  expect(text).toContain("<!-- claimlint-disable-next-line citation-unknown -- reason -->\nIt wounded");
  client.change(uri, 2, [{ text }]);
  expect((await client.pull(uri)).map(({ code }) => code)).not.toContain("citation-unknown");
});

test("fixing all takes what is copied from a source and unambiguous, and leaves the rest", async () => {
  const text = `In Latakia a blast on 4 March 2024 killed 41 people [@port-2024].\n\nIt wounded 40 people [@por-2024].\n`;
  const corpus = {
    "corpus/references.json": files["corpus/references.json"].replace("depot-2024", "port-2024"),
    "corpus/port-2024.txt": "A blast in Latakia on Monday killed 14 people and wounded 40.\n",
  };
  const client = await startClient(
    createFolder({ "claimlint.yaml": files["claimlint.yaml"], ...corpus, "drafts/port.md": text }),
  );
  const uri = client.open("drafts/port.md", text);
  const [all, ...more] = await actionsAt(client, uri, "# The depot", ["source.fixAll"]);
  expect(more).toEqual([]);
  expect(all?.kind).toBe("source.fixAll.claimlint");
  expect(apply(all, text)).toBe(text.replace("41", "14"));
});
