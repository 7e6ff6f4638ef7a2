/** Judges a toll: borne out by a toll of the same measure, contradicted by an aligned one, or nowhere to be found. */
import type { Claim, SlotName } from "../extract/claim.ts";
import type { Measure, Modifier, Quantity } from "../extract/mention.ts";
import { agrees, pairOf } from "./align.ts";
import { alignAll, type Candidate } from "./candidate.ts";
import { compareCounts } from "./compare-count.ts";
import type { Assessment, Context, Judge } from "./context.ts";
import { findDifferences } from "./difference.ts";
import { evidenceOf, shownPairs } from "./evidence.ts";
import { conflictFault } from "./fault.ts";
import type { Evidence, Fault, SlotComparison, Verdict } from "./judgement.ts";
import { describeSum, type Sum, sumsOf } from "./sums.ts";

export const judgeCasualty: Judge = (claim, context) => {
  const { quantity } = claim;
  if (claim.kind !== "casualty" || !quantity?.measure) return undefined;
  const counts = alignAll(claim, context, context.passages, ({ quantity: other }) => other?.kind === "count");
  const tolls = counts.filter(({ evidence }) => sameMeasure(quantity.measure, evidence.quantity?.measure));
  return (
    borneOut(claim, tolls) ??
    bySum(claim, quantity, tolls) ??
    contradicted(claim, tolls, context) ??
    byMeasure(claim, counts) ??
    unclear(claim, counts) ??
    notFound(claim, tolls)
  );
};

/** Casualties hold the killed and the wounded; nothing else stands for anything else. */
const sameMeasure = (claim: Measure | undefined, evidence: Measure | undefined): boolean => claim === evidence;

function borneOut(claim: Claim, tolls: readonly Candidate[]): Assessment | undefined {
  const fitting = tolls.filter((toll) =>
    toll.pairs.every(({ slot, relation, explicit }) => relation !== "disjoint" || !explicit || slot === "instrument"),
  );
  const best = fitting.find(isFull) ?? fitting.find(isDroppedHedge) ?? fitting[0];
  if (!best) return undefined;
  const full = isFull(best);
  return {
    faults: full ? [] : looseFaults(claim, best),
    evidence: [evidenceOf(best.passage, full ? "supports" : "partially-supports", shownPairs(best))],
    verdictHint: verdictOf(best),
    reasons: [
      `${best.passage.from.source.key} gives ${best.evidence.quantity?.text ?? ""} ${claim.quantity?.measure ?? ""}.`,
    ],
  };
}

const countRelation = (toll: Candidate) => pairOf(toll, "count")?.relation;

const isFull = (toll: Candidate): boolean => {
  const relation = countRelation(toll);
  return relation === "equal" || relation === "entails";
};

function verdictOf(toll: Candidate): Verdict {
  if (isFull(toll)) return "supported";
  return isDroppedHedge(toll) ? "partially-supported" : "overstated";
}

/** The draft's number is the source's own, only its bound or "about" is gone. */
function isDroppedHedge({ claim: { quantity: mine }, evidence: { quantity: theirs } }: Candidate): boolean {
  if (!mine || !theirs) return false;
  if (mine.hard.min === theirs.hard.min || mine.hard.max === theirs.hard.max) return true;
  return HEDGED.has(theirs.modifier) && compareCounts(mine, theirs.soft) !== "disjoint";
}

const HEDGED: ReadonlySet<Modifier> = new Set(["approximate", "nearly"]);

function looseFaults(claim: Claim, toll: Candidate): readonly Fault[] {
  const pair = pairOf(toll, "count");
  if (!pair || !claim.quantity) return [];
  return [
    {
      rule: "quantity-overprecise",
      span: claim.quantity.span,
      message: `The source says ${pair.source}, which is less exact than ${pair.draft}.`,
      evidence: [evidenceOf(toll.passage, "partially-supports", shownPairs(toll))],
      slot: pair,
      ...(isDroppedHedge(toll) && { severity: "info" }),
    },
  ];
}

