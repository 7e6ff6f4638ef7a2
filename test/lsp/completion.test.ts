/** Completion: citation keys after `@`, rules in suppressions, and nothing in prose. */

import { expect, test } from "vitest";
import { type CompletionItem, CompletionRequest, CompletionTriggerKind } from "vscode-languageserver/node";
import { startClient } from "./client.ts";
import { createFolder } from "./connect.ts";
import { article, files } from "./sample.ts";

const more = JSON.stringify([
  ...JSON.parse(files["corpus/references.json"]),
  {
    id: "harvest-2025",
    type: "article",
    title: "Harvest begins",
    publisher: "Field Post",
    issued: { "date-parts": [[2025, 8, 1]] },
  },
]);
const corpus = {
  ...files,
  "corpus/references.json": more,
  "corpus/harvest-2025.txt": "Harvest begins\n\nFarmers around the town of Melk began to cut wheat on Friday.\n",
};

/** What is offered where `|` stands. */
async function complete(textWithCaret: string, references = more): Promise<readonly CompletionItem[]> {
  const client = await startClient(createFolder({ ...corpus, "corpus/references.json": references }));
  const text = textWithCaret.replace("|", "");
  const before = textWithCaret.slice(0, textWithCaret.indexOf("|")).split("\n");
  const uri = client.open("drafts/depot.md", text);
  const answer = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    context: { triggerKind: CompletionTriggerKind.Invoked },
  });
  return Array.isArray(answer) ? answer : (answer?.items ?? []);
}

const labels = (items: readonly CompletionItem[]) =>
  [...items].sort((a, b) => (a.sortText ?? a.label).localeCompare(b.sortText ?? b.label)).map(({ label }) => label);

test("after @ every source is offered, with title, publisher and date", async () => {
  const items = await complete("The governor promised to rebuild [@|].\n");
  expect(labels(items).sort()).toEqual(["depot-2024", "harvest-2025"]);
  expect(items.find(({ label }) => label === "depot-2024")).toMatchObject({
    detail: "Blast at a grain depot · Harbour Courier · 5 March 2024",
    filterText: expect.stringContaining("grain depot"),
  });
});

test("the source that speaks of the sentence comes before a newer one", async () => {
  const items = await complete("The explosion at the grain depot in Tarvo killed at least 14 people [@|].\n");
  expect(labels(items)[0]).toBe("depot-2024");
});

test("what was typed of a key is replaced", async () => {
  const [item] = await complete("The depot will be rebuilt [@dep|].\n");
  expect(item?.textEdit).toMatchObject({ range: { start: { character: 28 }, end: { character: 31 } } });
});

test.each([
  ["The depot will be rebuilt [@de|pot-2].\n", 28, 35],
  ["The depot will be rebuilt [@{de|pot}].\n", 29, 34],
  ["The depot will be rebuilt [cite:@de|].\n", 33, 35],
  ["Rebuilt \\cites{harvest-2025}{de|pot}.\n", 29, 34],
  ["Rebuilt #cite(<de|>).\n", 15, 17],
])("the whole word is replaced in %j", async (text, start, end) => {
  const [item] = await complete(text);
  expect(item?.textEdit).toMatchObject({ range: { start: { character: start }, end: { character: end } } });
});

test("a key with unusual marks is written in braces after @, and nowhere else", async () => {
  const odd = JSON.stringify([{ id: "sp ace", type: "article", title: "Odd" }]);
  const inserted = async (text: string) => (await complete(text, odd)).map(({ textEdit }) => textEdit?.newText);
  expect(await inserted("Rebuilt [@|].\n")).toContain("{sp ace}");
  expect(await inserted("Rebuilt \\cite{|}.\n")).toContain("sp ace");
});

test("in a suppression the rules are offered, those of the next line first", async () => {
  const items = await complete("<!-- claimlint-disable-next-line | -->\nIt wounded 40 people [@depo-2024].\n");
  expect(labels(items)[0]).toBe("citation-unknown");
  expect(labels(items)).toContain("casualty-conflict");
});

test("in a comment the suppressions are offered", async () => {
  expect(labels(await complete("<!-- claimlint|\n"))).toContain("claimlint-disable-next-line");
  expect(labels(await complete("<!-- |\n"))).toContain("claimlint-disable-next-line");
  expect(labels(await complete("% claimlint-|\n"))).toContain("claimlint-disable-next-line");
});

test.each([
  "The depot burned |down.\n",
  "Write to desk@|example.org.\n",
  "A dash - |and more.\n",
  "<!-- claimlint-disable casualty-conflict -- because |\n",
])("nothing is offered in: %s", async (text) => {
  expect(await complete(text)).toEqual([]);
  expect(article).not.toBe("");
});
