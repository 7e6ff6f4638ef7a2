/** After any edits, the claims of a draft contradict one another as they do in a draft that is read for the first time. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";

const corpus = createCorpus([]);
const newService = () => createService({ corpus, settings: defaultSettings, now: "2024-12-01" });

const sentence = fc
  .tuple(fc.constantFrom("Beirut", "Sidon"), fc.constantFrom(12, 14, 40), fc.constantFrom("7", "9"))
  .map(([place, count, day]) => `A strike killed ${count} people in ${place} on ${day} May 2024.`);
const edit = fc.record({
  at: fc.nat({ max: 11 }),
  removed: fc.nat({ max: 2 }),
  added: fc.array(sentence, { maxLength: 2 }),
});

test("warm and fresh find the same contradictions", async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(sentence, { minLength: 4, maxLength: 10 }),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      async (first, edits) => {
        const warm = newService();
        const sentences = [...first];
        const findings = async (service = newService()) =>
          (await service.check({ path: "brief.md", text: sentences.join("\n\n") })).findings.filter(
            ({ rule }) => rule === "draft-inconsistent",
          );
        await findings(warm);
        for (const { at, removed, added } of edits) {
          sentences.splice(at, removed, ...added);
          const fresh = await findings();
          expect(await findings(warm)).toEqual(fresh);
          found += fresh.length;
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(0);
}, 120_000);