function bySum(claim: Claim, quantity: Quantity, tolls: readonly Candidate[]): Assessment | undefined {
  for (const { passage } of tolls) {
    const parts = passage.sentence.quantities.filter(({ measure }) => sameMeasure(quantity.measure, measure));
    const sum = sumsOf(parts).find(({ total, figure }) => isBorne(quantity, total) || isBorne(quantity, figure));
    if (!sum) continue;
    const { key } = passage.from.source;
    return {
      faults: [],
      evidence: [evidenceOf(passage, "supports", [sumComparison(claim, sum)])],
      verdictHint: "supported",
      reasons: [`Computed from ${key}: ${describeSum(sum)}.`],
    };
  }
  return undefined;
}

const isBorne = (quantity: Quantity, total: Sum["total"]): boolean => {
  const relation = compareCounts(quantity, total);
  return relation === "equal" || relation === "entails";
};

const sumComparison = ({ quantity }: Claim, sum: Sum): SlotComparison => ({
  slot: "count",
  draft: quantity?.text ?? "",
  source: `${describeSum(sum)} (computed)`,
  relation: "equal",
});

const TESTED: ReadonlySet<SlotName> = new Set(["count", "time", "place", "agent", "patient"]);

function contradicted(claim: Claim, tolls: readonly Candidate[], _context: Context): Assessment | undefined {
  const { contradictions, stopped } = findDifferences(tolls, TESTED);
  const [first] = contradictions;
  if (!first) return undefined;
  return {
    faults: [conflictFault(claim, first)],
    evidence: [...contradictions.map(({ evidence }) => evidence), ...stopped],
    verdictHint: "contradicted",
    reasons: [`Every gate let through that ${first.candidate.passage.from.source.key} says ${first.pair.source}.`],
  };
}

/** The very number stands in the source, but of the wounded instead of the killed. */
function byMeasure(claim: Claim, counts: readonly Candidate[]): Assessment | undefined {
  const other = counts.find(
    (count) =>
      count.evidence.quantity?.measure !== undefined &&
      count.evidence.quantity.measure !== "casualties" &&
      !sameMeasure(claim.quantity?.measure, count.evidence.quantity.measure) &&
      countRelation(count) === "equal",
  );
  if (!other || !claim.quantity) return undefined;
  const evidence = evidenceOf(other.passage, "contradicts", shownPairs(other));
  const pair = pairOf(other, "measure");
  const measure = other.evidence.quantity?.measure ?? "";
  return {
    faults: [
      {
        rule: "casualty-measure",
        span: claim.quantity.span,
        message: `The source counts ${pair?.source ? other.evidence.quantity?.text : ""} ${measure}, not ${claim.quantity.measure}.`,
        evidence: [evidence],
        ...(pair && { slot: pair }),
      },
    ],
    evidence: [evidence],
    verdictHint: "contradicted",
    reasons: [`${other.passage.from.source.key} gives the number as ${measure}.`],
  };
}

/** The source counts as many people, in words that do not say what became of them: too little to call the draft wrong. */
function unclear(claim: Claim, counts: readonly Candidate[]): Assessment | undefined {
  const other = counts.find(
    (count) => count.evidence.quantity?.measure === undefined && countRelation(count) === "equal",
  );
  if (!other) return undefined;
  const { key } = other.passage.from.source;
  return {
    faults: [],
    evidence: [evidenceOf(other.passage, "partially-supports", shownPairs(other))],
    verdictHint: "partially-supported",
    reasons: [
      `${key} has the number ${claim.quantity?.text ?? ""}, and does not clearly say that it counts the ${claim.quantity?.measure ?? ""}.`,
    ],
  };
}

function notFound(claim: Claim, tolls: readonly Candidate[]): Assessment {
  const others = tolls.map((toll) => toll.evidence.quantity?.text ?? "").filter((text) => text !== "");
  const given = others.length > 0 ? ` It gives ${[...new Set(others)].slice(0, 4).join(", ")}.` : "";
  const message = `No passage of the sources gives ${claim.quantity?.text ?? ""} ${claim.quantity?.measure ?? ""}.${given}`;
  const evidence: readonly Evidence[] = tolls.slice(0, 3).map((toll) =>
    evidenceOf(
      toll.passage,
      "related",
      shownPairs(toll),
      toll.pairs.filter((pair) => !agrees(pair)).map(() => ""),
    ),
  );
  return {
    faults: [{ rule: "claim-not-found", span: claim.quantity?.span ?? claim.span, message, evidence }],
    evidence,
    verdictHint: "not-found",
    reasons: [message],
  };
}
