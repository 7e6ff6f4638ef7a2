/** What a report comes to: its verdicts and its coverage, in words. */
import type { SlotRelation, Verdict } from "../verify/judgement.ts";
import { verdictNames } from "../verify/judgement.ts";
import type { Report } from "./report.ts";
import { count } from "./words.ts";

/** "14 claims: 9 supported, 1 contradicted, …" */
export function verdictLine({ verdicts }: Report): string {
  const total = verdictNames.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  const parts = verdictNames
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => `${verdicts[verdict]} ${verdictWords[verdict]}`);
  return parts.length === 0 ? "0 claims" : `${count(total, "claim")}: ${parts.join(", ")}`;
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  supported: "supported",
  "partially-supported": "partially supported",
  overstated: "overstated",
  contradicted: "contradicted",
  "sources-conflict": "where the sources conflict",
  superseded: "superseded",
  "not-found": "not found",
  unresolved: "unresolved",
};

/** How the source stands to the draft in one slot. */
export const relationWords: Readonly<Record<SlotRelation, string>> = {
  equal: "same",
  entails: "source is more exact",
  weaker: "source says less",
  overlap: "overlaps",
  disjoint: "differs",
  absent: "not in the source",
  incomparable: "not comparable",
};

export const coverageLine = ({ coverage, files }: Report): string =>
  `Coverage: ${count(coverage.sentences, "sentence")} in ${count(files.length, "draft")}, ${count(coverage.checkable, "checkable claim")}, ${coverage.checked} of them checked`;
