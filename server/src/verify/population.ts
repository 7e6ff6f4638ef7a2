/** How the people one toll counts stand to the people another counts: children are civilians, civilians are people. */
import type { Quantity } from "../extract/mention.ts";
import { isWithin } from "../extract/population.ts";
import type { SlotRelation } from "./judgement.ts";

/** A toll that does not say whom it counts ("left 23 dead") counts people. */
export function comparePopulations(claim: Quantity, evidence: Quantity): SlotRelation {
  const mine = claim.population ?? EVERYONE;
  const theirs = evidence.population ?? EVERYONE;
  if (mine === theirs) return "equal";
  if (isWithin(theirs, mine)) return "entails";
  return isWithin(mine, theirs) ? "weaker" : "disjoint";
}

const EVERYONE = "people";
