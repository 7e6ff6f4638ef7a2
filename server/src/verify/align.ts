/** Holds a claim against a passage slot by slot. */
import type { ActorTable } from "../extract/actor.ts";
import type { SlotName } from "../extract/claim.ts";
import type { Event, EventClass } from "../extract/event.ts";
import type { Name } from "../extract/mention.ts";
import { overlapsSpan } from "../text/span.ts";
import { compareCounts } from "./compare/count.ts";
import { compareName, compareNames } from "./compare/name.ts";
import { compareTimes } from "./compare/time.ts";
import type { SlotComparison, SlotRelation } from "./judgement.ts";
import { isDisowned } from "./polarity.ts";
import { comparePopulations } from "./population.ts";
import { areAkin, standingOf } from "./standing.ts";
import { MUTUAL, type Slot, type Statement } from "./statement.ts";

export interface Alignment {
  readonly claim: Statement;
  readonly evidence: Statement;
  readonly pairs: readonly SlotPair[];
}

export interface SlotPair extends SlotComparison {
  /** Both sides say it themselves. */
  readonly explicit: boolean;
}

export function align(claim: Statement, evidence: Statement, actors: ActorTable): Alignment {
  const straight = alignSides(claim, evidence, evidence.slots, actors);
  const swapped = swapSides(evidence);
  if (!swapped || !claim.event || !MUTUAL.has(claim.event.lemma)) return straight;
  const crossed = alignSides(claim, evidence, swapped, actors);
  return agreement(crossed) > agreement(straight) ? crossed : straight;
}

function alignSides(claim: Statement, evidence: Statement, slots: Statement["slots"], actors: ActorTable): Alignment {
  const pairs = [
    ...countPairs(claim, evidence),
    ...predicatePairs(claim, evidence),
    ...[...claim.slots.values()].map((slot) => pairSlot(slot, slots.get(slot.name), actors)),
    ...detailPairs(claim, evidence, actors),
  ];
  return { claim, evidence, pairs };
}

/** Who met whom may be told from either side. */
function swapSides({ event, slots }: Statement): Statement["slots"] | undefined {
  if (!event || !MUTUAL.has(event.lemma)) return undefined;
  const [agent, patient] = [slots.get("agent"), slots.get("patient")];
  const swapped = new Map(slots);
  swapped.delete("agent");
  swapped.delete("patient");
  if (agent) swapped.set("patient", agent);
  if (patient) swapped.set("agent", patient);
  return swapped;
}

const agreement = ({ pairs }: Alignment): number =>
  pairs.filter(agrees).length - 2 * pairs.filter(({ relation }) => relation === "disjoint").length;

export const pairOf = ({ pairs }: Alignment, slot: SlotName): SlotPair | undefined =>
  pairs.find((pair) => pair.slot === slot);

export const agrees = ({ relation }: SlotComparison): boolean =>
  relation === "equal" || relation === "entails" || relation === "weaker" || relation === "overlap";

/** A name of the claim's clause that fills no slot, and that the passage has too: "fought a war with Hezbollah". */
function detailPairs(claim: Statement, evidence: Statement, actors: ActorTable): readonly SlotPair[] {
  const clause = claim.event?.span;
  if (!clause) return [];
  const filled = [...claim.slots.values()].map(({ span }) => span);
  const details = claim.sentence.names.filter(
    ({ span }) => overlapsSpan(clause, span) && !filled.some((slot) => overlapsSpan(slot, span)),
  );
  for (const name of details) {
    const other = evidence.sentence.names.find((each) => compareName(name, each, actors) === "equal");
    if (!other) continue;
    const spans = { draftSpan: name.span, sourceSpan: other.span };
    return [{ slot: "detail", draft: name.text, source: other.text, relation: "equal", explicit: true, ...spans }];
  }
  return [];
}

function predicatePairs(mine: Statement, theirs: Statement): readonly SlotPair[] {
  const [claim, evidence] = [mine.event, theirs.event];
  if (!claim || !evidence) return [];
  return [
    {
      slot: "predicate",
      draft: describePredicate(claim),
      source: describePredicate(evidence),
      relation: comparePredicates(claim, evidence, relatePolarity(mine, theirs)),
      explicit: true,
      draftSpan: claim.trigger,
      sourceSpan: evidence.trigger,
    },
  ];
}

/**
 * What is told as someone's denial is neither the contrary of what is denied outright nor the same; nor is what is
 * unlikely the contrary of what is planned.
 */
function relatePolarity(mine: Statement, theirs: Statement): "same" | "opposite" | "unclear" {
  if (isDisownedIn(mine) !== isDisownedIn(theirs)) return "unclear";
  const [own, other] = [standingOf(mine), standingOf(theirs)];
  if (!own || !other || own.negated === other.negated) return "same";
  if (isCondition(mine) || isCondition(theirs)) return "unclear";
  return areAkin(own, other) ? "opposite" : "unclear";
}

