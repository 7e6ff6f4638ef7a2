/** Completion: citation keys after `@`, rules in suppressions, and nothing in prose. */

import { expect, test } from "vitest";
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startClient } from "./client.ts";
import { createFolder, modern } from "./connect.ts";
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
  "claimlint.yaml": 'corpus: [corpus]\ndrafts: { include: ["drafts/*"] }\n',
  "corpus/references.json": more,
  "corpus/harvest-2025.txt": "Harvest begins\n\nFarmers around the town of Melk began to cut wheat on Friday.\n",
};

interface Asking {
  readonly references?: string;
  readonly path?: string;
  readonly capabilities?: ClientCapabilities;
  /** Asks for what is told of each item when it is looked at. */
  readonly resolved?: boolean;
}

/** What is offered where `|` stands. */
async function complete(
  textWithCaret: string,
  { references = more, path = "drafts/depot.md", capabilities = modern, resolved = false }: Asking = {},
): Promise<readonly CompletionItem[]> {
  const folder = createFolder({ ...corpus, "corpus/references.json": references, [path]: "" });
  const client = await startClient(folder, capabilities);
  const text = textWithCaret.replace("|", "");
  const before = textWithCaret.slice(0, textWithCaret.indexOf("|")).split("\n");
  const uri = client.open(path, text);
  const answer = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    context: { triggerKind: CompletionTriggerKind.Invoked },
  });
  const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
  return resolved
    ? Promise.all(items.map((item) => client.connection.sendRequest(CompletionResolveRequest.type, item)))
    : items;
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

test("beside each key stands where it is from, where the client has room for it", async () => {
  const capabilities = {
    ...modern,
    textDocument: { ...modern.textDocument, completion: { completionItem: { labelDetailsSupport: true } } },
  };
  const details = async (asking: Asking) =>
    (await complete("Rebuilt [@|].\n", asking)).map(({ labelDetails }) => labelDetails?.description);
  expect(await details({ capabilities })).toContain("Harbour Courier 2024");
  expect(await details({})).toEqual([undefined, undefined]);
});

test("a rule or a verb that is looked at stays as it is", async () => {
  const offered = await complete("<!-- claimlint-|\n");
  expect(await complete("<!-- claimlint-|\n", { resolved: true })).toEqual(offered);
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
  ["drafts/a.md", "The depot will be rebuilt [@de|pot-2].\n", "[@depot-2024]."],
  ["drafts/a.md", "The depot will be rebuilt [@{de|pot}].\n", "[@{depot-2024}]."],
  ["drafts/a.md", "Rebuilt [[depot-2024]].\nAnd opened [[de|po]].\n", "opened [[depot-2024]]."],
  ["drafts/a.org", "The depot will be rebuilt [cite:@de|].\n", "[cite:@depot-2024]."],
  ["drafts/a.tex", "Rebuilt \\cites{harvest-2025}{de|pot}.\n", "{harvest-2025}{depot-2024}."],
  ["drafts/a.tex", "Rebuilt~\\cite{harvest-2025,|}.\n", "{harvest-2025,depot-2024}."],
  ["drafts/a.typ", "Rebuilt #cite(<de|>).\n", "#cite(<depot-2024>)."],
  ["drafts/a.typ", "Rebuilt @de|.\n", "Rebuilt @depot-2024."],
  ["drafts/a.adoc", "Rebuilt cite:[de|].\n", "cite:[depot-2024]."],
  ["drafts/a.adoc", "Rebuilt <<de|>>.\n", "<<depot-2024>>."],
  ["drafts/a.rst", "Rebuilt :cite:p:`de|`.\n", ":cite:p:`depot-2024`."],
  ["drafts/a.rst", "Rebuilt [de|]_.\n", "Rebuilt [depot-2024]_."],
  ["drafts/a.rst", "Rebuilt [|\n", "Rebuilt [depot-2024]_"],
])("in %s, %j becomes %j", async (path, textWithCaret, expected) => {
  const items = await complete(textWithCaret, { path });
  const text = TextDocument.create("", "", 1, textWithCaret.replace("|", ""));
  const item = items.find(({ label }) => label === "depot-2024");
  if (!item?.textEdit || !("range" in item.textEdit)) throw new Error("Nothing to insert.");
  expect(TextDocument.applyEdits(text, [item.textEdit]).trimEnd().endsWith(expected)).toBe(true);
});

