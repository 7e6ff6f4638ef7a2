/** Judges a figure that is no toll: missiles, kilometres, dollars, per cent. */
import type { SlotName } from "../extract/claim.ts";
import type { Quantity } from "../extract/mention.ts";
import { alignAll } from "./candidate.ts";
import type { Judge } from "./context.ts";
import { borneOut, contradicted, loosened } from "./figure.ts";

export const judgeQuantity: Judge = (claim, context) => {
  const { quantity } = claim;
  if (!quantity || quantity.measure || quantity.kind === "ordinal") return undefined;
  const figures = alignAll(claim, context, context.passages, ({ quantity: other }) => countSame(quantity, other));
  return borneOut(claim, figures) ?? loosened(claim, figures) ?? contradicted(claim, figures, TESTED);
};

/** Its event is a claim of its own, which tests the other slots. */
const TESTED: ReadonlySet<SlotName> = new Set(["count"]);

/** The same kind of thing in the same unit; what a figure counts is known by its head noun. */
function countSame(claim: Quantity, evidence: Quantity | undefined): boolean {
  if (!evidence || evidence.kind !== claim.kind || evidence.unit !== claim.unit) return false;
  return claim.counted?.head === evidence.counted?.head;
}
