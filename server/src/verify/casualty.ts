/** Judges a toll: borne out by a toll of the same measure, contradicted by an aligned one, or nowhere to be found. */
import type { Claim, SlotName } from "../extract/claim.ts";
import type { Measure, Quantity } from "../extract/mention.ts";
import { say } from "../text/message.ts";
import { assess } from "./assess.ts";
import { byBoth } from "./both-tolls.ts";
import { alignAll, type Candidate } from "./candidate.ts";
import { byMeasure } from "./casualty-measure.ts";
import { unfoundToll } from "./casualty-unfound.ts";
import { compareCounts } from "./compare/count.ts";
import type { Assessment, Context, Judge } from "./context.ts";
import { contradicted } from "./contradicted.ts";
import { evidenceOf, shownPairs } from "./evidence.ts";
import { borneOut, isFull, loosened } from "./figure.ts";
import type { Fault, SlotComparison } from "./judgement.ts";
import { measureWords } from "./measure-word.ts";
import { describeSum, type Sum, sumsOf } from "./sums.ts";
import { figureToldAs } from "./told-figure.ts";

export const judgeCasualty: Judge = (claim, context) => {
  const { quantity } = claim;
  if (claim.kind !== "casualty" || !quantity?.measure) return undefined;
  const told = figureToldAs(claim, context.draft);
  if (told === "not") return undefined;
  const counts = alignAll(claim, context, context.passages, ({ quantity: other }) => other?.kind === "count");
  const tolls = counts.filter(({ evidence }) => sameMeasure(quantity.measure, evidence.quantity?.measure));
  const borne =
    borneOut(claim, tolls) ??
    bySum(claim, quantity, tolls) ??
    byOwnSum(claim, quantity, tolls, context) ??
    byBoth(quantity, context);
  if (borne || told === "first") return borne;
  return (
    loosened(claim, tolls) ??
    contradicted(claim, tolls, TESTED) ??
    (hasParts(claim, quantity, context) ? undefined : byMeasure(claim, counts)) ??
    unclear(claim, counts) ??
    elsewhereOrLater(claim, tolls) ??
    unfoundToll(claim, tolls, context)
  );
};

const TESTED: ReadonlySet<SlotName> = new Set(["count", "time", "place", "agent", "patient"]);

/** Casualties hold the killed and the wounded; nothing else stands for anything else. */
const sameMeasure = (claim: Measure | undefined, evidence: Measure | undefined): boolean => claim === evidence;

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

/** "Seven soldiers and four attackers, eleven in all": its parts are claims of their own. */
function byOwnSum(
  claim: Claim,
  quantity: Quantity,
  tolls: readonly Candidate[],
  context: Context,
): Assessment | undefined {
  const sum = sumsOf(besides(claim, quantity, context)).find(({ total }) => isBorne(quantity, total));
  if (!sum) return undefined;
  const bearers = sum.parts.map((part) =>
    tolls.find(({ evidence }) => evidence.quantity && compareCounts(part, evidence.quantity) === "equal"),
  );
  if (!bearers.every((bearer) => bearer !== undefined)) return undefined;
  return {
    faults: [],
    evidence: bearers.map(({ passage }) => evidenceOf(passage, "supports", [sumComparison(claim, sum)])),
    verdictHint: "supported",
    reasons: [`Computed from the sentence itself: ${describeSum(sum)}.`],
  };
}

/** The other tolls of its measure in its sentence. */
const besides = (claim: Claim, quantity: Quantity, { draft }: Context): readonly Quantity[] =>
  (draft.sentence(claim.sentence)?.quantities ?? []).filter(
    ({ span, measure }) => span.start !== quantity.span.start && sameMeasure(quantity.measure, measure),
  );

/** "Seven soldiers and four attackers, twelve in all": a wrong sum counts no others. */
const hasParts = (claim: Claim, quantity: Quantity, context: Context): boolean =>
  quantity.counted === undefined && besides(claim, quantity, context).length > 1;

const isBorne = (quantity: Quantity, total: Sum["total"]): boolean => {
  const relation = compareCounts(quantity, total);
  return relation === "equal" || relation === "entails";
};

const sumComparison = ({ quantity }: Claim, sum: Sum): SlotComparison => ({
  slot: "count",
  draft: quantity?.text ?? "",
  source: `${describeSum(sum)} (computed)`,
  relation: "equal",
  ...(quantity && { draftSpan: quantity.span }),
});

/** The source counts as many people, in words that do not say what became of them: too little to call the draft wrong. */
function unclear(claim: Claim, counts: readonly Candidate[]): Assessment | undefined {
  const other = counts.find((count) => mayBeToll(count, claim.quantity?.measure) && isFull(count));
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

/** The same people, or people or nothing named in a sentence that has no other toll of the measure: not the 77 of "killed 71 of the 77 aboard". */
function mayBeToll({ evidence: { quantity }, claim, passage }: Candidate, measure: Measure | undefined): boolean {
  if (!quantity || quantity.measure !== undefined) return false;
  if (quantity.counted && quantity.counted.head === claim.quantity?.counted?.head) return true;
  const people = quantity.population !== undefined || quantity.counted === undefined;
  return people && !passage.sentence.quantities.some((other) => sameMeasure(measure, other.measure));
}

/** The very toll, of another day, town or doer: too much differs to say which of the two is wrong. */
function elsewhereOrLater(claim: Claim, tolls: readonly Candidate[]): Assessment | undefined {
  const same = tolls.find(isFull);
  const other = same?.pairs.find(({ slot, relation }) => relation === "disjoint" && TESTED.has(slot));
  if (!same || !other || other.draft.includes(other.source)) return undefined;
  const { key } = same.passage.from.source;
  const measure = claim.quantity?.measure;
  const evidence = [evidenceOf(same.passage, "related", shownPairs(same), [`the ${other.slot} differs`])];
  const message = say`${key} gives ${same.evidence.quantity?.text ?? ""} ${measure ? measureWords[measure] : ""}, but has “${other.source}”, not “${other.draft}”.`;
  const fault: Fault = {
    rule: "claim-not-found",
    span: other.draftSpan ?? claim.span,
    message,
    evidence,
    slot: other,
  };
  return assess([fault], "not-found");
}