/** "Unless it is withdrawn" and "if it is not withdrawn" are one. */
const isCondition = ({ event }: Statement): boolean => event?.status === "conditional" && event.statusCue === undefined;

const isDisownedIn = ({ event, sentence, reading }: Statement): boolean =>
  event !== undefined && isDisowned(event.trigger, sentence, reading.prose);

const describePredicate = ({ negated, lemma }: Event): string => (negated ? `not ${lemma}` : lemma);

/** Only the same predicate can be denied; another of the same class may tell of the same event. */
function comparePredicates(claim: Event, evidence: Event, polarity: ReturnType<typeof relatePolarity>): SlotRelation {
  if (claim.lemma === evidence.lemma) {
    if (polarity === "same") return "equal";
    return polarity === "unclear" || LIGHT.has(claim.lemma) || claim.class === "say" ? "incomparable" : "disjoint";
  }
  if (claim.negated || evidence.negated || !TELLING.has(claim.class)) return "incomparable";
  return claim.class === evidence.class ? "overlap" : "incomparable";
}

/** Verbs that say nothing without what follows, so that a "not" at them denies something else. */
const LIGHT: ReadonlySet<string> = new Set([
  "be",
  "have",
  "do",
  "make",
  "take",
  "get",
  "go",
  "come",
  "give",
  "know",
  "think",
  "want",
  "see",
  "rule out",
]);

/** Classes so narrow that two predicates of one class may tell of the same event. */
const TELLING: ReadonlySet<EventClass> = new Set([
  "assault",
  "coerce",
  "consult",
  "agree",
  "sanction",
  "protest",
  "retreat",
]);

function countPairs({ quantity: claim }: Statement, { quantity: evidence }: Statement): readonly SlotPair[] {
  if (!claim || !evidence) return [];
  const pair = (slot: SlotName, draft: string, source: string, relation: SlotRelation): SlotPair => ({
    slot,
    draft,
    source,
    relation,
    explicit: true,
    draftSpan: claim.span,
    sourceSpan: evidence.span,
  });
  return [
    pair("count", claim.text, evidence.text, compareCounts(claim, evidence)),
    ...(claim.measure
      ? [
          pair(
            "measure",
            claim.measure,
            evidence.measure ?? "",
            claim.measure === evidence.measure ? "equal" : "disjoint",
          ),
        ]
      : []),
    pair("population", claim.counted?.text ?? "", evidence.counted?.text ?? "", comparePopulations(claim, evidence)),
  ];
}

function pairSlot(slot: Slot, other: Slot | undefined, actors: ActorTable): SlotPair {
  return {
    slot: slot.name,
    draft: slot.text,
    source: other?.text ?? "",
    relation: other ? relateSlots(slot, other, actors) : "absent",
    explicit: slot.origin === "explicit" && other?.origin === "explicit",
    draftSpan: slot.span,
    ...(other && { sourceSpan: other.span }),
  };
}

function relateSlots(claim: Slot, evidence: Slot, actors: ActorTable): SlotRelation {
  if (claim.time && evidence.time) return compareTimes(claim.time, evidence.time);
  const byName = compareNames(headNames(claim), headNames(evidence), actors);
  if (byName === "disjoint" && holdsWords(claim.text, evidence.text)) return "incomparable";
  if (byName !== "incomparable") return byName;
  return isTelling(claim.head) && claim.head === evidence.head ? "equal" : "incomparable";
}

/** "The U.N. resolution" and "the U.N. Security Council resolution": one says no word that the other does not. */
function holdsWords(claim: string, evidence: string): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}[\p{L}.]*/gu) ?? [];
  const [fewer = [], more = []] = [words(claim), words(evidence)].sort((a, b) => a.length - b.length);
  return fewer.every((word) => more.includes(word));
}

/** "The Guard's Quds Force" is the Quds Force: the name that closes the phrase, where it is no list. */
function headNames({ names, span, text }: Slot): readonly Name[] {
  const closing = names.filter((name) => name.span.end === span.end);
  return closing.length > 0 && !/,|\b(?:and|or)\b/u.test(text) ? closing : names;
}

/** Heads that any report of the kind shares say nothing of which event is meant. */
const isTelling = (head: string | undefined): boolean => head !== undefined && !COMMON_HEADS.has(head);

const COMMON_HEADS: ReadonlySet<string> = new Set([
  "attack",
  "strike",
  "raid",
  "airstrike",
  "bombing",
  "he",
  "she",
  "it",
  "they",
  "who",
  "which",
  "that",
  "people",
  "person",
  "official",
  "man",
  "group",
  "force",
]);
