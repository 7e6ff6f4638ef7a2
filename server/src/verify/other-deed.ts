/** Tells of an amount that the passage gives of another deed, where it gives another amount of the draft's own. */
import type { Claim } from "../extract/claim.ts";
import type { QuantityKind } from "../extract/mention.ts";
import { pairOf } from "./align.ts";
import { assess } from "./assess.ts";
import type { Candidate } from "./candidate.ts";
import type { Assessment } from "./context.ts";
import { evidenceOf, shownPairs } from "./evidence.ts";
import { conflictFault } from "./fault.ts";
import { countRelation, isFull } from "./figure.ts";

/** "Get a rise of 12 percent", where they "get a rise of 8 percent" and "had demanded 12 percent". */
export function ofOtherDeed(claim: Claim, figures: readonly Candidate[]): Assessment | undefined {
  if (!AMOUNTS.has(claim.quantity?.kind ?? "count") || figures.some((each) => isFull(each) && isSameDeed(each))) {
    return undefined;
  }
  const borne = figures.find(isFull);
  const candidate = figures.find(
    (each) => each.passage === borne?.passage && isSameDeed(each) && countRelation(each) === "disjoint",
  );
  const pair = candidate && pairOf(candidate, "count");
  if (!pair) return undefined;
  const evidence = evidenceOf(candidate.passage, "related", shownPairs(candidate));
  return assess([conflictFault(claim, { pair, candidate, evidence, sure: false })], "not-found");
}

/** What is counted says itself what it is counted of. */
const AMOUNTS: ReadonlySet<QuantityKind> = new Set(["percent", "money"]);

const isSameDeed = (figure: Candidate): boolean => pairOf(figure, "predicate")?.relation === "equal";
