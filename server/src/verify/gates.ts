/** The gates before "contradicted": each says in plain words why a difference proves nothing, or lets it through. */
import type { SlotName } from "../extract/claim.ts";
import type { Attribution, EventStatus } from "../extract/event.ts";
import { relate } from "../extract/interval.ts";
import type { Name, Quantity } from "../extract/mention.ts";
import { overlapsSpan } from "../text/span.ts";
import { type Alignment, agrees, pairOf, type SlotPair } from "./align.ts";
import { isDeniedOfOthers, shareSaid } from "./denied-of.ts";
import { isQuoted } from "./quoted.ts";
import { type Standing, standingOf } from "./standing.ts";
import type { Statement } from "./statement.ts";
import { TOGETHER } from "./swapped/gates.ts";
import { isWished } from "./wished.ts";

/** A difference between a claim and a passage that may be a contradiction. */
export interface Difference {
  readonly alignment: Alignment;
  /** The slot that differs; it is left out of the alignment. */
  readonly slot: SlotName;
  /** The other passages of the covering sources that might be meant, the one tested left out. */
  readonly rivals: readonly Alignment[];
}

export type Gate = (difference: Difference) => string | undefined;

/** 1. Planned is not done, an attempt is not a success, a threat is neither; another verb may tell of another event. */
export const compatibleEvents: Gate = ({ alignment, slot }) => {
  const { claim, evidence } = alignment;
  if (!claim.quantity && pairOf(alignment, "predicate")?.relation === "overlap") {
    return "the source may tell of another event of the same kind";
  }
  if (slot === "predicate") return asFirm(claim, evidence);
  const [mine, theirs] = [statusOf(claim), statusOf(evidence)];
  if (hasHappened(mine) === hasHappened(theirs)) return undefined;
  return `the draft speaks of something ${mine}, the source of something ${theirs}`;
};

const statusOf = ({ event, reading }: Statement): EventStatus =>
  event && isWished(event, reading.prose) ? "planned" : (event?.status ?? "done");

/** "Is not planning to close it" makes "closed it" doubtful; "plans to close it" says nothing of "did not close it". */
function asFirm(claim: Statement, evidence: Statement): string | undefined {
  const [mine, theirs] = [claim, evidence].map((side) => wishedOr(side));
  if (!mine || !theirs || mine.firmness === theirs.firmness) return undefined;
  const foretold = theirs.firmness !== "fact" && (theirs.negated || mine.firmness !== "fact");
  return foretold ? FORETOLD : "one speaks of what has happened, the other of what may";
}

const wishedOr = (side: Statement): Standing | undefined => {
  const standing = standingOf(side);
  const wished = side.event !== undefined && isWished(side.event, side.reading.prose);
  return standing && wished ? { ...standing, firmness: "plan" } : standing;
};

const FORETOLD = "the source only tells what is not expected or planned";

const hasHappened = (status: EventStatus): boolean => status === "done" || status === "ongoing";

/** 2. At least two other slots agree, one of them explicit on both sides, and none is disjoint. */
export const enoughAgrees: Gate = ({ alignment, slot }) => {
  const others = alignment.pairs.filter((pair) => pair.slot !== slot && !GIVEN.has(pair.slot));
  const disjoint = others.find(({ relation }) => relation === "disjoint");
  if (disjoint) return `the ${disjoint.slot} differs as well (${disjoint.draft} / ${disjoint.source})`;
  const stranger = others.find(
    ({ slot: name, relation, explicit }) => explicit && relation === "incomparable" && namesParty(alignment, name),
  );
  if (stranger) return `the ${stranger.slot} may be another (${stranger.draft} / ${stranger.source})`;
  const agreeing = others.filter(agrees);
  const verb = slot === "predicate" ? 1 : 0;
  if (agreeing.length + verb < 2) return TOO_LITTLE;
  return agreeing.some(({ explicit }) => explicit) ? undefined : "what agrees is only inherited from the context";
};

