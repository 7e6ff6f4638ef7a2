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
