/** A client that takes its time over its settings, or never tells them, has its findings all the same. */
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { ConfigurationRequest } from "vscode-languageserver/node";
import { startClient } from "./client.ts";
import { createFolder, modern } from "./connect.ts";
import { draft, files } from "./sample.ts";

const capabilities = { ...modern, workspace: { ...modern.workspace, configuration: true } };
const codes = (found: readonly { readonly code?: unknown }[]) => found.map(({ code }) => code);

test("findings come without an answer, and the session ends", async () => {
  const client = await startClient(createFolder(files), capabilities, (connection) => {
    connection.onRequest(ConfigurationRequest.type, () => new Promise<never>(() => {}));
  });
  expect(codes(await client.pull(client.open("drafts/depot.md", draft)))).toContain("citation-unknown");
});

test("a late answer is taken over", async () => {
  const client = await startClient(createFolder(files), capabilities, (connection) => {
    connection.onRequest(ConfigurationRequest.type, async () => {
      await setTimeout(2000);
      return [{ rules: { "citation-unknown": "off" } }];
    });
  });
  const uri = client.open("drafts/depot.md", draft);
  expect(codes(await client.pull(uri))).toContain("citation-unknown");
  await expect
    .poll(async () => codes(await client.pull(uri)), { timeout: 20_000, interval: 500 })
    .not.toContain("citation-unknown");
});
