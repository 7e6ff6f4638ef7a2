/** Finds the one slot in which a passage that speaks of the same thing says otherwise. */
import type { SlotName } from "../extract/claim.ts";
import type { SlotPair } from "./align.ts";
import type { Candidate } from "./candidate.ts";
import { evidenceOf, shownPairs } from "./evidence.ts";
import { stoppedBy } from "./gates.ts";
import type { Evidence } from "./judgement.ts";

export interface Contradiction {
  readonly pair: SlotPair;
  readonly candidate: Candidate;
  readonly evidence: Evidence;
}

export interface Differences {
  readonly contradictions: readonly Contradiction[];
  /** Passages that differ and prove nothing, with what stopped each. */
  readonly stopped: readonly Evidence[];
}

/** A passage is tested where exactly one of `slots` is disjoint; every gate must let it through. */
export function findDifferences(candidates: readonly Candidate[], slots: ReadonlySet<SlotName>): Differences {
  const contradictions: Contradiction[] = [];
  const stopped: Evidence[] = [];
  for (const candidate of candidates) {
    const disjoint = candidate.pairs.filter(({ slot, relation }) => relation === "disjoint" && slots.has(slot));
    const [pair] = disjoint;
    if (!pair || disjoint.length > 1) continue;
    const rivals = candidates.filter((other) => other !== candidate);
    const reasons = stoppedBy({ alignment: candidate, slot: pair.slot, rivals });
    if (reasons.length > 0) stopped.push(evidenceOf(candidate.passage, "related", shownPairs(candidate), reasons));
    else {
      const evidence = evidenceOf(candidate.passage, "contradicts", shownPairs(candidate));
      contradictions.push({ pair, candidate, evidence });
    }
  }
  return { contradictions, stopped };
}
