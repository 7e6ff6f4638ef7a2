/** Single claims on the shipped articles: the right ones pass, the wrong ones are noticed. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";

const files = readdirSync("corpus").map((name) => ({
  path: `corpus/${name}`,
  text: readFileSync(`corpus/${name}`, "utf8"),
}));
const service = createService({ corpus: createCorpus(files), settings: defaultSettings, now: "2024-12-01" });
const [, right = "", wrong = ""] = readFileSync("test/verify/claims.md", "utf8").split(/^## .*$/m);
const claimsOf = (section: string): readonly string[] =>
  section.split("\n").flatMap((line) => /^- (.+)/.exec(line)?.[1] ?? []);

async function alarms(text: string): Promise<readonly string[]> {
  const { findings } = await service.check({ path: "claim.md", text, published: "2024-08-05" });
  return findings.filter(({ severity }) => severity !== "info").map(({ rule, message }) => `${rule}: ${message}`);
}

test.each(claimsOf(right))("right: %s", async (claim) => {
  expect(await alarms(claim)).toEqual([]);
});

test.each(claimsOf(wrong))("wrong: %s", async (claim) => {
  expect(await alarms(claim)).not.toEqual([]);
});