test.each([
  ["drafts/a.md", "The setting `x @|` is off.\n"],
  ["drafts/a.md", "Text.\n\n```sh\ncurl @|\n```\n"],
  ["drafts/a.md", "---\nauthor: @|\n---\n\nText.\n"],
  ["drafts/a.md", "Text <!-- see @| -->.\n"],
  ["drafts/a.md", "A link to a note, [[de|]].\n"],
  ["drafts/a.md", "A list [de|\n"],
  ["drafts/a.md", "Shifted a <<de|>>.\n"],
  ["drafts/a.tex", "Shifted a <<|\n"],
  ["drafts/a.tex", "Write to us @|\n"],
  ["drafts/a.tex", "Text.\n\n\\begin{verbatim}\n\\cite{|}\n\\end{verbatim}\n"],
  ["drafts/a.rst", "Text::\n\n    index [|\n"],
])("no key is offered in %s in %j", async (path, text) => {
  expect(await complete(text, { path })).toEqual([]);
});

test.each([
  [{}, "plaintext"],
  [{ documentationFormat: ["markdown" as const, "plaintext" as const] }, "markdown"],
])("to a client that takes %j a reference is told as %s", async (completionItem, kind) => {
  const capabilities = { ...modern, textDocument: { ...modern.textDocument, completion: { completionItem } } };
  const items = await complete("The depot will be rebuilt [@|].\n", { capabilities, resolved: true });
  expect(items.map(({ documentation }) => documentation)).toContainEqual({
    kind,
    value: kind === "markdown" ? expect.stringContaining("*Harbour Courier*") : expect.not.stringContaining("*"),
  });
});

test.each([
  "<!-- claimlint-disable-next-line |-->",
  "<!-- claimlint-disable-next-line cas|ualty-conf -->",
  "<!-- |-->",
])("what is completed in %s leaves the comment closed", async (comment) => {
  const items = await complete(`${comment}\nIt wounded 40 people [@depo-2024].\n`);
  const line = TextDocument.create("", "", 1, comment.replace("|", ""));
  const lines = items.map(
    ({ textEdit }) => textEdit && "range" in textEdit && TextDocument.applyEdits(line, [textEdit]),
  );
  expect(lines.length).toBeGreaterThan(2);
  for (const text of lines) expect(text).toMatch(/^<!-- claimlint-[a-z -]*[a-z] ?-->$/);
});

test("a key with unusual marks is written in braces after @, and nowhere else", async () => {
  const odd = JSON.stringify([{ id: "sp ace", type: "article", title: "Odd" }]);
  const inserted = async (text: string) =>
    (await complete(text, { references: odd })).map(({ textEdit }) => textEdit?.newText);
  expect(await inserted("Rebuilt [@|].\n")).toContain("{sp ace}");
  expect(await inserted("Rebuilt [@{|}].\n")).toContain("sp ace");
});

test("in a suppression the rules are offered, those of the next line first", async () => {
  const items = await complete("<!-- claimlint-disable-next-line | -->\nIt wounded 40 people [@depo-2024].\n");
  expect(labels(items)[0]).toBe("citation-unknown");
  expect(labels(items)).toContain("casualty-conflict");
});

test("in a comment the suppressions are offered", async () => {
  expect(labels(await complete("<!-- claimlint|\n"))).toContain("claimlint-disable-next-line");
  expect(labels(await complete("<!-- |\n"))).toContain("claimlint-disable-next-line");
  expect(labels(await complete("% claimlint-|\n", { path: "drafts/a.tex" }))).toContain("claimlint-disable-next-line");
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
