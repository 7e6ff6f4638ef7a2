/** What may be put in without anyone looking: only the value of a source that the sentence cites, where it says so itself. */
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { applyEdits } from "../../server/src/rules/edits.ts";
import { safeEdits } from "../../server/src/rules/safe-edits.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";

const fire = "The fire at the mill in Latakia on 7 March 2024 killed 17 dockers. It burned for two days.";
const march = "At least 20,000 people marched through Tartus on 9 March 2024, organisers said.";
const corpus = createCorpus([
  { path: "corpus/fire.txt", text: fire },
  { path: "corpus/march.txt", text: march },
]);
const service = createService({ corpus, settings: defaultSettings, now: "2024-12-01" });

async function fixAll(text: string): Promise<string> {
  const { findings } = await service.check({ path: "draft.md", text });
  return applyEdits(text, safeEdits(findings));
}

test.each([
  [
    "The fire at the mill in Latakia on 7 March 2024 killed 27 dockers [@fire].",
    "The fire at the mill in Latakia on 7 March 2024 killed 17 dockers [@fire].",
  ],
  [
    "The fire at the mill in Latakia on 8 March 2024 killed 17 dockers [@fire].",
    "The fire at the mill in Latakia on 7 March 2024 killed 17 dockers [@fire].",
  ],
])("put in: %s", async (text, fixed) => {
  expect(await fixAll(text)).toBe(fixed);
});

test.each([
  ["uncited", "The fire at the mill in Latakia on 7 March 2024 killed 27 dockers."],
  ["denied", "The fire at the mill in Latakia on 7 March 2024 did not kill 27 dockers [@fire]."],
  [
    "said before",
    "Officials said at first that the fire at the mill in Latakia on 7 March 2024 had killed 27 dockers; the toll is 17 [@fire].",
  ],
  ["set against the source's", "The fire at the mill in Latakia on 7 March 2024 killed 27 dockers, not 17 [@fire]."],
  ["quoted", "“On 7 March 2024 a great fire at the old mill in Latakia killed 27 dockers,” Omar Haddad said [@fire]."],
  [
    "in quotation marks that the source does not have",
    "“Fire at the mill in Latakia on 7 March 2024 killed 17 dockers. It burned for three days,” Omar Haddad said [@fire].",
  ],
  ["another's", "More than 20,000 people marched through Tartus on 9 March 2024, police said [@march]."],
])("left alone, since it is %s: %s", async (_, text) => {
  expect(await fixAll(text)).toBe(text);
});
