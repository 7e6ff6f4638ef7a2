/** What the views, the report and the status of the VS Code client rest on. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import {
  type Overview,
  overviewRequest,
  type Report,
  reportRequest,
  type Status,
  statusNotification,
} from "../../server/src/lsp/messages.ts";
import { startClient } from "./client.ts";
import { createFolder, modern, positionOf } from "./connect.ts";
import { draft, files } from "./sample.ts";

const hostile = files["corpus/depot-2024.txt"].replace("Blast", "<img src=x onerror=alert(1)> Blast");

test("the overview has every claim of every draft, open or not, and every source", async () => {
  const client = await startClient(createFolder({ ...files, "drafts/other.md": "The depot burned [@depot-2024].\n" }));
  await client.pull(client.open("drafts/depot.md", draft));
  const { drafts, sources } = await client.connection.sendRequest<Overview>(overviewRequest);
  expect(drafts.map(({ uri }) => uri).sort()).toEqual([client.uri("drafts/depot.md"), client.uri("drafts/other.md")]);
  const claim = drafts.flatMap(({ claims }) => claims).find(({ text }) => text.startsWith("The explosion"));
  expect(claim).toMatchObject({
    sources: ["depot-2024"],
    place: { range: { start: positionOf(draft, "The explosion") } },
  });
  expect(sources).toEqual([
    {
      key: "depot-2024",
      project: fileURLToPath(client.uri("")).replace(/[\\/]$/, ""),
      title: "Blast at a grain depot",
      publisher: "Harbour Courier",
      date: "5 March 2024",
      uri: client.uri("corpus/depot-2024.txt"),
    },
  ]);
});

test("the report shows the draft beside its evidence, and nothing of a source is markup in it", async () => {
  const client = await startClient(createFolder({ ...files, "corpus/depot-2024.txt": hostile }));
  const uri = client.open("drafts/depot.md", draft);
  const report = await client.connection.sendRequest<Report>(reportRequest, { uri });
  expect(report.html).toContain("killed at least 14 people");
  expect(report.markdown).toContain("killed at least 14 people");
  expect(report.html).not.toContain("<img");
  expect(report.html).not.toContain("<script");
});

test("there is no report of a file that is no draft", async () => {
  const client = await startClient(createFolder(files));
  const uri = client.open("notes.md", draft);
  expect(await client.connection.sendRequest(reportRequest, { uri })).toBeNull();
});

test("the client is told how many sources there are once they are read", async () => {
  const states: Status[] = [];
  const client = await startClient(createFolder(files), modern, (connection) => {
    connection.onNotification(statusNotification, (status: Status) => void states.push(status));
  });
  await client.pull(client.open("drafts/depot.md", draft));
  expect(states.map(({ state }) => state)).toContain("reading");
  await expect.poll(() => states.at(-1)).toEqual({ state: "ready", projects: 1, sources: 1, problems: 0 });
});
