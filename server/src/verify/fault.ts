/** Turns a contradiction of one slot into the fault of its rule, with the source's value as the fix. */
import type { Claim, SlotName } from "../extract/claim.ts";
import type { Name } from "../extract/mention.ts";
import { type Message, say } from "../text/message.ts";
import type { SlotPair } from "./align.ts";
import type { Candidate } from "./candidate.ts";
import { type Change, replacementBy } from "./change.ts";
import type { Contradiction } from "./difference.ts";
import { changeFigure, tellFigure } from "./figure-change.ts";
import type { Fault } from "./judgement.ts";
import { standingOf } from "./standing.ts";
import type { Statement } from "./statement.ts";
import { changeTime, standsAlone, tellTime } from "./time-change.ts";

export function conflictFault(claim: Claim, { pair, evidence, candidate, sure }: Contradiction): Fault {
  const { key } = candidate.passage.from.source;
  const isDenial = pair.slot === "predicate";
  const change = isDenial ? undefined : changeOf(pair, candidate, claim);
  const replacement = change && replacementBy({ ...change, sure: sure && change.sure }, candidate.claim.reading);
  return {
    rule: ruleOf(pair.slot, claim.kind === "casualty"),
    span: spanOf(pair, candidate) ?? claim.span,
    message: isDenial ? negationMessage(key, candidate) : conflictMessage(key, pair, candidate),
    evidence: [evidence],
    slot: pair,
    ...(!sure && { severity: "warning" }),
    ...(replacement && { replacements: [replacement] }),
  };
}

/** "Thursday" and "Thursday", or "last Thursday", differ in their days; beside a date, one wants to know which Thursday. */
function conflictMessage(key: string, { slot, draft, source }: SlotPair, { claim, evidence }: Candidate): Message {
  const [mine, theirs] = [claim.slots.get(slot)?.time, evidence.slots.get(slot)?.time];
  if (slot === "count") return say`${key} says ${tellFigure(source)}, not ${tellFigure(draft)}.`;
  if (!mine || !theirs) return say`${key} says ${source}, not ${draft}.`;
  const alike = lastWord(draft) === lastWord(source);
  const told = alike || standsAlone(mine) ? tellTime(theirs, mine) : source;
  return say`${key} says ${told}, not ${alike ? tellTime(mine, mine) : draft}.`;
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

/** Of several names that fill a slot, or of one name in it, what is put right. */
function spanOf({ slot, draftSpan }: SlotPair, { claim, evidence }: Candidate): SlotPair["draftSpan"] {
  return nameIn(claim, evidence, slot)?.own.span ?? draftSpan;
}

function changeOf(pair: SlotPair, { claim: mine, evidence: theirs }: Candidate, claim: Claim): Change | undefined {
  const [slot, other] = [mine.slots.get(pair.slot), theirs.slots.get(pair.slot)];
  if (pair.slot === "count" && mine.quantity && theirs.quantity) {
    return changeFigure(mine.quantity, theirs.quantity, mine.reading);
  }
  if (slot?.time && other?.time) {
    return changeTime({ time: slot.time, reading: mine.reading }, { time: other.time, reading: theirs.reading });
  }
  const named = nameIn(mine, theirs, pair.slot);
  if (named) {
    const isTheirs = named.own.title === undefined || titleOf(named.own, mine) === titleOf(named.name, theirs);
    return isTheirs ? { span: named.own.span, text: named.name.full ?? named.name.text, sure: true } : undefined;
  }
  return { span: pair.draftSpan ?? claim.span, text: pair.source, sure: false };
}

/** Everything in capitals before a name: another's title would not be the new one's. */
const titleOf = ({ span }: Name, { reading: { prose } }: Statement): string =>
  /(?:\p{Lu}[\p{L}.]* )*$/u.exec(prose.slice(Math.max(0, span.start - LONGEST_TITLE), span.start))?.[0].toLowerCase() ??
  "";

const LONGEST_TITLE = 60;

/** The only name that fills the slot of the draft, and the first that fills the source's. */
function nameIn(
  mine: Statement,
  theirs: Statement,
  slot: SlotName,
): { readonly own: Name; readonly name: Name } | undefined {
  const [own, ...more] = mine.slots.get(slot)?.names ?? [];
  const [name] = theirs.slots.get(slot)?.names ?? [];
  return own && name && more.length === 0 ? { own, name } : undefined;
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
