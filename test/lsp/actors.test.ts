/** The actor table in the editor: names are learnt, offered and found. */
import { expect, test } from "vitest";
import {
  type CodeAction,
  CodeActionRequest,
  CompletionRequest,
  type TextEdit,
  WorkspaceSymbolRequest,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startClient } from "./client.ts";
import { type Client, createFolder, modern, positionOf } from "./connect.ts";
import { files } from "./sample.ts";

const actors = "actors:\n  - id: lena-galant\n    kind: person\n    names: [Lena Galant]\n";
const article = "Governor Lena Galant arrived in Tarvo.\n";
const draft = "Lena Gallant arrived in Tarvo [@visit-2024].\n";

const start = async (more: Readonly<Record<string, string>>): Promise<Client> =>
  startClient(createFolder({ ...files, "corpus/visit-2024.txt": article, ...more, "drafts/depot.md": draft }), {
    ...modern,
    workspace: { ...modern.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ["create"] } },
  });

async function teaching(client: Client): Promise<CodeAction | undefined> {
  const uri = client.open("drafts/depot.md", draft);
  await client.pull(uri);
  const position = positionOf(draft, "Lena");
  const answer = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  return (answer ?? []).find((action): action is CodeAction => action.title.includes("actors.yaml"));
}

function textAfter(action: CodeAction | undefined, text: string): string {
  const change = action?.edit?.documentChanges?.find((one) => "edits" in one);
  if (!change || !("edits" in change)) throw new Error("The action changes no text.");
  return TextDocument.applyEdits(TextDocument.create("", "yaml", 1, text), change.edits as TextEdit[]);
}

test("another spelling becomes a name of the actor", async () => {
  const action = await teaching(await start({ "corpus/actors.yaml": actors }));
  expect(action?.title).toBe("Add “Lena Gallant” as a name of Lena Galant to actors.yaml");
  expect(textAfter(action, actors)).toBe(actors.replace("Galant]", "Galant, Lena Gallant]"));
});

test("where there is no table yet, it is made", async () => {
  const client = await start({});
  const action = await teaching(client);
  expect(action?.edit?.documentChanges?.[0]).toMatchObject({ kind: "create", uri: client.uri("corpus/actors.yaml") });
  expect(textAfter(action, "")).toContain("names: [Lena Galant, Lena Gallant]");
});

test("a capital letter is completed to a name", async () => {
  const client = await start({ "corpus/actors.yaml": actors });
  const uri = client.open("drafts/depot.md", "Then Le");
  const position = { line: 0, character: 7 };
  const answer = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
  const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
  expect(items.map(({ label }) => label)).toEqual(["Lena Galant"]);
});

test("an actor is a symbol of the workspace, at its entry", async () => {
  const client = await start({ "corpus/actors.yaml": actors });
  await client.pull(client.open("drafts/depot.md", draft));
  const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "Galant" });
  expect(found).toContainEqual(
    expect.objectContaining({
      name: "Lena Galant",
      location: {
        uri: client.uri("corpus/actors.yaml"),
        range: expect.objectContaining({ start: { line: 1, character: 4 } }),
      },
    }),
  );
});
