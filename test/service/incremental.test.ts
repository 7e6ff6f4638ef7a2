/** A service that has met an earlier state of a draft answers as one that has not. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";

const files = readdirSync("corpus").map((name) => ({
  path: `corpus/${name}`,
  text: readFileSync(`corpus/${name}`, "utf8"),
}));
const newService = () => createService({ corpus: createCorpus(files), settings: defaultSettings, now: "2024-12-01" });
const brief = readFileSync("drafts/brief.md", "utf8");

const edits: readonly (readonly [string, (text: string) => string])[] = [
  [
    "a sentence before all others",
    (text) => text.replace("## How the front", "It began in the south.\n\n## How the front"),
  ],
  ["a changed figure", (text) => text.replace("1,400", "1,200")],
  ["a changed key", (text) => text.replace("@kharrazi-2024", "@qaani-rallies-2023")],
  ["a removed sentence", (text) => text.replace("Hamas did not attend [@nasrallah-qaani-2024].\n", "")],
  ["a citation at the paragraph's end", (text) => text.replace("to Lebanon.\n", "to Lebanon [@iran-prepares-2024].\n")],
];

test.each(edits)("after %s", async (_, edit) => {
  const warm = newService();
  await warm.check({ path: "brief.md", text: brief });
  const edited = { path: "brief.md", text: edit(brief) };
  expect(edited.text).not.toBe(brief);
  const again = await warm.check(edited);
  const fresh = await newService().check(edited);
  expect(again.findings).toEqual(fresh.findings);
  expect(again.judgements.map(({ verdict, evidence }) => ({ verdict, evidence }))).toEqual(
    fresh.judgements.map(({ verdict, evidence }) => ({ verdict, evidence })),
  );
});

test("two sentences that begin alike are judged apart", async () => {
  const text = "Northgate runs ferries. In November it agreed to pay $95 million to settle claims.";
  const corpus = createCorpus([{ path: "corpus/yard-2024.txt", text }]);
  const service = createService({ corpus, settings: defaultSettings, now: "2024-12-01" });
  const check = (claim: string) => service.check({ path: "claim.txt", text: claim, cites: ["yard-2024"] });
  expect((await check("Northgate now has 316 ferries.")).findings).not.toEqual([]);
  const { findings } = await check("Northgate settled the claims for $95 million without admitting anything.");
  expect(findings).toEqual([]);
});
