/** The sample drafts: every planted error of the brief is found, and nothing else is above information. */
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

async function findingsOf(path: string): Promise<readonly string[]> {
  const text = readFileSync(path, "utf8");
  const { findings } = await service.check({ path, text });
  return findings.map(({ severity, rule, span }) => `${severity} ${rule}: ${text.slice(span.start, span.end)}`);
}

test("the brief", async () => {
  expect(await findingsOf("drafts/brief.md")).toEqual([
    "error casualty-conflict: about 1,400",
    "error date-conflict: October 10",
    "error casualty-measure: wounded",
    "error citation-unknown: @kharazi-2024",
    "error place-conflict: Damascus",
    "error actor-conflict: Hossein Salami",
    "warning citation-wrong: @kharrazi-2024",
    "error role-conflict: commander of the Quds Force",
    'error quotation-altered: "would have no option but to back Hezbollah by all means"',
    "info attribution-dropped: Hezbollah will target civilians to avenge",
    "warning certainty-escalated: will",
    "info attribution-dropped: Two scenarios were discussed in Tehran",
    "info citation-missing: Iraqi officials say that thousands of fighters from militias in Iraq are ready to come to Lebanon.",
  ]);
});

test("the clean draft", async () => {
  const findings = await findingsOf("drafts/clean.md");
  expect(findings.filter((finding) => !finding.startsWith("info"))).toEqual([]);
});