const namesParty = ({ claim, evidence }: Alignment, slot: SlotName): boolean =>
  slot === "agent" &&
  [claim, evidence].every((side) => side.slots.get(slot)?.names.some(({ kind }) => kind !== "other"));

/** What every statement that is compared at all shares: it tells nothing of which event is meant. */
const GIVEN: ReadonlySet<SlotName> = new Set(["predicate", "count", "measure", "population"]);

/** 3. Where several events of the source fit, day and town must agree too. */
export const onlyEventFits: Gate = (difference) => {
  const { alignment, slot, rivals } = difference;
  const fitting = rivals.filter(
    (rival) => !tellsSame(rival, alignment, slot) && enoughAgrees({ alignment: rival, slot, rivals: [] }) === undefined,
  );
  if (fitting.length === 0) return undefined;
  const pinned = (["time", "place"] as const).every((name) => name === slot || isSure(pairOf(alignment, name)));
  return pinned ? undefined : "the source tells of several events that the draft may mean";
};

/** A headline and its sentence tell of one event. */
const tellsSame = (rival: Alignment, alignment: Alignment, slot: SlotName): boolean =>
  slot !== "count" && pairOf(rival, slot)?.source === pairOf(alignment, slot)?.source;

const isSure = (pair: SlotPair | undefined): boolean => pair?.relation === "equal" || pair?.relation === "entails";

/** 4. The same measure, the same population, the same scope, and a part is no rival of its total. */
export const sameCountBasis: Gate = ({ alignment, slot }) => {
  const claim = alignment.claim.quantity;
  const evidence = alignment.evidence.quantity;
  if (slot !== "count" || !claim || !evidence) return undefined;
  if (!claim.measure && !countAlike(claim, evidence)) return "they do not count the same things";
  if (claim.measure !== evidence.measure) return `one counts ${claim.measure}, the other ${evidence.measure}`;
  if (isDifference(alignment.claim) !== isDifference(alignment.evidence)) return "one is the difference of two counts";
  if (claim.part !== evidence.part) return "one is a part of the other's total";
  if (claim.scope !== evidence.scope) return "one is a running total, the other the count of one incident";
  const population = pairOf(alignment, "population");
  return population?.relation === "equal" ? undefined : "they do not count the same people";
};

/** "By a margin of six votes". */
const isDifference = ({ quantity, reading }: Statement): boolean =>
  quantity !== undefined &&
  /\b(?:margin|majority|lead|gap|difference|advantage|deficit|surplus)\s+of\s+$/iu.test(
    reading.prose.slice(Math.max(0, quantity.span.start - 20), quantity.span.start),
  );

/** A passage that gives the draft's figure as a part of its own, or beside it, tells of both: "88 of 150 seats", "seven more". */
export const onlyFigureGiven: Gate = ({ alignment, slot }) => {
  const claim = alignment.claim.quantity;
  const { quantity: evidence, sentence, reading } = alignment.evidence;
  if (slot !== "count" || !claim || !evidence) return undefined;
  const both = sentence.quantities.find(
    (other) =>
      other !== evidence &&
      other.counted === undefined &&
      other.measure === claim.measure &&
      relate(claim.soft, other.soft) === "equal" &&
      JOINED.test(reading.prose.slice(other.span.end, other.span.end + 12)),
  );
  return both && `the source gives ${both.text} there as well`;
};

const JOINED = /^\s+(?:of|more|others?|further)\b/;

/** "Had killed 24, officials said at first; the toll is 17": the draft gives the source's figure too, and not as what it is not. */
export const onlyFigureOfDraft: Gate = ({ alignment: { claim, evidence }, slot }) => {
  const theirs = evidence.quantity;
  if (slot !== "count" || !claim.quantity || !theirs) return undefined;
  const both = claim.sentence.quantities.find(
    (other) =>
      other !== claim.quantity &&
      countsSame(other, theirs) &&
      relate(other.hard, theirs.hard) === "equal" &&
      !DISOWNED.test(claim.reading.prose.slice(0, other.span.start).slice(-LONGEST_DISOWNING)),
  );
  return both && `the draft gives ${both.text} as well`;
};

