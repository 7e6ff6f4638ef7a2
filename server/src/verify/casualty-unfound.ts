/** Says of a toll that no passage bears out that it is in none, unless it counts what the sources tell in other ways. */
import type { Claim, SlotName } from "../extract/claim.ts";
import type { Measure, Quantity } from "../extract/mention.ts";
import { dyingVerbs, tollActions, tollNouns, tollStates, tollVerbs } from "../lexicon/tolls.ts";
import { type Message, say } from "../text/message.ts";
import { pairOf } from "./align.ts";
import { assess } from "./assess.ts";
import type { Candidate } from "./candidate.ts";
import { replacementBy } from "./change.ts";
import { computed, mayBeComputed } from "./computed.ts";
import type { Assessment, Context } from "./context.ts";
import { evidenceOf, nearestEvidence, shownPairs } from "./evidence.ts";
import { isFull } from "./figure.ts";
import { changeFigure } from "./figure-change.ts";
import type { Fault } from "./judgement.ts";
import { measureWords } from "./measure-word.ts";
import { indexSource } from "./support/source.ts";

/** `tolls` are the nearest tolls of the same measure. */
export function unfoundToll(claim: Claim, tolls: readonly Candidate[], context: Context): Assessment | undefined {
  const { quantity } = claim;
  if (!quantity?.measure || tellsOfOne(quantity, context) || countsPart(quantity, tolls, context)) return undefined;
  const known = quantity.measure === "casualties" ? computedOfAll(claim, context) : remainder(quantity, tolls);
  if (known) return known;
  if (quantity.measure === "casualties" && mayBeComputed(claim, context)) return undefined;
  const other = tolls.find((toll) => isFull(toll) && isOnly(toll, "population"));
  const ofOther = other && ofOthers(other, quantity.measure);
  if (ofOther) return ofOther;
  const message = describe(quantity, quantity.measure, tolls, context);
  const near = tolls.slice(0, 3).map((toll) => evidenceOf(toll.passage, "related", shownPairs(toll)));
  const evidence = near.length > 0 ? near : nearestEvidence(context);
  const fault: Fault = { rule: "claim-not-found", span: quantity.span, message, evidence };
  return assess([{ ...fault, ...onlyOther(quantity, tolls, context) }], "not-found");
}

/** Sums know nothing of who is counted: 20 soldiers and 22 civilians are no 42 soldiers. */
const computedOfAll = (claim: Claim, context: Context): Assessment | undefined =>
  (claim.quantity?.population ?? "people") === "people" ? computed(claim, context) : undefined;

/** The one toll that there is, where nothing else sets it apart. */
function onlyOther(
  quantity: Quantity,
  tolls: readonly Candidate[],
  { draft }: Context,
): Pick<Fault, "slot" | "replacements"> {
  const [toll] = tolls;
  const theirs = toll?.evidence.quantity;
  const slot = toll && pairOf(toll, "count");
  if (!theirs || !slot || tolls.some(({ evidence }) => evidence.quantity?.text !== theirs.text)) return {};
  if (toll.pairs.some((pair) => pair.relation === "disjoint" && pair.slot !== "count")) return { slot };
  const change = changeFigure(quantity, theirs, draft);
  const replacement = change && replacementBy({ ...change, sure: false }, draft);
  return { slot, ...(replacement && { replacements: [replacement] }) };
}

/** The very number, of others: "three officers", not "three demonstrators". */
function ofOthers({ claim, evidence, passage, pairs }: Candidate, measure: Measure): Assessment | undefined {
  const [mine, theirs] = [claim.quantity, evidence.quantity];
  if (!mine?.counted || !theirs?.counted) return undefined;
  const { key } = passage.from.source;
  const [own, other] = [mine.counted.text, theirs.counted.text];
  const change = own.includes(" ") || other.includes(" ") ? undefined : { span: mine.counted.span, text: other };
  const replacement = change && replacementBy({ ...change, sure: false }, claim.reading);
  const fault: Fault = {
    rule: "claim-not-found",
    span: mine.counted.span,
    message: say`${key} counts ${lowered(theirs.text)} ${other} ${measureWords[measure]}, not ${own}.`,
    evidence: [evidenceOf(passage, "related", shownPairs({ claim, evidence, pairs }))],
    ...(replacement && { replacements: [replacement] }),
  };
  return assess([fault], "not-found");
}

/** Nothing but this differs. */
const isOnly = ({ pairs }: Candidate, slot: SlotName): boolean =>
  pairs.every((pair) => (pair.relation === "disjoint") === (pair.slot === slot));

function describe(quantity: Quantity, measure: Measure, tolls: readonly Candidate[], { covering }: Context): Message {
  const keys = covering.map(({ source }) => source.key).join(", ");
  if (isOne(quantity)) return say`${keys} tells of nobody ${measureWords[measure]}.`;
  const others = tolls
    .map(({ evidence }) => lowered(evidence.quantity?.text ?? ""))
    .filter((text) => text !== "" && text !== lowered(quantity.text));
  const given = others.length > 0 ? say` It gives ${[...new Set(others)].slice(0, 4)}.` : "";
  return say`No passage of ${keys} counts ${lowered(quantity.text)} ${measureWords[measure]}.${given}`;
}

/** The rest of a toll of which the passage gives a part: "84 were detained, 31 of them in town". */
function remainder(quantity: Quantity, tolls: readonly Candidate[]): Assessment | undefined {
  for (const { evidence, passage } of tolls) {
    const whole = evidence.quantity;
    const part = passage.sentence.quantities.find(
      (other) => other.part && whole && whole.soft.min - other.soft.min === quantity.soft.min,
    );
    if (!whole || !part) continue;
    return {
      faults: [],
      evidence: [evidenceOf(passage, "supports", [])],
      verdictHint: "supported",
      reasons: [`Computed from ${passage.from.source.key}: ${whole.text} − ${part.text}.`],
    };
  }
  return undefined;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "A driver was among the dead": one person of a toll is no toll of one, where the source tells of any. */
const tellsOfOne = (quantity: Quantity, { covering }: Context): boolean =>
  isOne(quantity) &&
  covering.some(({ reading }) =>
    indexSource(reading).places.some(({ token: { lower } }) => measuresOf(lower).has(quantity.measure)),
  );

const isOne = ({ text }: Quantity): boolean => /^(?:an?|one|another)$/iu.test(text);

const measuresOf = (word: string): ReadonlySet<string | undefined> =>
  new Set([
    tollVerbs.get(word)?.measure,
    dyingVerbs.get(word),
    tollStates.get(word),
    tollActions.get(word),
    tollNouns.get(word),
    tollNouns.get(word.replace(/s$/, "")),
  ]);

/** "Two of the four dead": a part of a toll that the source gives, and does not part so itself. */
function countsPart({ span, hard, population }: Quantity, tolls: readonly Candidate[], { draft }: Context): boolean {
  const isGiven =
    population !== undefined &&
    population !== "people" &&
    tolls.some(({ evidence }) => evidence.quantity?.population === population);
  if (isGiven) return false;
  if (!/^\s+of\s+(?:the|those|them|these)\b/.test(draft.prose.slice(span.end, span.end + 12))) return false;
  return tolls.some(({ evidence: { quantity } }) => quantity !== undefined && hard.min < quantity.hard.max);
}
