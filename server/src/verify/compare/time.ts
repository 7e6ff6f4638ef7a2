/** How the time of a claim stands to the time of its evidence. */
import type { Time, TimeValue } from "../../extract/mention.ts";
import type { SlotRelation } from "../judgement.ts";
import { compareWeekdays, inYear, namesMonth } from "./undated.ts";

/**
 * Every reading of one against every reading of the other: what any pair makes possible is no conflict.
 * A bound ("since", "before") places nothing and is never disjoint from a day within it.
 */
export function compareTimes(claim: Time, evidence: Time): SlotRelation {
  if (claim.readings.length === 0 || evidence.readings.length === 0) return "incomparable";
  if (claim.relation !== evidence.relation) return "incomparable";
  if (countsFromElsewhere(claim) && claim.text.toLowerCase() === evidence.text.toLowerCase()) return "incomparable";
  const byWeekday = compareWeekdays(claim, evidence);
  if (byWeekday) return byWeekday;
  const firm = namesMonth(claim.text) && namesMonth(evidence.text);
  const relations = claim.readings.flatMap((mine) =>
    evidence.readings.map((theirs) => compareValues(inYear(mine, claim, theirs.earliest.slice(0, 4)), theirs, firm)),
  );
  return ORDER.find((relation) => relations.includes(relation)) ?? "incomparable";
}

/** "That day" on both sides may be one day, whatever each text was taken to count it from. */
const countsFromElsewhere = ({ readings }: Time): boolean => readings.some(({ anchor }) => anchor === "event");

const ORDER: readonly SlotRelation[] = ["equal", "entails", "weaker", "overlap", "incomparable", "disjoint"];

function compareValues(claim: TimeValue, evidence: TimeValue, firm: boolean): SlotRelation {
  if (claim.earliest === evidence.earliest && claim.latest === evidence.latest) return "equal";
  if (evidence.latest < claim.earliest || claim.latest < evidence.earliest) {
    if (firm && sameButForYear(claim, evidence)) return "incomparable";
    return !firm && isTooLoose(claim, evidence) ? "incomparable" : "disjoint";
  }
  if (claim.earliest <= evidence.earliest && evidence.latest <= claim.latest) return "entails";
  return evidence.earliest <= claim.earliest && claim.latest <= evidence.latest ? "weaker" : "overlap";
}

/** "May 9" on both sides, the year of one taken from the date of its document, which the draft may not have. */
function sameButForYear(a: TimeValue, b: TimeValue): boolean {
  const inferred = a.anchor === "document" || b.anchor === "document";
  return inferred && a.earliest.slice(4) === b.earliest.slice(4) && a.latest.slice(4) === b.latest.slice(4);
}

/**
 * What rests on an inferred date is right to some weeks only: it cannot contradict a day near it. "Monday" of a draft
 * without a date may be any Monday.
 */
const LOOSE_DAYS = 62;

function isTooLoose(claim: TimeValue, evidence: TimeValue): boolean {
  if (claim.approximate && claim.anchor === "document") return true;
  if (!claim.approximate && !evidence.approximate) return false;
  const gap = Math.max(daysBetween(evidence.latest, claim.earliest), daysBetween(claim.latest, evidence.earliest));
  return gap < LOOSE_DAYS;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
