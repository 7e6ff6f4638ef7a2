/** Tests that a changed article makes exactly the claims be judged again that could rest on it. */
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import type { Source } from "../../server/src/corpus/source.ts";
import { createService, type JudgementMemory, type KeptJudgement } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";

const harbour = "The port authority reopened the harbour of Port Sorrel on May 9, a spokesman said.";
const bridge = "Engineers closed the northern viaduct at Harlow after two cracks were found.";
const draft = {
  path: "draft.md",
  text: `The port authority reopened the harbour of Port Sorrel on May 7 [@harbour].

Engineers closed the northern viaduct at Harlow after two cracks were found [@bridge].

A minister visited Harlow.
`,
};

/** A memory that says which claims it was asked to keep. */
function recording() {
  const kept = new Map<string, KeptJudgement>();
  const judged: string[] = [];
  const keyOf = (claim: string, sources: readonly Source[]) =>
    JSON.stringify([claim, sources.map(({ key, document }) => [key, document?.text])]);
  const memory: JudgementMemory = {
    get: (claim, sources) => kept.get(keyOf(claim, sources)),
    set: (claim, sources, judgement) => {
      judged.push(claim);
      kept.set(keyOf(claim, sources), judgement);
    },
  };
  const check = async (texts: Readonly<Record<string, string>>) => {
    judged.length = 0;
    const corpus = createCorpus(Object.entries(texts).map(([key, text]) => ({ path: `${key}.txt`, text })));
    const result = await createService({ corpus, settings: defaultSettings, now: "2024-08-05", memory }).check(draft);
    const { judgements, findings, coverage } = result;
    return { judged: [...judged], shown: JSON.parse(JSON.stringify({ judgements, findings, coverage })) };
  };
  return check;
}

test("an unchanged corpus judges nothing again, and finds the same", async () => {
  const check = recording();
  const first = await check({ harbour, bridge });
  expect(first.judged.length).toBeGreaterThanOrEqual(3);
  expect(await check({ harbour, bridge })).toEqual({ judged: [], shown: first.shown });
});

test("a changed article concerns the claims that cite it and those that cite none", async () => {
  const check = recording();
  await check({ harbour, bridge });
  const changed = `${bridge} Nobody was hurt.`;
  const { judged, shown } = await check({ harbour, bridge: changed });
  expect(judged.some((text) => text.includes("harbour"))).toBe(false);
  expect(judged.some((text) => text.includes("viaduct"))).toBe(true);
  expect(judged.some((text) => text.includes("minister"))).toBe(true);
  expect(shown).toEqual((await recording()({ harbour, bridge: changed })).shown);
});
