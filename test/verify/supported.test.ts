/** Which claims are called borne out; none is of which a source lacks a word, and none beside a wrong one. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";

const [head = "", supported = "", unsupported = ""] = readFileSync("test/verify/supported.md", "utf8").split(
  /^## .*$/m,
);
const [, text = ""] = /^```source\n(.*?)^```/ms.exec(head) ?? [];
const corpus = createCorpus([{ path: "corpus/source-2024.txt", text }]);
const service = createService({ corpus, settings: defaultSettings, now: "2024-12-01" });
const claimsOf = (section: string): readonly string[] =>
  section.split("\n").flatMap((line) => /^- (.+)/.exec(line)?.[1] ?? []);

async function verdicts(claim: string): Promise<readonly string[]> {
  const { judgements } = await service.check({ path: "claim.txt", text: claim, cites: ["source-2024"] });
  return judgements.map(({ verdict }) => verdict);
}

test.each(claimsOf(supported))("supported: %s", async (claim) => {
  expect(await verdicts(claim)).toContain("supported");
});

test.each(claimsOf(unsupported))("not supported: %s", async (claim) => {
  expect(await verdicts(claim)).not.toContain("supported");
});
