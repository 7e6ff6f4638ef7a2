/** Moves a judgement to where its claim stands after an edit elsewhere in the draft. */
import type { Claim } from "../extract/claim.ts";
import { viewShifted } from "../extract/shift.ts";
import { moveSpan } from "../text/span.ts";
import type { Evidence, Fault, Judgement, SlotComparison } from "./judgement.ts";

/**
 * The judgement `by` further on in the draft, in the sentence of that index; offsets into sources stay.
 * Its parts are moved when they are looked at: most of a long draft moves at every keystroke, and few look.
 */
export function moveJudgement(judgement: Judgement, by: number, sentence: number): Judgement {
  if (by === 0 && sentence === judgement.claim.sentence) return judgement;
  const { verdict, searched, reasons } = judgement;
  let claim: Claim | undefined;
  let faults: readonly Fault[] | undefined;
  let evidence: readonly Evidence[] | undefined;
  const moved: Judgement = {
    verdict,
    searched,
    reasons,
    get claim() {
      claim ??= moveClaim(judgement.claim, by, sentence);
      return claim;
    },
    get faults() {
      faults ??= moveAll(judgement.faults, by, moveFault);
      return faults;
    },
    get evidence() {
      evidence ??= moveAll(judgement.evidence, by, moveEvidence);
      return evidence;
    },
  };
  origins.set(moved, originOf(judgement));
  return moved;
}

/** The judgement that this one was moved from: the same for as long as it is not judged anew. */
export const originOf = (judgement: Judgement): Judgement => origins.get(judgement) ?? judgement;

const origins = new WeakMap<Judgement, Judgement>();

const moveClaim = (claim: Claim, by: number, sentence: number): Claim => viewShifted(claim, by, { sentence });

const moveAll = <Part>(parts: readonly Part[], by: number, move: (part: Part, by: number) => Part): readonly Part[] =>
  parts.length === 0 ? parts : parts.map((part) => move(part, by));

const moveSlot = (slot: SlotComparison, by: number): SlotComparison =>
  slot.draftSpan ? { ...slot, draftSpan: moveSpan(slot.draftSpan, by) } : slot;

const moveEvidence = (evidence: Evidence, by: number): Evidence =>
  evidence.slots.length === 0 ? evidence : { ...evidence, slots: moveAll(evidence.slots, by, moveSlot) };

const moveFault = (fault: Fault, by: number): Fault => ({
  ...fault,
  span: moveSpan(fault.span, by),
  evidence: moveAll(fault.evidence, by, moveEvidence),
  ...(fault.slot && { slot: moveSlot(fault.slot, by) }),
  ...(fault.replacements && {
    replacements: fault.replacements.map((each) => ({
      ...each,
      span: moveSpan(each.span, by),
      ...(each.also && { also: { ...each.also, span: moveSpan(each.also.span, by) } }),
    })),
  }),
});
