/** Turns a contradiction of one slot into the fault of its rule, with the source's value as the fix. */
import type { Claim, SlotName } from "../extract/claim.ts";
import { type Message, say } from "../text/message.ts";
import type { Span } from "../text/span.ts";
import type { SlotPair } from "./align.ts";
import type { Candidate } from "./candidate.ts";
import type { Contradiction } from "./difference.ts";
import type { Fault } from "./judgement.ts";
import { tellTime, writeFigure, writeTime } from "./replacement.ts";
import { standingOf } from "./standing.ts";

export function conflictFault(claim: Claim, { pair, evidence, candidate, sure }: Contradiction): Fault {
  const { key } = candidate.passage.from.source;
  const change = pair.slot === "predicate" ? undefined : replacementOf(pair, candidate, claim);
  return {
    rule: ruleOf(pair.slot, claim.kind === "casualty"),
    span: change?.span ?? pair.draftSpan ?? claim.span,
    message: change ? conflictMessage(key, pair, candidate) : negationMessage(key, candidate),
    evidence: [evidence],
    slot: pair,
    ...(!sure && { severity: "warning" }),
    ...(change && { replacements: [{ ...change, sure: sure && change.sure, title: say`Change to ${change.text}` }] }),
  };
}

/** "Thursday" and "Thursday", or "last Thursday", differ in their days. */
function conflictMessage(key: string, { slot, draft, source }: SlotPair, { claim, evidence }: Candidate): Message {
  const [mine, theirs] = [claim.slots.get(slot)?.time, evidence.slots.get(slot)?.time];
  const alike = lastWord(draft) === lastWord(source);
  if (alike && mine && theirs) return say`${key} says ${tellTime(theirs)}, not ${tellTime(mine)}.`;
  return say`${key} says ${source}, not ${draft}.`;
}

const lastWord = (text: string): string => text.toLowerCase().split(" ").at(-1) ?? "";

function negationMessage(key: string, { evidence }: Candidate): Message {
  const { negated, firmness } = standingOf(evidence) ?? { negated: false, firmness: "fact" };
  switch (firmness) {
    case "fact":
      return negated ? say`${key} says that this did not happen.` : say`${key} says that this did happen.`;
    case "settled":
      return negated ? say`${key} says that this is not to happen.` : say`${key} says that this is to happen.`;
    case "plan":
      return negated ? say`${key} says that this is not planned.` : say`${key} says that this is planned.`;
    case "likelihood":
      return negated ? say`${key} says that this is not likely.` : say`${key} says that this is possible.`;
  }
}

interface Change {
  readonly span: Span;
  readonly text: string;
  readonly sure: boolean;
}

function replacementOf(pair: SlotPair, { claim: mine, evidence: theirs }: Candidate, claim: Claim): Change {
  const span = pair.draftSpan ?? claim.span;
  const [slot, other] = [mine.slots.get(pair.slot), theirs.slots.get(pair.slot)];
  if (pair.slot === "count" && mine.quantity && theirs.quantity) {
    return { span, text: writeFigure(theirs.quantity, mine.quantity), sure: true };
  }
  if (slot?.time && other?.time) return { span, ...writeTime(other.time, slot.time) };
  const [own, ...more] = slot?.names ?? [];
  const [name] = other?.names ?? [];
  if (own && name && more.length === 0) return { span: own.span, text: name.full ?? name.text, sure: true };
  return { span, text: pair.source, sure: false };
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
