/** After any edits, a service that has met every state of a draft finds what one that has met none finds. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";

const files = readdirSync("corpus").map((name) => ({
  path: `corpus/${name}`,
  text: readFileSync(`corpus/${name}`, "utf8"),
}));
const corpus = createCorpus(files);
const newService = () => createService({ corpus, settings: defaultSettings, now: "2024-12-01" });
const brief = readFileSync("drafts/brief.md", "utf8");

const inserted = fc.constantFrom(
  ...[
    " ",
    "\n\n",
    ".",
    "a",
    "I",
    "In May, ",
    "He said so. ",
    "Officials fled. ",
    "“",
    "[@kharrazi-2024]",
    "[^1]",
    "\n- ",
  ],
  ...[
    "\n\n[^1]: See [@nasrallah-qaani-2024].\n\n",
    "# ",
    "A day later ",
    "<!-- claimlint-disable -->",
    "```\n",
    " not ",
  ],
  "At least 40 people were killed in Beirut on 7 October 2023. ",
);
const edit = fc.record({ at: fc.nat({ max: 10_000 }), removed: fc.constantFrom(0, 0, 0, 1, 7, 60), text: inserted });

test("warm and fresh agree", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const warm = newService();
      let text = brief;
      await warm.check({ path: "brief.md", text });
      for (const { at, removed, text: added } of edits) {
        const start = Math.floor((at / 10_000) * text.length);
        text = text.slice(0, start) + added + text.slice(start + removed);
        const again = await warm.check({ path: "brief.md", text });
        const fresh = await newService().check({ path: "brief.md", text });
        expect(again.findings).toEqual(fresh.findings);
        expect(shown(again)).toEqual(shown(fresh));
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);

const shown = ({ judgements, coverage }: Awaited<ReturnType<ReturnType<typeof newService>["check"]>>) => ({
  coverage,
  judgements: judgements.map(({ claim, verdict, evidence, faults, reasons }) => ({
    ...{ verdict, evidence, faults, reasons },
    claim: { ...claim },
  })),
});

test("a check in steps finds first what is known, and in the end the same", async () => {
  const checking = newService().begin({ path: "brief.md", text: brief });
  expect(await checking.step()).toBe(true);
  const part = checking.result();
  expect(part.judgements.length).toBeGreaterThan(0);
  while (await checking.step());
  const whole = await newService().check({ path: "brief.md", text: brief });
  expect(checking.result().findings).toEqual(whole.findings);
  for (const finding of part.findings) expect(whole.findings).toContainEqual(finding);
});
