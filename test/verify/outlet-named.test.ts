/** A draft may name the publisher of the source that it cites, and no other. */
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";

const references = [
  { id: "harbour-2024", type: "article", publisher: "The Coast Wire", issued: { edtf: "2024-06-10" } },
];
const corpus = createCorpus([
  { path: "corpus/harbour-2024.txt", text: "The harbour of Latakia was shelled on Friday. Police closed the road." },
  { path: "corpus/references.json", text: JSON.stringify(references) },
]);
const service = createService({ corpus, settings: defaultSettings, now: "2024-12-01" });

test.each([
  ["The harbour of Latakia was shelled on Friday, Coast Wire reported [@harbour-2024].", []],
  ["According to the Coast Wire, the harbour of Latakia was shelled on Friday [@harbour-2024].", []],
  ["Dune Wire says the harbour of Latakia was shelled on Friday [@harbour-2024].", ["claim-not-found"]],
])("%s", async (text, rules) => {
  const { findings } = await service.check({ path: "draft.md", text });
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
});
