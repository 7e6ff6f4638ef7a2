/** The editor's settings lie under the configuration file of the folder that they are set for. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import {
  type ConfigurationItem,
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  ShowMessageNotification,
} from "vscode-languageserver/node";
import { type Status, statusNotification } from "../../server/src/lsp/messages.ts";
import { startClient } from "./client.ts";
import { type Client, createFolder, modern } from "./connect.ts";
import { article, draft } from "./sample.ts";

const capabilities = { ...modern, workspace: { ...modern.workspace, configuration: true } };
const inFolder = (folder: string) => ({
  [`${folder}/claimlint.yaml`]: "corpus: [corpus]\n",
  [`${folder}/corpus/depot-2024.txt`]: article,
  [`${folder}/drafts/depot.md`]: draft,
});

/** A client whose settings are answered by `settingsOf`. */
const startWith = (
  settingsOf: (item: ConfigurationItem) => unknown,
  prepare: (client: Client["connection"]) => void = () => undefined,
) =>
  startClient(createFolder({ ...inFolder("one"), ...inFolder("two") }), capabilities, (connection) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(settingsOf));
    prepare(connection);
  });

const isUnknownReported = async (client: Client, path: string): Promise<boolean> =>
  (await client.pull(client.open(path, draft))).some(({ code }) => code === "citation-unknown");

test("each folder has its own", async () => {
  const off = { rules: { "citation-unknown": "off" } };
  const client = await startWith(({ scopeUri = "" }) => (scopeUri.endsWith("/one") ? off : {}));
  expect(await isUnknownReported(client, "one/drafts/depot.md")).toBe(false);
  expect(await isUnknownReported(client, "two/drafts/depot.md")).toBe(true);
});

test("a change is taken over, and a corpus is read once where nothing changes", async () => {
  let rules = {};
  const readings: string[] = [];
  const client = await startWith(
    () => ({ corpus: ["corpus"], rules }),
    (connection) => connection.onNotification(statusNotification, ({ state }: Status) => void readings.push(state)),
  );
  expect(await isUnknownReported(client, "one/drafts/depot.md")).toBe(true);
  const change = () => client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await change();
  expect(await isUnknownReported(client, "one/drafts/depot.md")).toBe(true);
  expect(readings.filter((state) => state === "reading")).toHaveLength(1);
  rules = { "citation-unknown": "off" };
  await change();
  await expect.poll(() => isUnknownReported(client, "one/drafts/depot.md")).toBe(false);
});

test("a change is taken over while the configuration file is faulty", async () => {
  let rules = {};
  const client = await startWith(() => ({ rules }));
  expect(await isUnknownReported(client, "one/drafts/depot.md")).toBe(true);
  writeFileSync(fileURLToPath(client.uri("one/claimlint.yaml")), "corpse: [corpus]\n");
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: client.uri("one/claimlint.yaml"), type: FileChangeType.Changed }],
  });
  await client.pushed(client.uri("one/claimlint.yaml"), ({ length }) => length > 0);
  expect(await isUnknownReported(client, "one/drafts/depot.md")).toBe(true);
  rules = { "citation-unknown": "off" };
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await expect.poll(() => isUnknownReported(client, "one/drafts/depot.md"), { timeout: 10_000 }).toBe(false);
});

test("what is wrong with them is told once, and the rest holds", async () => {
  const told: string[] = [];
  const rules = { "citation-unknow": "off", "citation-unknown": "off" };
  const client = await startWith(
    () => ({
      corpse: ["corpus"],
      rules,
      drafts: { include: "drafts/*", exclude: ["drafts/other.md"] },
    }),
    (connection) => connection.onNotification(ShowMessageNotification.type, ({ message }) => void told.push(message)),
  );
  expect(await isUnknownReported(client, "one/drafts/depot.md")).toBe(false);
  expect(await isUnknownReported(client, "two/drafts/depot.md")).toBe(false);
  expect(await isUnknownReported(client, "one/drafts/other.md")).toBe(false);
  expect(await client.pull(client.open("one/drafts/more.md", draft))).not.toEqual([]);
  expect(told.sort()).toEqual([
    expect.stringMatching(/^claimlint: in the editor's settings, .*corpse/),
    expect.stringMatching(/^claimlint: in the editor's settings, .*include/),
    expect.stringMatching(/^claimlint: in the editor's settings, .*citation-unknow\b/),
  ]);
});

test("the status is no other than reading before the folders were looked at", async () => {
  const states: Status[] = [];
  const folder = createFolder(inFolder("."));
  const listen = (one: Status) => void states.push(one);
  const client = await startClient(folder, modern, (connection) =>
    connection.onNotification(statusNotification, listen),
  );
  await client.pull(client.open("drafts/depot.md", draft));
  await expect.poll(() => states.length).toBeGreaterThanOrEqual(2);
  expect(states.map(({ state, projects }) => [state, projects])).toEqual([
    ["reading", 0],
    ["ready", 1],
  ]);
});