/** "The toll is 17"; not "17 houses", nor "aged 17". */
const countsSame = (other: Quantity, theirs: Quantity): boolean =>
  other.kind === theirs.kind &&
  (other.measure ?? theirs.measure) === theirs.measure &&
  (other.counted === undefined || other.counted.head === theirs.counted?.head || other.measure !== undefined);

const DISOWNED = /(?<!\p{L})(?:not|rather than|instead of)\s+$/iu;
const LONGEST_DISOWNING = 14;

/** "Did not kill 24" is true where the source has "killed 17". */
export const samePolarity: Gate = ({ alignment: { claim, evidence }, slot }) =>
  slot !== "predicate" && (claim.event?.negated ?? false) !== (evidence.event?.negated ?? false)
    ? "one side denies it"
    : undefined;

/** "Two per cent are checked" and "98 per cent are not", "most do" and "fewer than half do not" speak of different parts of one whole. */
export const samePartDenied: Gate = ({ alignment, slot }) => {
  if (slot !== "predicate") return undefined;
  const { claim, evidence } = alignment;
  const [mine, theirs] = [claim, evidence].map(doersCounted);
  const sameShare = shareSaid(claim.event) === shareSaid(evidence.event);
  const sameCount = (!mine && !theirs) || (mine && theirs && relate(mine.soft, theirs.soft) === "equal");
  return sameShare && sameCount ? undefined : "what is denied is another number of them";
};

/** "No line ran them before" denies nothing of the line that did. */
export const deniedOfIt: Gate = ({ alignment: { claim, evidence }, slot }) => {
  if (slot !== "predicate") return undefined;
  return isDeniedOfOthers(claim.event, evidence.event) ? "it is denied of others" : undefined;
};

/** "Searched it with Holt": Holt did so too. */
export const notTogether: Gate = ({ alignment: { claim, evidence }, slot }) => {
  const names = slot === "agent" ? (claim.slots.get("agent")?.names ?? []) : [];
  const beside = evidence.event?.obliques.find(
    ({ preposition, argument }) => TOGETHER.has(preposition) && names.some(({ text }) => argument.text.includes(text)),
  );
  return beside && `the source has ${beside.argument.text} do it as well`;
};

/** The count of whom or what the event is told. */
const doersCounted = ({ event, sentence }: Statement): Quantity | undefined =>
  sentence.quantities.find(
    ({ span, kind }) =>
      (kind === "count" || kind === "percent") &&
      [event?.agent, event?.patient].some((argument) => argument && overlapsSpan(argument.span, span)),
  );

/** "Iranian sources" and "regional sources" are two counts; "rockets" and "Grad rockets" may be one. */
function countAlike({ counted: mine }: Quantity, { counted: theirs }: Quantity): boolean {
  const [few, many] = [wordsOf(mine?.text), wordsOf(theirs?.text)].sort((a, b) => a.length - b.length);
  return (few ?? []).every((word) => many?.includes(word));
}

const wordsOf = (text = ""): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** 5. Figures of different days may be revised, which is no contradiction. */
export const sameAsOf: Gate = ({ alignment, slot }) => {
  if (slot !== "count" || alignment.claim.quantity?.scope !== "total") return undefined;
  const time = pairOf(alignment, "time");
  return time && !agrees(time) ? "the figures are of different days" : undefined;
};

/** 6. What a source reports someone else denying, alleging or planning is not the source's assertion. */
export const assertedBySource: Gate = ({ alignment: { evidence } }) => {
  const distancing = evidence.sentence.attribution.find((attribution) => governs(attribution, evidence));
  if (distancing) return `the source only reports it as said by ${distancing.speakerText}`;
  if (evidence.event && isQuoted(evidence.event.trigger, evidence.sentence)) return "the source only quotes it";
  const { certainty } = evidence.sentence;
  return certainty === "asserted" || certainty === "probable" ? undefined : `the source calls it ${certainty}`;
};

