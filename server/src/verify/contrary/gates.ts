/** The gates before a contrary word counts: each says in plain words why it proves nothing, or lets it through. */
import type { ActorTable } from "../../extract/actor.ts";
import type { EventStatus } from "../../extract/event.ts";
import { reportingVerbs } from "../../lexicon/reporting.ts";
import { overlapsSpan } from "../../text/span.ts";
import { isOfRest } from "../complement.ts";
import { isDeniedOfOthers, shareSaid } from "../denied-of.ts";
import { areConverse, factOf } from "../fact.ts";
import { areNear } from "../near-words.ts";
import { partyOf, relateParties } from "../party.ts";
import { polarityOf } from "../polarity.ts";
import { isQuoted } from "../quoted.ts";
import { isBeforeRestoring } from "../restored.ts";
import { isSameSpeaker } from "../same-speaker.ts";
import { sidesSwapped } from "../swapped/gates.ts";
import { isWished } from "../wished.ts";
import { type Contrary, partOf, type Side } from "./search.ts";

export type ContraryGate = (contrary: Contrary) => string | undefined;

/** 1. What stands around the word in the draft stands around its contrary in the source. */
export const fitsAround: ContraryGate = ({ fit, beforeSame }) =>
  fit >= (beforeSame ? LEAST_BEFORE_SAME : LEAST_FIT) ? undefined : TOO_LITTLE;

const TOO_LITTLE = "too little of what stands around it is the same";
const LEAST_FIT = 0.6;
/** Of a quality right before the same word. */
const LEAST_BEFORE_SAME = 0.5;

/** 2. No other place of the source says the same of the same in the draft's own word. */
export const saidNowhere: ContraryGate = (contrary) => {
  const { fit, ownFit, ownHere } = contrary;
  const elsewhere = inSameWords(contrary) ? MOST_ELSEWHERE : MOST_OWN;
  const fits = ownHere < MOST_OWN * fit && ownFit < elsewhere * fit;
  return fits ? undefined : "the source says the draft's word of it too";
};

const MOST_OWN = 0.5;
/** In another sentence than the rival, which stands among the draft's very words. */
const MOST_ELSEWHERE = 0.66;

/** 3. "Did not refuse" is no contrary of "accepted"; a denial must deny on one side alone, and both must be plain. */
export const plainPolarity: ContraryGate = ({ kind, draft, source }) => {
  const [mine, theirs] = [polarityOf(draft, kind), polarityOf(source, kind)];
  if (mine === "unclear" || theirs === "unclear") return "a negation stands near, and it is not known of what";
  if (kind === "opposite") return mine === theirs ? undefined : "one side denies it, which makes both the same";
  return mine === theirs ? "both sides deny it, or neither does" : undefined;
};

/** 4. Only a verb can be denied as a whole. */
export const ofVerbs: ContraryGate = ({ kind, draft, source }) => {
  if (kind === "opposite") return undefined;
  const verbs = [draft, source].every(({ event }) => event && event.voice !== "nominal" && event.class !== "say");
  return verbs ? undefined : "what is denied is not the verb itself";
};

/**
 * 5. "Took" is no contrary of "hand": both are verbs, nouns or qualities, or both tell what happened. In the very same
 * words it is rather the tagging that errs.
 */
export const samePart: ContraryGate = ({ kind, fit, shared, draft, source }) => {
  if (isNounOf(draft, source) || isNounOf(source, draft)) return "the noun of the one is no verb of the other";
  if (inSameWords({ kind, fit, shared })) return undefined;
  const [mine, theirs] = [draft.event, source.event];
  if (mine && theirs) {
    const alike = (mine.voice === "nominal") !== (theirs.voice === "nominal") && areNear(mine.lemma, theirs.lemma);
    return alike ? "the noun of the one is the verb of the other" : undefined;
  }
  return partOf(draft) === partOf(source) ? undefined : "they are not the same kind of word";
};

/** "A fire" is nobody's firing. */
const isNounOf = ({ reading: { prose }, span }: Side, { event }: Side): boolean =>
  event !== undefined &&
  event.voice !== "nominal" &&
  /\b(?:an?|the|this|that|its|his|her|their)\s$/iu.test(prose.slice(Math.max(0, span.start - ARTICLE), span.start));

const ARTICLE = 6;

/** An opposite among the same words as its rival. */
const inSameWords = ({ kind, fit, shared }: Pick<Contrary, "kind" | "fit" | "shared">): boolean =>
  kind === "opposite" && fit >= SAME_WORDS && shared >= FEW;

