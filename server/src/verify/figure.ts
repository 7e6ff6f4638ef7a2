/** Holds a figure of the draft against the figures of the passages that count the same: borne out or loosened. */
import type { Claim, SlotName } from "../extract/claim.ts";
import type { Modifier } from "../extract/mention.ts";
import { populationOf } from "../extract/population.ts";
import { say } from "../text/message.ts";
import { containsSpan } from "../text/span.ts";
import { agrees, pairOf } from "./align.ts";
import { assess } from "./assess.ts";
import { bearingOf } from "./bearing.ts";
import type { Candidate } from "./candidate.ts";
import { replacementBy } from "./change.ts";
import { compareCounts } from "./compare/count.ts";
import type { Assessment } from "./context.ts";
import { evidenceOf, shownPairs } from "./evidence.ts";
import { changeFigure, tellFigure } from "./figure-change.ts";
import type { Fault } from "./judgement.ts";

/** The figure, as exactly as the draft has it, in a passage that nothing sets apart. */
export function borneOut({ quantity }: Claim, figures: readonly Candidate[]): Assessment | undefined {
  const best = figures.find((figure) => isFull(figure) && mayBeMeant(figure));
  if (!best) return undefined;
  const { key } = best.passage.from.source;
  return bearingOf(
    best,
    `${key} gives ${best.evidence.quantity?.text ?? ""} ${quantity?.measure ?? ""}.`,
    countsAlike(best),
  );
}

/** A figure that bears it less exactly: "more than 200" for "250". */
export function loosened(claim: Claim, figures: readonly Candidate[]): Assessment | undefined {
  const fitting = figures.filter(
    (figure) => countRelation(figure) !== "disjoint" && mayBeMeant(figure) && isTied(figure, claim),
  );
  const best = fitting.find(isDroppedHedge) ?? fitting[0];
  const pair = best && pairOf(best, "count");
  if (!best || !pair || !claim.quantity) return undefined;
  const evidence = evidenceOf(best.passage, "partially-supports", shownPairs(best));
  const { span } = claim.quantity;
  const change = best.evidence.quantity && changeFigure(claim.quantity, best.evidence.quantity, best.claim.reading);
  const isSharper = pair.relation === "weaker" || isDroppedHedge(best);
  const replacement = change && replacementBy({ ...change, sure: change.sure && isSharper }, best.claim.reading);
  const { key } = best.passage.from.source;
  const [theirs, mine] = [tellFigure(pair.source), tellFigure(pair.draft)];
  const fault: Fault = {
    rule: "quantity-overprecise",
    span,
    message: isLessExact(best)
      ? say`${key} says ${theirs}, which is less exact than ${mine}.`
      : say`${key} says ${theirs}, not ${mine}.`,
    evidence: [evidence],
    slot: pair,
    ...(replacement && { replacements: [replacement] }),
    ...(isDroppedHedge(best) && { severity: "info" }),
  };
  return assess([fault], isDroppedHedge(best) ? "partially-supported" : "overstated");
}

/** "More than 200" for 250, "dozens" for 40; "more than 40" for "more than 60" or for 200 is another figure. */
function isLessExact(figure: Candidate): boolean {
  const [mine, theirs] = [figure.claim.quantity, figure.evidence.quantity];
  if (!mine || !theirs || isDroppedHedge(figure) || theirs.modifier === "vague") return true;
  return countRelation(figure) === "weaker" && mine.modifier !== theirs.modifier && mine.hard.min <= theirs.soft.max;
}

/** A claim that cites nothing, or counts others, must share more with the source than what happened to how many: who, when or where. */
const isTied = (figure: Candidate, { cites }: Claim): boolean =>
  (cites.length > 0 && countsAlike(figure)) ||
  figure.pairs.some((pair) => !UNTIED.has(pair.slot) && pair.draft !== "" && agrees(pair));

/** Not "climbers" for "protesters"; who "soldiers" may be beside "officers", their populations tell. */
function countsAlike({ claim, evidence }: Candidate): boolean {
  const [mine, theirs] = [claim.quantity?.counted?.head, evidence.quantity?.counted?.head];
  if (mine === undefined || theirs === undefined || mine === theirs) return true;
  if (ANYONE.has(mine) || ANYONE.has(theirs)) return true;
  return [mine, theirs].map(populationOf).every((population) => population !== undefined && population !== "people");
}

const ANYONE: ReadonlySet<string> = new Set(["people", "person", "individual", "life", "soul", "victim", "other"]);

const UNTIED: ReadonlySet<SlotName> = new Set(["count", "measure", "population", "predicate"]);

export const countRelation = (figure: Candidate) => pairOf(figure, "count")?.relation;

/** As exactly as the draft has it. */
export const isFull = (figure: Candidate): boolean => {
  const relation = countRelation(figure);
  return relation === "equal" || relation === "entails";
};

/** Nothing but the figure itself is said otherwise by both sides; the source may say when in another clause of the sentence. */
const mayBeMeant = ({ pairs, passage, claim }: Candidate): boolean =>
  pairs.every(({ slot, relation, explicit, sourceSpan }) => {
    if (relation !== "disjoint" || slot === "instrument" || slot === "count") return true;
    if (slot !== "time" || claim.slots.get(slot)?.origin === "inherited") return !explicit;
    return sourceSpan === undefined || !containsSpan(passage.sentence.span, sourceSpan);
  });

/** The draft's number is the source's own, only its bound or "about" is gone. */
function isDroppedHedge({ claim: { quantity: mine }, evidence: { quantity: theirs } }: Candidate): boolean {
  if (!mine || !theirs) return false;
  if (mine.hard.min === theirs.hard.min) return true;
  if (Number.isFinite(mine.hard.max) && mine.hard.max === theirs.hard.max) return true;
  return HEDGED.has(theirs.modifier) && compareCounts(mine, theirs.soft) !== "disjoint";
}

const HEDGED: ReadonlySet<Modifier> = new Set(["approximate", "nearly"]);
