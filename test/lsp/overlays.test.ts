/** What is laid over a draft: code lenses, inlay hints, semantic tokens. */

import { expect, test } from "vitest";
import {
  CodeLensRequest,
  ConfigurationRequest,
  InlayHintRequest,
  SemanticTokensRequest,
} from "vscode-languageserver/node";
import { startClient } from "./client.ts";
import { createFolder, modern } from "./connect.ts";
import { draft, files } from "./sample.ts";

const preface = "Governor Lena Arvidsson spoke to reporters in Tarvo.";

test("a lens above the draft and each heading with claims counts the verdicts", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", `${preface}\n\n${draft}`);
  const lenses = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
  expect(lenses.map(({ range }) => range.start.line)).toEqual([0, 2]);
  expect(lenses[1]?.command?.title).toMatch(/^2 claims · (\d+ [a-z ]+( · )?)+$/);
});

test("a section with all the claims has no count of its own", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", `---\ntitle: Depot\n---\n\n${draft}`);
  const lenses = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
  expect(lenses.map(({ range }) => range.start.line)).toEqual([0]);
});

test("a heading on the first line has no second count beside the whole draft's", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", `${draft}\n## Later\n\nIt burned for six hours.\n`);
  const lenses = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
  expect(lenses.map(({ range }) => range.start.line)).toEqual([0, 5]);
});

const uncited = "The explosion at a grain depot in the port of Tarvo killed at least 14 people.\n";
const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

test.each([
  { wanted: true, hints: ["@depot-2024"] },
  { wanted: false, hints: [] },
])("inlay hints wanted: $wanted", async ({ wanted, hints }) => {
  const capabilities = { ...modern, workspace: { ...modern.workspace, configuration: true } };
  const client = await startClient(createFolder(files), capabilities, (connection) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ section }) => (section === "claimlint.inlayHints.enabled" ? wanted : {})),
    );
  });
  const uri = client.open("drafts/depot.md", uncited);
  const shown = await client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: whole });
  expect((shown ?? []).map(({ label }) => label)).toEqual(hints);
});

test("claims are tokens with their verdict as modifier, line by line", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", `# Heading\n\n${uncited}`);
  const { data = [] } =
    (await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } })) ?? {};
  const [line, character, length, type, modifiers] = data;
  expect({ line, character }).toEqual({ line: 2, character: 0 });
  expect(length).toBeGreaterThan(70);
  expect(type).toBe(0);
  const legend = client.initialized.capabilities.semanticTokensProvider?.legend.tokenModifiers ?? [];
  expect(legend[Math.log2(modifiers ?? 0)]).toBe("supported");
});