const SAME_WORDS = 0.75;
const FEW = 3;

/** 6. "Starting to recover" says nothing of a start: the verb after it tells what happens. Agreeing to do what the other refuses to do does. */
export const carriesNoVerb: ContraryGate = ({ kind, draft, source }) => {
  const [mine, theirs] = [infinitiveAfter(draft), infinitiveAfter(source)];
  const sameDeed =
    kind === "opposite" && mine !== undefined && mine === theirs && CONSENTING.has(draft.event?.lemma ?? "");
  return (mine ?? theirs) === undefined || sameDeed ? undefined : "it only introduces another verb";
};

const CONSENTING: ReadonlySet<string> = new Set(["agree", "accept", "consent", "refuse", "decline"]);

/** The verb that "agreed to" introduces. */
const infinitiveAfter = ({ sentence, span, event }: Side): string | undefined => {
  const at = sentence.terms.findIndex((term) => overlapsSpan(term.span, span));
  const [to, verb] = [sentence.terms[at + 1], sentence.terms[at + 2]];
  return event !== undefined && to?.normal === "to" && verb?.tags.has("Infinitive") ? verb.lemma : undefined;
};

/** 7. What is planned, feared or possible is no contrary of what has happened. */
export const sameStanding: ContraryGate = (contrary) => {
  const unread = [contrary.draft, contrary.source].some((side) => hasHappened(side) === undefined);
  return (unread && inSameWords(contrary)) || standAlike(contrary)
    ? undefined
    : "one has happened and the other has not";
};

/** Both have happened, or neither has. */
export const standAlike = ({ draft, source }: Contrary): boolean =>
  (hasHappened(draft) ?? true) === (hasHappened(source) ?? true);

/** Undefined where no event was read. */
function hasHappened({ event, reading }: Side): boolean | undefined {
  if (event && isWished(event, reading.prose)) return false;
  const status: EventStatus | undefined = event?.status;
  return status && (status === "done" || status === "ongoing");
}

/** 8. What someone is quoted as saying is not what the source says, and a quotation of the draft is judged word by word. */
export const sameVoice: ContraryGate = ({ draft, source }) => {
  if (isQuoted(draft.span, draft.sentence)) return "the draft quotes it";
  return isQuoted(source.span, source.sentence) ? "the source only quotes it" : undefined;
};

/** 9. The draft does not have the contrary itself: "rose on Monday and fell on Tuesday". */
export const notInDraft: ContraryGate = ({ kind, draft: { sentence, reading }, rival }) => {
  if (kind === "denied") return undefined;
  const text = reading.prose.slice(sentence.span.start, sentence.span.end).toLowerCase();
  const has = rival.token.bases.some((base) => new RegExp(`\\b${base.replace(/y$/u, "(?:y|ie)")}`, "u").test(text));
  return has ? "the draft says both" : undefined;
};

/** 10. "Joined United" is no contrary of "left Southampton": neither who does it nor to whom differs. */
export const sameParties: ContraryGate = ({ draft, source }) => {
  const differs = (["agent", "patient"] as const).find((part) => {
    const [mine, theirs] = [draft.event?.[part], source.event?.[part]];
    if (!mine || !theirs) return false;
    const parties = [
      partyOf(mine, draft.sentence, draft.reading),
      partyOf(theirs, source.sentence, source.reading),
    ] as const;
    return parties.every(({ kind }) => kind === "name") && relateParties(...parties, NO_ACTORS) === "other";
  });
  return differs && `the ${differs} is another`;
};

/** 11. "Killed 12" and "wounded 12" are tolls, which are compared as such. */
export const noToll: ContraryGate = ({ draft: { sentence, event } }) => {
  const ends = [event?.agent?.span, event?.patient?.span].filter((span) => span !== undefined);
  const counts = sentence.quantities.filter(({ measure }) => measure);
  const isToll = counts.some((count) => ends.some((span) => overlapsSpan(span, count.span)));
  return isToll ? "it tells of a toll" : undefined;
};

/** 12. The bank sold what the firm bought: one deed from two sides. Of the same doer alone they are contraries. */
export const noConverse: ContraryGate = ({ draft, source, piece, rival }) => {
  if (!areConverse(piece.token.bases, rival.token.bases)) return undefined;
  const [mine, theirs] = [draft, source].map(
    ({ event, sentence, reading }) => event && factOf(event, sentence, reading),
  );
  if (!mine || !theirs) return "it may tell the same from the other side";
  if (sidesSwapped(mine, theirs, NO_ACTORS)) return "it has the sides swapped";
  const [doer, other] = [mine, theirs].map(
    ({ event, sentence, reading }) => event.agent && partyOf(event.agent, sentence, reading),
  );
  const sameDoer = doer && other && relateParties(doer, other, NO_ACTORS) === "same";
  return sameDoer ? undefined : "it may tell the same from the other side";
};

