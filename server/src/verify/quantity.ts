/** Judges a figure that is no toll: missiles, kilometres, dollars, per cent. */
import type { SlotName } from "../extract/claim.ts";
import type { Quantity } from "../extract/mention.ts";
import { alignAll, type Candidate } from "./candidate.ts";
import { computed, mayBeComputed } from "./computed.ts";
import type { Judge } from "./context.ts";
import { contradicted } from "./contradicted.ts";
import { borneOut, loosened } from "./figure.ts";
import { ofOtherDeed } from "./other-deed.ts";
import { figureToldAs } from "./told-figure.ts";

export const judgeQuantity: Judge = (claim, context) => {
  const { quantity } = claim;
  if (!quantity || quantity.measure || quantity.kind === "ordinal") return undefined;
  const told = figureToldAs(claim, context.draft);
  if (told === "not") return undefined;
  const figures = alignAll(claim, context, context.passages, ({ quantity: other }) => countSame(quantity, other));
  const borne = ofOtherDeed(claim, figures) ?? borneOut(claim, figures);
  if (borne || told === "first" || !quantity.counted) return borne;
  const loose = loosened(claim, figures.filter(isNear));
  if (loose) return loose;
  const conflict = contradicted(claim, figures, TESTED);
  return conflict && (computed(claim, context) ?? (mayBeComputed(claim, context) ? undefined : conflict));
};

/** "More than 40" is no looser word for 200: the two speak of different things. */
const isNear = ({ claim, evidence }: Candidate): boolean =>
  (claim.quantity?.hard.min ?? 0) <= FAR * (evidence.quantity?.hard.min ?? 0) ||
  evidence.quantity?.modifier === "vague";

const FAR = 1.5;

/** Its event is a claim of its own, which tests the other slots. */
const TESTED: ReadonlySet<SlotName> = new Set(["count"]);

/** The same kind of thing in the same unit; what a figure counts is known by its head noun. */
function countSame(claim: Quantity, evidence: Quantity | undefined): boolean {
  if (!evidence || evidence.kind !== claim.kind || evidence.unit !== claim.unit) return false;
  return claim.counted?.head === evidence.counted?.head;
}
