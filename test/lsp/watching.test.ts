/** Corpus and configuration change on disk, and the server sees it without a restart. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from "vscode-languageserver/node";
import { type Overview, overviewRequest } from "../../server/src/lsp/messages.ts";
import { startClient } from "./client.ts";
import { type Client, createFolder } from "./connect.ts";
import { article, draft, files } from "./sample.ts";

const hasUnknownKey = (found: readonly { readonly code?: unknown }[]) =>
  found.some(({ code }) => code === "citation-unknown");

const refreshed = ({ connection }: Client) =>
  new Promise<void>((resolve) => connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()));

test("a client that watches is asked to watch the configuration and the corpus", async () => {
  const client = await startClient(createFolder(files));
  await client.pull(client.open("drafts/depot.md", draft));
  const patterns = client.registrations.map(({ registerOptions }) => JSON.stringify(registerOptions));
  expect(patterns.some((pattern) => pattern.includes("claimlint.yaml"))).toBe(true);
  expect(patterns.some((pattern) => pattern.includes("/corpus"))).toBe(true);
});

test("a new article is found after the client reports it, and the client is told to ask again", async () => {
  const folder = createFolder(files);
  const client = await startClient(folder);
  const uri = client.open("drafts/depot.md", draft);
  expect(hasUnknownKey(await client.pull(uri))).toBe(true);
  writeFileSync(join(folder, "corpus/depo-2024.txt"), article);
  const asked = refreshed(client);
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: client.uri("corpus/depo-2024.txt"), type: FileChangeType.Created }],
  });
  await asked;
  expect(hasUnknownKey(await client.pull(uri))).toBe(false);
});

test("for a client that does not watch, the server does", async () => {
  const folder = createFolder(files);
  const client = await startClient(folder, {});
  const uri = client.open("drafts/depot.md", draft);
  await client.pushed(uri, hasUnknownKey);
  writeFileSync(join(folder, "corpus/depo-2024.txt"), article);
  await client.pushed(uri, (found) => !hasUnknownKey(found));
  rmSync(join(folder, "corpus/depo-2024.txt"));
  await client.pushed(uri, hasUnknownKey);
});

test("a corpus that was moved away and back at once is still watched", async () => {
  const toll = (count: number) => article.replace("at least 14", String(count));
  const folder = createFolder({ ...files, "corpus/depot-2024.txt": toll(14) });
  const client = await startClient(folder, {});
  const uri = client.open("drafts/depot.md", draft);
  const hasConflict = (found: readonly Diagnostic[]) => found.some(({ code }) => code === "casualty-conflict");
  await client.pushed(uri, hasConflict);
  renameSync(join(folder, "corpus"), join(folder, "aside"));
  renameSync(join(folder, "aside"), join(folder, "corpus"));
  // Until it has been read again.
  await setTimeout(1000);
  writeFileSync(join(folder, "corpus/depot-2024.txt"), toll(25));
  await client.pushed(uri, (found) => !hasConflict(found));
});

test("a rule that is switched off is silent at once", async () => {
  const folder = createFolder(files);
  const client = await startClient(folder, {});
  const uri = client.open("drafts/depot.md", draft);
  await client.pushed(uri, hasUnknownKey);
  writeFileSync(join(folder, "claimlint.yaml"), "rules: { citation-unknown: off }\n");
  await client.pushed(uri, (found) => !hasUnknownKey(found));
});

test("a configuration that is made where there was none opens the folder", async () => {
  const { "claimlint.yaml": configuration, ...others } = files;
  const folder = createFolder(others);
  const client = await startClient(folder, {});
  writeFileSync(join(folder, "claimlint.yaml"), configuration);
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: client.uri("claimlint.yaml"), type: 1 }],
  });
  const sources = async () => (await client.connection.sendRequest<Overview>(overviewRequest)).sources.length;
  await expect.poll(sources).toBe(1);
});

test("a faulty configuration that is removed keeps no error", async () => {
  const folder = createFolder({ ...files, "claimlint.yaml": "rulez: {}\n" });
  const client = await startClient(folder, {});
  await client.pushed(client.uri("claimlint.yaml"), ({ length }) => length > 0);
  rmSync(join(folder, "claimlint.yaml"));
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: client.uri("claimlint.yaml"), type: 3 }],
  });
  await client.pushed(client.uri("claimlint.yaml"), ({ length }) => length === 0);
});

test("under a faulty configuration drafts are checked as before, against the corpus as it is", async () => {
  const folder = createFolder(files);
  const client = await startClient(folder, {});
  const uri = client.open("drafts/depot.md", draft);
  await client.pushed(uri, hasUnknownKey);
  writeFileSync(join(folder, "claimlint.yaml"), "rules: { citation-unknwn: off }\n");
  await client.pushed(client.uri("claimlint.yaml"), (found) => found.some(({ severity }) => severity === 1));
  client.change(uri, 2, [{ text: `It begins.\n\n${draft}` }]);
  expect(hasUnknownKey(await client.pushed(uri, (_, version) => version === 2))).toBe(true);
  writeFileSync(join(folder, "corpus/depo-2024.txt"), article);
  await client.pushed(uri, (found) => found.length > 0 && !hasUnknownKey(found));
  writeFileSync(join(folder, "claimlint.yaml"), files["claimlint.yaml"]);
  await client.pushed(client.uri("claimlint.yaml"), ({ length }) => length === 0);
});

test("a corpus that is made, removed and made again is read each time", async () => {
  const { "claimlint.yaml": configuration, ...others } = files;
  const folder = createFolder({ "claimlint.yaml": configuration });
  const client = await startClient(folder, {});
  const sources = async () => (await client.connection.sendRequest<Overview>(overviewRequest)).sources.length;
  await expect.poll(sources).toBe(0);
  const make = () => {
    for (const [path, text] of Object.entries(others)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  make();
  await expect.poll(sources).toBe(1);
  rmSync(join(folder, "corpus"), { recursive: true });
  await expect.poll(sources).toBe(0);
  make();
  await expect.poll(sources).toBe(1);
});
