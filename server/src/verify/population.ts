/** How the people one toll counts stand to the people another counts: children are civilians, civilians are people. */
import type { Quantity } from "../extract/mention.ts";
import type { SlotRelation } from "./judgement.ts";

export function comparePopulations(claim: Quantity, evidence: Quantity): SlotRelation {
  if (claim.population === evidence.population) return "equal";
  return "incomparable";
}
