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
  const taught = textAfter(action, actors);
  expect(taught).toBe(actors.replace("Galant]", "Galant, Lena Gallant]"));
  const client = await start({ "corpus/actors.yaml": taught });
  const found = await client.pull(client.open("drafts/depot.md", draft));
  expect(found.map(({ code }) => code)).not.toContain("name-variant");
});

test("a file that cannot be read is left alone, and an empty one is no fault", async () => {
  const broken = await start({ "corpus/actors.yaml": "actors: [\n" });
  expect(await teaching(broken)).toBeUndefined();
  const action = await teaching(await start({ "corpus/actors.yaml": "" }));
  expect(textAfter(action, "")).toContain("names: [Lena Galant, Lena Gallant]");
});

test("it is not offered where it would change nothing of the finding", async () => {
  const client = await start({ "corpus/actors.yaml": actors });
  const text = "Omar Haddad arrived in Tarvo [@visit-2024].\n";
  const uri = client.open("drafts/depot.md", text);
  const [found] = await client.pull(uri);
  if (!found) throw new Error("Nothing is found.");
  const params = { textDocument: { uri }, range: found.range, context: { diagnostics: [] } };
  const answer = (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
  expect(answer.map(({ title }) => title).filter((title) => title.includes("actors.yaml"))).toEqual([]);
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
