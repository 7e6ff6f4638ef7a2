/** Tells whether two sentences of one text surely speak of the same happening, in its own voice: where unsure, they do not. */
import type { SlotName } from "../extract/claim.ts";
import { containsSpan } from "../text/span.ts";
import { type Alignment, pairOf } from "./align.ts";
import { isQuoted } from "./quoted.ts";
import type { Statement } from "./statement.ts";

/** Place and day are said on both sides, as is the doer where either names one; the slot under test is left out. */
export function isSurelySame(alignment: Alignment, slot: SlotName): boolean {
  const { claim, evidence } = alignment;
  if (![claim, evidence].every((side) => isOwnVoice(side) && isExact(side))) return false;
  const predicate = pairOf(alignment, "predicate");
  if (predicate && predicate.relation !== "equal") return false;
  const required = PINNING.filter((name) => name !== slot);
  if (!required.every((name) => isSame(alignment, name) && (name !== "time" || isDay(claim)))) return false;
  const parties = slot === "count" ? PARTIES.filter((name) => saysOf(alignment, name)) : PARTIES;
  return parties.every((name) => isSame(alignment, name));
}

/** Whether anything can surely be the same happening as this: a cheap question before the comparison. */
export const canBeSame = (statement: Statement): boolean =>
  isOwnVoice(statement) &&
  isExact(statement) &&
  PINNING.every((name) => statement.slots.has(name)) &&
  PINNING.some((name) => saysItself(statement, name));

const PINNING: readonly SlotName[] = ["time", "place"];
const PARTIES: readonly SlotName[] = ["agent", "patient"];

const saysOf = ({ claim, evidence }: Alignment, name: SlotName): boolean =>
  claim.slots.has(name) || evidence.slots.has(name);

/** The same name, or the same words: "the attack on the base" is no other in the next sentence. */
function isSame(alignment: Alignment, name: SlotName): boolean {
  const pair = pairOf(alignment, name);
  if (!pair || ![alignment.claim, alignment.evidence].every((side) => saysItself(side, name))) return false;
  return pair.relation === "equal" || (pair.relation === "incomparable" && plain(pair.draft) === plain(pair.source));
}

const saysItself = ({ slots, sentence }: Statement, name: SlotName): boolean => {
  const slot = slots.get(name);
  return slot !== undefined && containsSpan(sentence.span, slot.span);
};

const plain = (text: string): string => text.toLowerCase().replace(/^(?:the|a|an) /u, "");

const isDay = ({ slots }: Statement): boolean => slots.get("time")?.time?.readings.every(isOfDay) ?? false;

const isOfDay = ({ grain }: { readonly grain: string }): boolean => grain === "day";

const isExact = ({ quantity }: Statement): boolean =>
  quantity === undefined || (quantity.modifier === "exact" && !quantity.part);

function isOwnVoice({ event, quantity, sentence }: Statement): boolean {
  if (sentence.attribution.length > 0 || sentence.certainty !== "asserted") return false;
  const at = quantity?.span ?? event?.trigger;
  return at === undefined || !isQuoted(at, sentence);
}