/** Its words lead up to the event, or close the sentence. */
function governs({ stance, cue }: Attribution, { event, sentence }: Statement): boolean {
  if (stance === "factive" || stance === "neutral") return false;
  const last = sentence.events.at(-1);
  return !event || cue.end <= event.trigger.start || (last !== undefined && last.trigger.start <= cue.start);
}

/** 7. Lists never contradict: one more name is "not found". */
export const singleValued: Gate = ({ alignment, slot }) => {
  if (!pairOf(alignment, slot)?.explicit) return `the ${slot} is taken from the context, not said of the event itself`;
  if (!SINGLE_VALUED.has(slot)) return `a ${slot} may have several values`;
  const names = alignment.evidence.slots.get(slot)?.names ?? [];
  const beside = slot === "agent" && besideVerbs(alignment);
  if (beside) return `the source tells of ${beside.text} there as well`;
  return names.length > 1 ? `the source names several (${names.map(({ text }) => text).join(", ")})` : undefined;
};

/** "Trask finished 38 seconds behind, and Weir a further 14 back": the draft's name, whose verb the source leaves out. */
const besideVerbs = ({ claim, evidence: { sentence } }: Alignment): Name | undefined =>
  sentence.names.find(
    ({ text, span }) =>
      claim.slots.get("agent")?.names.some((mine) => mine.text === text) &&
      !sentence.events.some(({ agent, patient }) =>
        [agent, patient].some((argument) => argument && overlapsSpan(argument.span, span)),
      ),
  );

const SINGLE_VALUED: ReadonlySet<SlotName> = new Set([
  "count",
  "measure",
  "time",
  "place",
  "agent",
  "patient",
  "role",
  "predicate",
]);

export const gates: readonly Gate[] = [
  compatibleEvents,
  enoughAgrees,
  onlyEventFits,
  sameCountBasis,
  onlyFigureGiven,
  onlyFigureOfDraft,
  samePolarity,
  samePartDenied,
  deniedOfIt,
  notTogether,
  sameAsOf,
  assertedBySource,
  singleValued,
];

const TOO_LITTLE = "too little else agrees to know that both speak of the same thing";

/**
 * Of a difference that only the second gate stops: the very verb, one name on both sides, and no other passage with
 * both. Too little for an error, and enough to ask the writer.
 */
export function isLikely({ alignment, slot, rivals }: Difference, stops: readonly string[]): boolean {
  if (stops.every((stop) => stop === FORETOLD)) return true;
  if (stops.some((stop) => stop !== TOO_LITTLE)) return false;
  if (slot === "count" && saysBoth(alignment)) return false;
  const others = rivals.filter((rival) => !tellsSame(rival, alignment, slot));
  return tellsOfNamed(alignment, slot) && !others.some((rival) => tellsOfNamed(rival, slot));
}

/** The source's figure stands in the draft's sentence as well, for something else. */
const saysBoth = ({ claim, evidence: { quantity } }: Alignment): boolean =>
  quantity !== undefined &&
  claim.sentence.quantities.some(
    ({ soft, span }) => span !== claim.quantity?.span && relate(soft, quantity.soft) !== "disjoint",
  );

const tellsOfNamed = (alignment: Alignment, slot: SlotName): boolean =>
  pairOf(alignment, "predicate")?.relation === "equal" &&
  alignment.pairs.some(
    (pair) => pair.slot !== slot && pair.explicit && pair.relation === "equal" && isTelling(alignment, pair.slot, slot),
  );

/** A name; of another day also the thing it happened to ("the port reopened"), of another figure what is counted. */
const isTelling = ({ claim }: Alignment, slot: SlotName, tested: SlotName): boolean =>
  (claim.slots.get(slot)?.names.length ?? 0) > 0 ||
  (tested === "time" && slot === "agent") ||
  (tested === "count" && slot === "patient" && claim.quantity?.kind === "count");

/** Every gate that stops a difference; it is a contradiction where none does. */
export const stoppedBy = (difference: Difference): readonly string[] => gates.flatMap((gate) => gate(difference) ?? []);
