/** Turns a contradiction of one slot into the fault of its rule, with the source's value as the fix. */
import type { Claim, SlotName } from "../extract/claim.ts";
import type { Contradiction } from "./difference.ts";
import type { Fault } from "./judgement.ts";

export function conflictFault(claim: Claim, { pair, evidence, candidate }: Contradiction): Fault {
  const span = pair.draftSpan ?? claim.span;
  const isToll = claim.kind === "casualty";
  const rule = ruleOf(pair.slot, isToll);
  return {
    rule,
    span,
    message: `${candidate.passage.from.source.key} says ${pair.source}, not ${pair.draft}.`,
    evidence: [evidence],
    slot: pair,
    replacements: [{ title: `Change to ${pair.source}`, span, text: pair.source, sure: true }],
  };
}

function ruleOf(slot: SlotName, isToll: boolean): string {
  switch (slot) {
    case "time":
      return "date-conflict";
    case "place":
      return "place-conflict";
    case "agent":
    case "patient":
      return "actor-conflict";
    case "predicate":
      return "event-negated";
    default:
      return isToll ? "casualty-conflict" : "quantity-conflict";
  }
}
