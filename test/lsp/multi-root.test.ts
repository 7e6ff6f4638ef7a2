/** Several projects at once, and files that move: each draft is checked against its own corpus. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
} from "vscode-languageserver/node";
import { changedNotification, type Overview, overviewRequest } from "../../server/src/lsp/messages.ts";
import { startClient } from "./client.ts";
import { type Client, createFolder, modern } from "./connect.ts";
import { article, draft, files } from "./sample.ts";

const codes = (found: readonly { readonly code?: unknown }[]) => found.map(({ code }) => code);
const isUnknown = (found: readonly { readonly code?: unknown }[]) => codes(found).includes("citation-unknown");
const cites = (key: string) => `The depot in Tarvo burned [@${key}].\n`;

const inFolder = (folder: string, key: string) => ({
  [`${folder}/claimlint.yaml`]: "corpus: [sources]\n",
  [`${folder}/sources/${key}.txt`]: article,
  [`${folder}/drafts/a.md`]: cites(key),
});

test("two folders with two corpora do not see each other's sources", async () => {
  const client = await startClient(createFolder({ ...inFolder("one", "north"), ...inFolder("two", "south") }));
  const one = client.open("one/drafts/a.md", cites("north"));
  const two = client.open("two/drafts/a.md", cites("north"));
  expect(isUnknown(await client.pull(one))).toBe(false);
  expect(isUnknown(await client.pull(two))).toBe(true);
  const { sources } = await client.connection.sendRequest<Overview>(overviewRequest);
  expect(sources.map(({ key }) => key).sort()).toEqual(["north", "south"]);
});

test("a folder that is added to the workspace is opened, and one that is taken out is let go", async () => {
  const folder = createFolder({ ...inFolder("one", "north"), ...inFolder("two", "south") });
  const capabilities = { ...modern, workspace: { ...modern.workspace, workspaceFolders: true } };
  const client = await startClient(folder, capabilities);
  const keys = async () =>
    (await client.connection.sendRequest<Overview>(overviewRequest)).sources.map(({ key }) => key);
  const change = (added: readonly string[], removed: readonly string[]) => {
    const named = (paths: readonly string[]) => paths.map((path) => ({ uri: client.uri(path), name: path }));
    const event = { added: named(added), removed: named(removed) };
    return client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
  };
  expect(client.initialized.capabilities.workspace?.workspaceFolders?.supported).toBe(true);
  expect(await keys()).toEqual([]);
  await change(["one", "two"], []);
  await expect.poll(async () => (await keys()).sort()).toEqual(["north", "south"]);
  await change([], ["one"]);
  await expect.poll(keys).toEqual(["south"]);
});

test("a corpus may lie outside the workspace", async () => {
  const elsewhere = createFolder({ "far.txt": article });
  const client = await startClient(
    createFolder({ "claimlint.yaml": `corpus: [${JSON.stringify(elsewhere)}]\n`, "drafts/a.md": cites("far") }),
  );
  expect(isUnknown(await client.pull(client.open("drafts/a.md", cites("far"))))).toBe(false);
});

async function report(client: Client, path: string, type: FileChangeType): Promise<void> {
  const changes = [{ uri: client.uri(path), type }];
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
}

test("a corpus that is deleted is told of where it is named, and no key is called unknown until it is restored", async () => {
  const folder = createFolder(files);
  const client = await startClient(folder);
  const uri = client.open("drafts/depot.md", draft);
  expect(isUnknown(await client.pull(uri))).toBe(true);
  rmSync(join(folder, "corpus"), { recursive: true });
  await report(client, "corpus", FileChangeType.Deleted);
  const isTold = (found: readonly Diagnostic[]) =>
    found.some(({ message }) => String(message).includes("does not exist"));
  await client.pushed(client.uri("claimlint.yaml"), isTold);
  expect(isUnknown(await client.pull(uri))).toBe(false);
  mkdirSync(join(folder, "corpus"));
  writeFileSync(join(folder, "corpus/depot-2024.txt"), article);
  await report(client, "corpus/depot-2024.txt", FileChangeType.Created);
  await expect.poll(async () => isUnknown(await client.pull(uri)), { timeout: 10_000 }).toBe(true);
});

test("a draft that is renamed is checked under its new name", async () => {
  const folder = createFolder(files);
  const client = await startClient(folder);
  expect(isUnknown(await client.pull(client.open("drafts/depot.md", draft)))).toBe(true);
  renameSync(join(folder, "drafts/depot.md"), join(folder, "drafts/renamed.md"));
  expect(isUnknown(await client.pull(client.open("drafts/renamed.md", draft)))).toBe(true);
  const { drafts } = await client.connection.sendRequest<Overview>(overviewRequest);
  expect(drafts.map(({ uri }) => uri)).toEqual([client.uri("drafts/renamed.md")]);
});

test("a draft that no editor has open is renamed, and the views are told", async () => {
  const folder = createFolder({ ...files, "drafts/other.md": draft });
  const client = await startClient(folder);
  await client.pull(client.open("drafts/depot.md", draft));
  const watched = JSON.stringify(client.registrations.map(({ registerOptions }) => registerOptions));
  expect(watched).toContain('"pattern":"drafts/**/*.md"');
  renameSync(join(folder, "drafts/other.md"), join(folder, "drafts/moved.md"));
  const told = new Promise<void>((resolve) => client.connection.onNotification(changedNotification, () => resolve()));
  await report(client, "drafts/other.md", FileChangeType.Deleted);
  await report(client, "drafts/moved.md", FileChangeType.Created);
  await told;
  const { drafts } = await client.connection.sendRequest<Overview>(overviewRequest);
  expect(drafts.map(({ uri }) => uri).sort()).toEqual([client.uri("drafts/depot.md"), client.uri("drafts/moved.md")]);
});
