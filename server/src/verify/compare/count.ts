/** How a claimed figure stands to the figure of its evidence. */
import { areRoundedApart, exactly, holds, relate, roundsTo, singleValue } from "../../extract/interval.ts";
import type { Interval, Modifier, Quantity } from "../../extract/mention.ts";
import type { SlotRelation } from "../judgement.ts";

export function compareCounts(claim: Quantity, evidence: Quantity | Interval): SlotRelation {
  const other = "hard" in evidence ? evidence.hard : evidence;
  const soft = "hard" in evidence ? evidence.soft : evidence;
  if (relate(claim.soft, soft) === "equal") return "equal";
  if ("hard" in evidence && areFarApart(claim, evidence)) return "disjoint";
  const relation = relate(claim.hard, other);
  if (relation === "overlap" && "hard" in evidence && boundOtherSides(claim, evidence)) return relation;
  if (relation !== "disjoint") return bySoft(claim, soft, relation);
  return isRounding(claim.hard, other) ? "entails" : "disjoint";
}

/** The latitude of "about" is given once, not on both sides: "about 1,400" is not "roughly 1,200". */
function areFarApart(claim: Quantity, evidence: Quantity): boolean {
  if (claim.modifier !== "approximate" || evidence.modifier !== "approximate") return false;
  const [mine, theirs] = [middle(claim.hard), middle(evidence.hard)];
  if (!holds(evidence.hard, exactly(mine)) || !holds(claim.hard, exactly(theirs))) return true;
  return relate(claim.soft, exactly(theirs)) === "disjoint" && areRoundedApart(mine, theirs);
}

const middle = ({ min, max }: Interval): number => Math.round(1000 * (min + max)) / 2000;

/** "At least 200" says nothing for "at most 200", nor "more than 40" for "up to 50". */
const boundOtherSides = (a: Quantity, b: Quantity): boolean =>
  (FLOORS.has(a.modifier) && CEILINGS.has(b.modifier)) || (CEILINGS.has(a.modifier) && FLOORS.has(b.modifier));

const FLOORS: ReadonlySet<Modifier> = new Set(["at-least", "more-than"]);
const CEILINGS: ReadonlySet<Modifier> = new Set(["at-most", "less-than"]);

/** "About 1,200" bears out "about 1,150" no more exactly than it says; within the soft interval it is as good as equal. */
function bySoft(claim: Quantity, soft: Interval, relation: SlotRelation): SlotRelation {
  if (relation !== "overlap") return relation;
  return relate(claim.soft, soft) === "disjoint" ? "overlap" : "equal";
}

function isRounding(claim: Interval, evidence: Interval): boolean {
  const claimed = singleValue(claim);
  const exact = singleValue(evidence);
  return claimed !== undefined && exact !== undefined && roundsTo(exact, claimed);
}
