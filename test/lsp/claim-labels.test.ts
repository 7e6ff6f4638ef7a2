/** A claim's label is a phrase that can be read alone. */
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { claimLabels } from "../../server/src/lsp/claim-labels.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";
import { article, references } from "./sample.ts";

const text = `${article}The port reopened to shipping on 8 March 2024.\n`;
const corpus = createCorpus([
  { path: "corpus/references.json", text: references },
  { path: "corpus/depot-2024.txt", text },
]);
const service = createService({ corpus, settings: defaultSettings, now: "2024-12-01" });

async function labelsOf(draft: string): Promise<readonly string[]> {
  const { judgements, reading } = await service.check({ path: "draft.md", text: draft });
  return [...claimLabels(judgements, reading).values()];
}

test.each([
  ["By the spring, fires had killed more than 200 dockers.", "By the spring, fires had killed more than 200 dockers"],
  ["In April 2024 the governor met the dockers in Tarvo.", "In April 2024 the governor met the dockers in Tarvo"],
  [
    "The port's owners said that rebels burned the depot [@depot-2024].",
    "The port's owners said that rebels burned the depot",
  ],
  [
    "After the fire at the depot in the port of Tarvo, which the governor saw, rebels burned the mill.",
    "… rebels burned the mill",
  ],
  [
    "Many of the dockers knew her brother, Anders Holm, who was killed in a fire in Tarvo in 2020.",
    "… Anders Holm, who was killed in a fire in Tarvo in 2020",
  ],
  ["Lena Arvidsson, the governor of Tarvo, spoke.", "Lena Arvidsson, the governor of Tarvo"],
  ["The fire killed 14 people in the port [@depot-2024].", "The fire killed 14 people in the port"],
])("%s → %s", async (text, label) => {
  expect(await labelsOf(text)).toContain(label);
});

test("claims of the same words are told apart by their figures", async () => {
  expect(await labelsOf("The explosion killed at least 14 people and wounded 40 in the port [@depot-2024].")).toEqual([
    "at least 14 · The explosion killed at least 14 people and wounded 40 in the port",
    "40 · The explosion killed at least 14 people and wounded 40 in the port",
  ]);
});

test("claims of the same words without a figure are told apart by their verbs, and name no figure that is another's", async () => {
  const labels = await labelsOf("Firefighters needed nine hours to put out the fire [@depot-2024].");
  expect(labels.length).toBeGreaterThan(1);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels).toContain("nine hours · Firefighters needed nine hours to put out the fire");
  expect(labels).toContain("put out · Firefighters needed … to put out the fire");
});

test("what is borne out leaves out the figure that is not", async () => {
  const figures = await labelsOf("The explosion killed at least 14 people and wounded 60 in the port [@depot-2024].");
  expect(figures).toContain("at least 14 · The explosion killed at least 14 people and wounded … in the port");
});

test("the comma of a date ends no label, and a quotation mark that closes nothing is left out", async () => {
  expect(await labelsOf("The port of Tarvo reopened on March 9, 2024, after two days.")).toContainEqual(
    expect.stringMatching(/reopened on March 9, 2024$/),
  );
  const labels = await labelsOf("“There was a flash and then the windows were gone,” said Mira Solberg.");
  expect(labels.filter((label) => label.endsWith("”") && !label.includes("“"))).toEqual([]);
});

test("a quotation is itself, and what it tells has its verb before it", async () => {
  const labels = await labelsOf(
    '"We will rebuild the mill before the harvest," the governor told reporters [@depot-2024].',
  );
  expect(labels).toContain('"We will rebuild the mill before the harvest"');
  expect(labels).toContain('rebuild · "We will rebuild the mill before the harvest"');
});

test("a label holds neither citations nor line breaks, and closes its quotation marks", async () => {
  const labels = await labelsOf(
    'Governor Lena Arvidsson said [@depot-2024]\nthat they "will rebuild the depot before the harvest," and left.',
  );
  expect(labels.length).toBeGreaterThan(0);
  for (const label of labels) {
    expect(label).not.toMatch(/@|\n| {2}/);
    expect(label.match(/"/g)?.length ?? 0).not.toBe(1);
  }
});