/**
 * 13. "Whether it happened is disputed" is no contrary of "they claim that it happened", nor is what one says not to have
 * happened of what another says: who speaks must be the same.
 */
export const oneSpeaker: ContraryGate = ({ kind, draft, source }) => {
  if (kind === "denied") return isOfOthers(draft, source) ? "someone else says so" : undefined;
  if (![draft, source].every(({ event }) => event && SPEAKING.has(event.lemma))) return undefined;
  const [mine, theirs] = [draft, source].map(
    ({ event, sentence, reading }) => event?.agent && partyOf(event.agent, sentence, reading),
  );
  return mine && theirs && relateParties(mine, theirs, NO_ACTORS) === "same" ? undefined : "someone else may speak";
};

/** Both texts have it from someone, and none of those of the source can be the draft's. */
function isOfOthers(draft: Side, source: Side): boolean {
  const mine = draft.event?.attribution.at(-1);
  const theirs = source.event?.attribution ?? [];
  return (
    mine !== undefined &&
    theirs.length > 0 &&
    theirs.every(
      (each) =>
        !isSameSpeaker(
          { speaker: { span: mine.speaker, text: mine.speakerText }, reading: draft.reading },
          { speaker: { span: each.speaker, text: each.speakerText }, reading: source.reading },
          NO_ACTORS,
        ),
    )
  );
}

const SPEAKING: ReadonlySet<string> = new Set(Object.values(reportingVerbs).flat());

/** 14. "Was closed" is no contrary of "reopened": it may tell of before. */
export const notOfBefore: ContraryGate = ({ draft, source }) =>
  isBeforeRestoring(draft, source) ? "it may tell of the time before" : undefined;

/** 15. "Most do not" is no contrary of "fewer than half do", nor "no other line runs them" of "the line runs them". */
export const ofTheSame: ContraryGate = ({ kind, draft, source }) => {
  if (kind === "opposite") return undefined;
  if (shareSaid(draft.event) !== shareSaid(source.event)) return "what is denied is another number of them";
  return isDeniedOfOthers(draft.event, source.event) ? "it is denied of others" : undefined;
};

/** 16. "Two thirds were not mended" is no contrary of "a third were mended". */
export const notOfRest: ContraryGate = ({ draft, source }) =>
  isOfRest(draft, source) ? "it tells of the rest" : undefined;

/** 17. "A strong krone" is no contrary of "weaker profit". */
export const ofSameThing: ContraryGate = ({ kind, draft, source }) => {
  if (kind === "denied" || draft.event || source.event) return undefined;
  const [mine, theirs] = [nounAfter(draft), nounAfter(source)];
  return mine && theirs && !areNear(mine, theirs) ? `it is said of ${theirs}, not of ${mine}` : undefined;
};

/** The noun that a quality stands right before. */
const nounAfter = ({ sentence, span }: Side): string | undefined => {
  const at = sentence.terms.findIndex((term) => overlapsSpan(term.span, span));
  const [term, next, then] = sentence.terms.slice(at, at + 3);
  const qualifies = term?.tags.has("Adjective") && next?.tags.has("Noun") && !then?.tags.has("Noun");
  return qualifies ? next?.normal : undefined;
};

const NO_ACTORS: ActorTable = { actors: new Map() };

export const contraryGates: readonly ContraryGate[] = [
  fitsAround,
  saidNowhere,
  plainPolarity,
  ofVerbs,
  samePart,
  carriesNoVerb,
  sameStanding,
  sameVoice,
  notInDraft,
  sameParties,
  noToll,
  noConverse,
  oneSpeaker,
  notOfBefore,
  ofTheSame,
  notOfRest,
  ofSameThing,
];

export const stoppedBy = (contrary: Contrary): readonly string[] =>
  contraryGates.flatMap((gate) => gate(contrary) ?? []);

/** Stopped by no gate but the first: too little fits to report it alone, and enough to speak against the sentence. */
export const isNearlyContrary = (contrary: Contrary): boolean =>
  contrary.piece.kind !== "noun" &&
  contrary.fit >= LEAST_NEARLY &&
  contraryGates.every((gate) => gate === fitsAround || gate(contrary) === undefined);

const LEAST_NEARLY = 0.4;
