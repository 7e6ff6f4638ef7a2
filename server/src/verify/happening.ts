/** Judges who did what to whom, when and where: an aligned event of the source that says otherwise in one slot. */
import type { SlotName } from "../extract/claim.ts";
import { agrees, pairOf } from "./align.ts";
import { bearingOf } from "./bearing.ts";
import { alignAll, type Candidate } from "./candidate.ts";
import type { Assessment, Judge } from "./context.ts";
import { contradicted } from "./contradicted.ts";
import { findDifferences } from "./difference.ts";
import { evidenceOf, shownPairs } from "./evidence.ts";
import { isQuoted } from "./quoted.ts";

const TESTED: ReadonlySet<SlotName> = new Set(["time", "place", "agent", "patient", "predicate"]);

export const judgeHappening: Judge = (claim, context) => {
  if (!claim.event || claim.quantity || isQuoted(claim.event.trigger, context.draft.sentence(claim.sentence))) {
    return undefined;
  }
  const all = alignAll(
    claim,
    context,
    context.passages,
    (evidence) => evidence.event !== undefined && !evidence.quantity,
  );
  const same = all.filter((candidate) => {
    const predicate = pairOf(candidate, "predicate");
    return predicate && (agrees(predicate) || predicate.relation === "disjoint");
  });
  return borneOut(same) ?? contradicted(claim, same, TESTED) ?? nearest(same);
};

/** Every slot that the draft fills stands in one passage. */
function borneOut(candidates: readonly Candidate[]): Assessment | undefined {
  const best = candidates.find(({ pairs }) => pairs.length > 2 && pairs.every(agrees));
  if (!best) return undefined;
  return bearingOf(
    best,
    `${best.passage.from.source.key} says the same of ${best.pairs.map(({ slot }) => slot).join(", ")}.`,
  );
}

/** What was considered, so that a reader can see why it decided nothing. */
function nearest(candidates: readonly Candidate[]): Assessment | undefined {
  const near = candidates.filter(({ pairs }) => pairs.filter(agrees).length > 1).slice(0, MOST_SHOWN);
  if (near.length === 0) return undefined;
  const { stopped } = findDifferences(near, TESTED);
  const related = near.map((candidate) => evidenceOf(candidate.passage, "related", shownPairs(candidate)));
  const reasons = stopped.flatMap(({ source, stoppedBy }) =>
    (stoppedBy ?? []).map((gate) => `${source} differs, which proves nothing: ${gate}.`),
  );
  return { faults: [], evidence: stopped.length > 0 ? stopped : related, reasons: [...new Set(reasons)] };
}

const MOST_SHOWN = 3;
