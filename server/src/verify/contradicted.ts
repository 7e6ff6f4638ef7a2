/** Says that an aligned passage contradicts a claim in one slot. */
import type { Claim, SlotName } from "../extract/claim.ts";
import type { Candidate } from "./candidate.ts";
import type { Assessment } from "./context.ts";
import { findDifferences } from "./difference.ts";
import { conflictFault } from "./fault.ts";

/** An aligned passage that says otherwise in one of `slots`. */
export function contradicted(
  claim: Claim,
  candidates: readonly Candidate[],
  slots: ReadonlySet<SlotName>,
): Assessment | undefined {
  const { contradictions, stopped } = findDifferences(candidates, slots);
  const [first] = contradictions;
  if (!first) return undefined;
  const { pair, candidate, sure } = first;
  return {
    faults: [conflictFault(claim, first)],
    evidence: [...contradictions.map(({ evidence }) => evidence), ...stopped],
    verdictHint: sure ? "contradicted" : "not-found",
    reasons: [
      `${candidate.passage.from.source.key} says ${pair.source}, not ${pair.draft}, and ${sure ? "no gate stopped it" : "most likely speaks of the same thing"}.`,
    ],
  };
}
