/** Tests the MCP server with the SDK's own client, in memory and as a program. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { createLiveProject } from "../../server/src/cli/mcp/live-project.ts";
import { createMcpServer } from "../../server/src/cli/mcp/server.ts";
import { configurationFor } from "../../server/src/cli/targets.ts";
import { folderWith } from "./run.ts";

const files = {
  "claimlint.yaml": "corpus: [articles]\n",
  "articles/wire-2024.txt":
    "Blast in the harbour\n\nThe harbour blast wounded four dockers on Monday, the port authority said.\n",
  "secret.txt": "Not for everyone.",
};

async function connected() {
  const cwd = await folderWith(files);
  const configuration = await configurationFor(cwd, { cwd, corpus: [], above: {} });
  const server = createMcpServer(createLiveProject(configuration, cwd, () => "2024-08-05"));
  const client = new Client({ name: "test", version: "1" });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(theirs), client.connect(ours)]);
  onTestFinished(() => client.close());
  const call = async (name: string, args: Record<string, unknown> = {}) => {
    const { content, isError } = await client.callTool({ name, arguments: args });
    const [first] = content as { text: string }[];
    return { text: first?.text ?? "", isError: isError === true };
  };
  return { cwd, client, call };
}

test("it offers four tools, all of which only read", async () => {
  const { client } = await connected();
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(["check_text", "find_evidence", "list_sources", "read_source"]);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
});

test("check_text gives what check --format json gives", async () => {
  const { call } = await connected();
  const result = JSON.parse((await call("check_text", { text: "The blast wounded four dockers [@wire-2042]." })).text);
  expect(Object.keys(result)).toEqual(["version", "files", "coverage", "summary"]);
  expect(result.files[0].findings.map(({ rule }: { rule: string }) => rule)).toContain("citation-unknown");
});

test("find_evidence gives the nearest passage with its key and line", async () => {
  const { call } = await connected();
  const [first] = JSON.parse((await call("find_evidence", { sentence: "dockers wounded in a blast", limit: 1 })).text);
  expect(first).toMatchObject({ source: "wire-2024", line: 3, excerpt: expect.stringContaining("four dockers") });
});

describe("sources", () => {
  test("are listed and read, as tools and as resources", async () => {
    const { client, call } = await connected();
    expect(JSON.parse((await call("list_sources")).text)).toMatchObject([{ key: "wire-2024", hasText: true }]);
    expect((await call("read_source", { key: "wire-2024" })).text).toBe(files["articles/wire-2024.txt"]);
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(["claimlint://source/wire-2024"]);
    const { contents } = await client.readResource({ uri: "claimlint://source/wire-2024" });
    expect(contents[0]).toMatchObject({ text: files["articles/wire-2024.txt"] });
  });

  test.each(["../secret", "secret", "../secret.txt", "/etc/passwd"])(
    "outside the corpus cannot be read: %s",
    async (key) => {
      const { client, call } = await connected();
      expect(await call("read_source", { key })).toEqual({ text: `No source has the key ${key}.`, isError: true });
      await expect(client.readResource({ uri: `claimlint://source/${encodeURIComponent(key)}` })).rejects.toThrow(
        "No source",
      );
    },
  );

  test("are read again when they change", async () => {
    const { cwd, call } = await connected();
    await call("list_sources");
    await writeFile(join(cwd, "articles/second-2024.txt"), "Another article.");
    expect(JSON.parse((await call("list_sources")).text)).toHaveLength(2);
  });
});

test("the program serves over standard input and output", async () => {
  const cwd = await folderWith(files);
  const program = join(import.meta.dirname, "../../dist/cli.cjs");
  const client = new Client({ name: "test", version: "1" });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [program, "mcp"], cwd }));
  onTestFinished(() => client.close());
  expect((await client.listTools()).tools).toHaveLength(4);
});
