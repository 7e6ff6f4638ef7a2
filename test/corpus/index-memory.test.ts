/** The passage index as its port promises it: finds by stems, figures and spellings, restricts, ranks and forgets. */
import { expect, test } from "vitest";
import { createMemoryIndex } from "../../server/src/corpus/index-memory.ts";

const passages = [
  { source: "a", sentence: 0, text: "The militias struck the harbour of Latakia." },
  { source: "a", sentence: 1, text: "Twelve dockers were injured." },
  { source: "b", sentence: 0, text: "Yoav Galant visited the harbour." },
];

async function filled() {
  const index = createMemoryIndex();
  await index.add(passages);
  return index;
}

const found = async (text: string, more: object = {}): Promise<readonly string[]> => {
  const index = await filled();
  const [hits = []] = await index.search([{ text, limit: 5, ...more }]);
  return hits.map(({ source, sentence }) => `${source}${sentence}`);
};

test.each([
  ["another form of a word", "striking militia", ["a0"]],
  ["a figure for a number in words", "12 people", ["a1"]],
  ["another spelling of a name", "Gallant", ["b0"]],
  ["the best first", "the harbour of Latakia", ["a0", "b0"]],
  ["nothing in words that say nothing", "of the and to", []],
])("finds %s", async (_, text, expected) => {
  expect(await found(text)).toEqual(expected);
});

test("restricts to sources, leaves sources out and limits", async () => {
  expect(await found("harbour", { among: ["b"] })).toEqual(["b0"]);
  expect(await found("harbour", { except: ["b"] })).toEqual(["a0"]);
  expect(await found("harbour", { limit: 1 })).toHaveLength(1);
});

test("finds by related words what the text itself does not say", async () => {
  expect(await found("casualties", { related: ["injured"] })).toEqual(["a1"]);
});

test("forgets a source", async () => {
  const index = await filled();
  await index.remove(["a"]);
  const answers = await index.search([{ text: "harbour dockers", limit: 5 }]);
  expect(answers[0]?.map(({ source }) => source)).toEqual(["b"]);
});
