/** Findings over the protocol: pulled, pushed, and never of a text that is gone. */

import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  DiagnosticTag,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  type PreviousResultId,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver/node";
import { startClient } from "./client.ts";
import { createFolder, positionOf } from "./connect.ts";
import { draft, files } from "./sample.ts";

const rules = (diagnostics: readonly { readonly code?: unknown }[]) => diagnostics.map(({ code }) => code);

test("a client that pulls gets the findings of a draft, with place, rule and severity", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", draft);
  const unknown = (await client.pull(uri)).find(({ code }) => code === "citation-unknown");
  const start = positionOf(draft, "@depo-2024");
  const end = { ...start, character: start.character + "@depo-2024".length };
  expect(unknown).toMatchObject({ source: "claimlint", severity: 1, range: { start, end } });
});

test("a suppression of nothing is shown as unnecessary", async () => {
  const client = await startClient(createFolder(files));
  const text = `${draft}\n<!-- claimlint-disable-next-line date-conflict -- none -->\nThe end.\n`;
  const found = await client.pull(client.open("drafts/depot.md", text));
  expect(found.filter(({ tags }) => tags?.includes(DiagnosticTag.Unnecessary)).map(({ code }) => code)).toEqual([
    "suppression-unused",
  ]);
});

test("a file that is no draft gets none", async () => {
  const client = await startClient(createFolder({ ...files, "notes.md": draft }));
  expect(await client.pull(client.open("notes.md", draft))).toEqual([]);
});

test("a draft that was never saved has its findings", async () => {
  const client = await startClient(createFolder(files));
  expect(rules(await client.pull(client.open("drafts/new.md", draft)))).toContain("citation-unknown");
});

test("the same text asked again is answered as unchanged", async () => {
  const client = await startClient(createFolder(files));
  const textDocument = { uri: client.open("drafts/depot.md", draft) };
  await client.pull(textDocument.uri);
  const first = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  const previousResultId = first.resultId ?? "";
  const second = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument,
    previousResultId,
  });
  expect(second).toEqual({ kind: "unchanged", resultId: first.resultId });
});

test("an edit of a few characters is taken in", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", draft);
  expect(rules(await client.pull(uri))).toContain("citation-unknown");
  const { line, character } = positionOf(draft, "@depo-2024");
  const at = { line, character: character + "@depo".length };
  client.change(uri, 2, [{ range: { start: at, end: at }, text: "t" }]);
  expect(rules(await client.pull(uri))).not.toContain("citation-unknown");
});

test("an answer for a text that has changed meanwhile is refused, and to be asked for again", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("drafts/depot.md", draft);
  const asked = client.pull(uri);
  client.change(uri, 2, [{ text: `${draft}\nMore.\n` }]);
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } });
});

test("a client that cannot pull is sent the findings, with the version they are of", async () => {
  const client = await startClient(createFolder(files), {});
  const uri = client.open("drafts/depot.md", draft);
  await client.pushed(uri, (found, version) => version === 1 && rules(found).includes("citation-unknown"));
  client.change(uri, 2, [{ text: draft.replace("@depo-2024", "@depot-2024") }]);
  await client.pushed(uri, (found, version) => version === 2 && !rules(found).includes("citation-unknown"));
});

test("drafts that are not open are reported too, and taken back when they are gone", async () => {
  const folder = createFolder({ ...files, "drafts/other.md": draft });
  const client = await startClient(folder);
  await client.pull(client.open("drafts/depot.md", draft));
  const ask = (previousResultIds: PreviousResultId[]) =>
    client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
  const first = await ask([]);
  const other = first.items.find(({ uri }) => uri === client.uri("drafts/other.md"));
  expect(other).toMatchObject({ kind: "full", version: null });
  expect(other?.kind === "full" && rules(other.items)).toContain("citation-unknown");
  const ids = first.items.map(({ uri, resultId = "" }) => ({ uri, value: resultId }));
  expect((await ask(ids)).items.map(({ kind }) => kind)).toEqual(["unchanged", "unchanged"]);
  rmSync(join(folder, "drafts/other.md"));
  const gone = (await ask(ids)).items.find(({ uri }) => uri === client.uri("drafts/other.md"));
  expect(gone).toMatchObject({ kind: "full", items: [] });
});

test("a draft on disk that is not UTF-8 is said to be one, until it is mended", async () => {
  const folder = createFolder(files);
  writeFileSync(join(folder, "drafts/old.md"), Buffer.from("Der B\xfcrgermeister kam.\n", "latin1"));
  const client = await startClient(folder);
  await client.pull(client.open("drafts/depot.md", draft));
  const ofOld = async () => {
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    const report = items.find(({ uri }) => uri === client.uri("drafts/old.md"));
    return report?.kind === "full" ? report.items.map(({ message }) => message) : [];
  };
  expect(await ofOld()).toEqual(["old.md is not UTF-8 (first wrong byte on line 1); save it as UTF-8."]);
  expect(await ofOld()).toHaveLength(1);
  writeFileSync(join(folder, "drafts/old.md"), "Der Bürgermeister kam.\n");
  expect(await ofOld()).not.toContainEqual(expect.stringContaining("UTF-8"));
});
