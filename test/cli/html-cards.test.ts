/** The HTML page shows a finding with the claims that it is about, and marks what differs. */
import { expect, test } from "vitest";
import { draftSection } from "../../server/src/report/html-draft.ts";
import type { JudgedClaim } from "../../server/src/report/report.ts";
import { english } from "../../server/src/text/message.ts";
import type { Verdict } from "../../server/src/verify/judgement.ts";
import { sampleFile } from "./sample-report.ts";

test.each<readonly [readonly Verdict[], readonly boolean[]]>([
  [
    ["contradicted", "supported"],
    [true, false],
  ],
  [
    ["unresolved", "overstated"],
    [false, true],
  ],
  [
    ["contradicted", "overstated"],
    [true, true],
  ],
  [
    ["supported", "unresolved"],
    [true, true],
  ],
])("of claims in one sentence that are %j, those with its error are %j", (verdicts, expected) => {
  expect(cardsOf(verdicts).map((card) => card.includes("casualty-conflict"))).toEqual(expected);
});

test("the slot that differs is marked, in words", () => {
  const [card] = cardsOf(["contradicted"]);
  expect(card).toMatch(/<tr class="differs"><th scope="row">figure<\/th>.*<td>differs<\/td>/);
  expect(card).toMatch(/<tr><th scope="row">wording<\/th>.*<td>same<\/td>/);
});

/** The cards of the sample's first claim, judged several times over. */
function cardsOf(verdicts: readonly Verdict[]): readonly string[] {
  const judgements = sampleFile.judgements
    .slice(0, 1)
    .flatMap((first): readonly JudgedClaim[] => verdicts.map((verdict) => ({ ...first, verdict })));
  const html = draftSection({ ...sampleFile, judgements }, "d1", english);
  return html.match(/<article class="card v-[\s\S]*?<\/article>/g) ?? [];
}
