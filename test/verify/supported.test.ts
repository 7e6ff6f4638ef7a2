/** Which claims are called borne out; none is of which a source lacks a word, and none beside a wrong one. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import type { Claim } from "../../server/src/extract/claim.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";
import type { Verdict } from "../../server/src/verify/judgement.ts";

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

test("of a right draft every toll is borne out, though its sentence names the day of another deed", async () => {
  expect(await verdictsInSample("casualty")).toEqual(new Set(["supported"]));
});

test("what the source has only from someone is borne out, though the draft does not say so", async () => {
  expect(await verdictsInSample("role")).toEqual(new Set(["supported"]));
});

/** Of all claims of a kind in the draft that has no fault. */
async function verdictsInSample(kind: Claim["kind"]): Promise<ReadonlySet<Verdict>> {
  const articles = readdirSync("corpus").map((name) => ({ path: name, text: readFileSync(`corpus/${name}`, "utf8") }));
  const sample = createService({ corpus: createCorpus(articles), settings: defaultSettings, now: "2024-08-06" });
  const { judgements } = await sample.check({ path: "clean.md", text: readFileSync("drafts/clean.md", "utf8") });
  return new Set(judgements.filter(({ claim }) => claim.kind === kind).map(({ verdict }) => verdict));
}
