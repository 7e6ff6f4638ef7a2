/** Moves a judgement to where its claim stands after an edit elsewhere in the draft. */
import type { Claim } from "../extract/claim.ts";
import type { Span } from "../text/span.ts";
import type { Evidence, Fault, Judgement, SlotComparison } from "./judgement.ts";

/** The judgement of an unchanged claim that now stands as `claim`; offsets into sources stay. */
export function moveJudgement(judgement: Judgement, claim: Claim): Judgement {
  const by = claim.span.start - judgement.claim.span.start;
  if (by === 0) return { ...judgement, claim };
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  const moveSlot = (slot: SlotComparison): SlotComparison =>
    slot.draftSpan ? { ...slot, draftSpan: move(slot.draftSpan) } : slot;
  const moveEvidence = (evidence: Evidence): Evidence => ({ ...evidence, slots: evidence.slots.map(moveSlot) });
  const moveFault = (fault: Fault): Fault => ({
    ...fault,
    span: move(fault.span),
    evidence: fault.evidence.map(moveEvidence),
    ...(fault.slot && { slot: moveSlot(fault.slot) }),
    ...(fault.replacements && {
      replacements: fault.replacements.map((each) => ({ ...each, span: move(each.span) })),
    }),
  });
  return {
    ...judgement,
    claim,
    faults: judgement.faults.map(moveFault),
    evidence: judgement.evidence.map(moveEvidence),
  };
}
