/** A client that knows only what the protocol began with is answered in its terms. */
import { expect, test } from "vitest";
import {
  type CodeAction,
  CodeActionRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest,
  type SymbolInformation,
} from "vscode-languageserver/node";
import { startClient } from "./client.ts";
import { createFolder, positionOf } from "./connect.ts";
import { draft, files } from "./sample.ts";

const plain = { textDocument: { hover: { contentFormat: ["plaintext" as const] } } };

const open = async (changed: Readonly<Record<string, string>> = {}) => {
  const client = await startClient(createFolder({ ...files, ...changed }), plain);
  const uri = client.open("drafts/depot.md", draft);
  await client.pushed(uri, ({ length }) => length > 0);
  return { connection: client.connection, textDocument: { uri } };
};

test("edits come as changes, without versions", async () => {
  const { connection, textDocument } = await open();
  const range = { start: positionOf(draft, "25"), end: positionOf(draft, "25") };
  const context = { diagnostics: [] };
  const actions = (await connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range,
    context,
  })) as CodeAction[];
  expect(actions[0]?.edit).toEqual({
    changes: { [textDocument.uri]: [expect.objectContaining({ newText: "at least 14" })] },
  });
});

test("symbols come in one list, each with what contains it", async () => {
  const { connection, textDocument } = await open();
  const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as SymbolInformation[];
  expect(symbols.length).toBeGreaterThan(1);
  for (const symbol of symbols) expect(symbol.location.uri).toBe(textDocument.uri);
});

test("a hover is plain text", async () => {
  const { connection, textDocument } = await open();
  const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position: positionOf(draft, "25") });
  expect(hover?.contents).toMatchObject({
    kind: "plaintext",
    value: expect.stringContaining("figure  25  at least 14"),
  });
  expect(hover?.contents).not.toMatchObject({ value: expect.stringMatching(/\*\*|:--|\\|\]\(/) });
});

test.each(["untitled:Untitled-1", "git:/a.md", "file:///a%2Fb.md"])("nothing refers to %s", async (uri) => {
  const { connection } = await open();
  const params = { textDocument: { uri }, position: { line: 0, character: 0 }, context: { includeDeclaration: true } };
  expect(await connection.sendRequest(ReferencesRequest.type, params)).toEqual([]);
});

test.each(["Report <command:workbench.action.quit>", "x\\](command:workbench.action.quit) "])(
  "the title %j puts no command into a link's tooltip",
  async (title) => {
    const references = JSON.parse(files["corpus/references.json"]).map((entry: object) => ({ ...entry, title }));
    const { connection, textDocument } = await open({ "corpus/references.json": JSON.stringify(references) });
    const links = await connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    expect(links?.length).toBeGreaterThan(0);
    for (const { tooltip } of links ?? []) expect(tooltip).not.toMatch(/[\\[\]<>]/);
  },
);
