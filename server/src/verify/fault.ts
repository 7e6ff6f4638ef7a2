/** Turns a contradiction of one slot into the fault of its rule, with the source's value as the fix. */
import type { Claim, SlotName } from "../extract/claim.ts";
import type { Span } from "../text/span.ts";
import type { SlotPair } from "./align.ts";
import type { Candidate } from "./candidate.ts";
import type { Contradiction } from "./difference.ts";
import type { Fault } from "./judgement.ts";

export function conflictFault(claim: Claim, { pair, evidence, candidate }: Contradiction): Fault {
  const { span, text } = replacementOf(pair, candidate, claim);
  return {
    rule: ruleOf(pair.slot, claim.kind === "casualty"),
    span,
    message: `${candidate.passage.from.source.key} says ${pair.source}, not ${pair.draft}.`,
    evidence: [evidence],
    slot: pair,
    ...(pair.slot !== "predicate" && { replacements: [{ title: `Change to ${text}`, span, text, sure: true }] }),
  };
}

/** A name is replaced by the fullest form of the source's, a figure by the source's in the draft's way of writing. */
function replacementOf(
  pair: SlotPair,
  { claim: mine, evidence: theirs }: Candidate,
  claim: Claim,
): { span: Span; text: string } {
  const span = pair.draftSpan ?? claim.span;
  const [own, ...more] = mine.slots.get(pair.slot)?.names ?? [];
  const [other] = theirs.slots.get(pair.slot)?.names ?? [];
  if (own && other && more.length === 0) return { span: own.span, text: other.full ?? other.text };
  return { span, text: pair.source };
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
