/** Finds the one slot in which a passage that speaks of the same thing says otherwise. */
import type { SlotName } from "../extract/claim.ts";
import type { SlotPair } from "./align.ts";
import type { Candidate } from "./candidate.ts";
import { evidenceOf, shownPairs } from "./evidence.ts";
import { isLikely, stoppedBy } from "./gates.ts";
import type { Evidence } from "./judgement.ts";

export interface Contradiction {
  readonly pair: SlotPair;
  readonly candidate: Candidate;
  readonly evidence: Evidence;
  /** False where the passage most likely, and not surely, speaks of the same thing. */
  readonly sure: boolean;
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
    const difference = { alignment: candidate, slot: pair.slot, rivals };
    const reasons = stoppedBy(difference);
    const sure = reasons.length === 0;
    if (sure || isLikely(difference, reasons)) {
      const evidence = evidenceOf(candidate.passage, sure ? "contradicts" : "related", shownPairs(candidate), reasons);
      contradictions.push({ pair, candidate, evidence, sure });
    } else stopped.push(evidenceOf(candidate.passage, "related", shownPairs(candidate), reasons));
  }
  return { contradictions: contradictions.sort((a, b) => Number(b.sure) - Number(a.sure)), stopped };
}
