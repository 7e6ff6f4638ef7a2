/** The gates before a deed counts as another's: each says in plain words why that proves nothing, or lets it through. */
import type { ActorTable } from "../extract/actor.ts";
import { MUTUAL_VERBS, SHARED_VERBS } from "../lexicon/converse-verbs.ts";
import { organisationHeads } from "../lexicon/organisations.ts";
import { overlapsSpan, sliceSpan } from "../text/span.ts";
import type { Fact } from "./fact.ts";
import { type Party, relateParties } from "./party.ts";
import { isQuoted } from "./quoted.ts";
import { restOf, shareIn } from "./rest.ts";
import { synonymsOf } from "./support/lists.ts";
import { indexSource } from "./support/source.ts";
import { readTokens } from "./support/tokens.ts";
import { isPersonWord } from "./support/words.ts";

/** A deed of the draft, and one of a source that may be the same with another doer. */
export interface DoerQuestion {
  readonly mine: Fact;
  readonly theirs: Fact;
  /** Every fact of the passages that were found. */
  readonly others: readonly Fact[];
  readonly actors: ActorTable;
}

export type DoerGate = (question: DoerQuestion) => string | undefined;

/** 1. Verbs that many do at once, or that say nothing without what follows; a noun read as a verb says nothing. */
export const tellingVerb: DoerGate = ({ mine, theirs }) => {
  if (MUTUAL_VERBS.has(mine.verb) || SHARED_VERBS.has(mine.event.lemma) || mine.event.class === "say")
    return `many may “${mine.verb}”`;
  return [mine, theirs].every(isVerb) ? undefined : "the word is no verb";
};

/** "A four-year contract" tells no deed, and whose ", covered in paper" is, is not sure. */
const isVerb = ({ event: { voice, trigger, agent }, reading: { prose } }: Fact): boolean => {
  const before = prose.slice(Math.max(0, trigger.start - 20), trigger.start);
  const closesAgent = agent !== undefined && agent.span.end >= trigger.start - 2;
  return voice !== "nominal" && !AFTER_NOUN_WORD.test(before) && (closesAgent || !/,\s+$/u.test(before));
};

const AFTER_NOUN_WORD = /(?:\b(?:an?|the|its|his|her|their|our|my|this|that|these|those)|-\p{L}+)\s+$/iu;

/** 2. What else the draft says of it, the source says beside the other doer. */
export const restThere: DoerGate = ({ mine, theirs }) => {
  const doer = mine.parties.get("agent");
  const rest = doer ? restOf(mine, [doer.span]) : [];
  return rest.length >= FEWEST && shareIn(rest, theirs) >= MOST ? undefined : "too little of what it says is the same";
};

const FEWEST = 1;
const MOST = 0.75;

/** 3. The two doers are surely two. */
export const otherDoer: DoerGate = ({ mine, theirs, others, actors }) => {
  const [doer, other] = [mine.parties.get("agent"), theirs.parties.get("agent")];
  if (!doer || !other) return "a doer is missing";
  if ([doer, other].every(canAct) && areOpposed(doer, other, others, actors)) return undefined;
  const named = [doer, other].every(({ kind }) => kind === "name") && isKnown(doer, theirs);
  return named &&
    sortOf(doer) === sortOf(other) &&
    !mayAbbreviate(doer, other) &&
    relateParties(doer, other, actors) === "other"
    ? undefined
    : "the two may be one";
};

/** The source names it somewhere; a name that it never has is no one of whom it tells anything. */
const isKnown = (party: Party, { reading }: Fact): boolean => {
  const { byBase } = indexSource(reading);
  return readTokens(nameOf(party), { start: 0, end: nameOf(party).length }).some(
    ({ bases, stop }) => !stop && bases.some((base) => byBase.has(base)),
  );
};

/** A country acts through its people and bodies, a club through its players. */
const sortOf = ({ name }: Party): string => {
  if (name?.kind === "place" || name?.kind === "nationality") return "land";
  return name?.kind === "person" ? "person" : "body";
};

/** "EC" may be any body with an E. */
const mayAbbreviate = (...parties: readonly Party[]): boolean => {
  const [names, short] = [parties.map(nameOf), parties.map(nameOf).find((name) => /^\p{Lu}{2,5}$/u.test(name))];
  return short !== undefined && names.every((name) => name.match(/\p{Lu}/gu)?.includes(short[0] ?? ""));
};

const nameOf = ({ name, text }: Party): string => name?.full ?? name?.text ?? text;

/** Not "a visit", which one may postpone, nor "people", who may be anyone. */
const canAct = ({ kind, head }: Party): boolean =>
  kind === "name" || (kind === "noun" && !ANYONE.has(head) && (isPersonWord(head) || organisationHeads.has(head)));

const ANYONE: ReadonlySet<string> = new Set("people person man woman official member resident someone".split(" "));

/** Some sentence has the one do something to the other. */
const areOpposed = (doer: Party, other: Party, others: readonly Fact[], actors: ActorTable): boolean =>
  others.some(({ parties }) => {
    const held = [...parties].filter(([part]) => OPPOSED_PARTS.has(part)).map(([, party]) => party);
    const is = (party: Party): Party | undefined => held.find((each) => relateParties(party, each, actors) === "same");
    const [one, two] = [is(doer), is(other)];
    return one !== undefined && two !== undefined && one !== two;
  });

const OPPOSED_PARTS: ReadonlySet<string> = new Set(["agent", "patient", "from", "to", "against"]);

/** 4. The source does not tell it of the draft's doer, in whatever words. */
export const toldNowhere: DoerGate = ({ mine, theirs, others, actors }) => {
  const doer = mine.parties.get("agent");
  if (!doer) return undefined;
  const rest = restOf(mine, [doer.span]);
  const told = others.some(
    (other) => other !== theirs && mayTell(mine, doer, other, actors) && shareIn(rest, other) > 0.5,
  );
  return told || isBeside(doer, theirs) ? "the source may tell it of the draft's doer too" : undefined;
};

/** The draft's doer does something like it there, and not to someone who is surely another. */
const mayTell = (mine: Fact, doer: Party, other: Fact, actors: ActorTable): boolean => {
  const theirs = other.parties.get("agent");
  if (!theirs || relateParties(doer, theirs, actors) === "other") return false;
  const [own, patient] = [mine.parties.get("patient"), other.parties.get("patient")];
  const apart = own && patient && [own, patient].every(canAct) && relateParties(own, patient, actors) === "other";
  return !apart && sameVerb(mine, other);
};

export const sameVerb = (mine: Fact, theirs: Fact): boolean =>
  mine.verb === theirs.verb || synonymsOf(mine.event.lemma).includes(theirs.event.lemma);

/** The doer's name stands in the same clause, nearer before the verb, or where it does nothing: "for United", "with the army". */
function isBeside({ text, head }: Party, { event, sentence, reading: { prose } }: Fact): boolean {
  const word = head.length > 2 ? head : text.toLowerCase();
  const clause = sliceSpan(prose, sentence.span).toLowerCase();
  if (!clause.includes(word)) return false;
  const between = prose.slice(event.agent?.span.end ?? event.trigger.start, event.trigger.start).toLowerCase();
  if (between.includes(word)) return true;
  const acts = sentence.events.filter(({ agent }) => agent?.text.toLowerCase().includes(word));
  const at = sentence.span.start + clause.indexOf(word);
  const within = overlapsSpan({ start: at, end: at + word.length }, event.span);
  return (
    acts.length === 0 ||
    acts.includes(event) ||
    (within && acts.every((each) => overlapsSpan(each.trigger, event.span)))
  );
}

/** 5. A denied, planned or quoted deed of the one is no deed of the other. */
export const plainlyTold: DoerGate = ({ mine, theirs }) => {
  if (mine.event.negated || theirs.event.negated) return "one side denies it";
  if (mine.event.status !== theirs.event.status) return "one has happened and the other has not";
  return isQuoted(theirs.event.trigger, theirs.sentence) ? "the source only quotes it" : undefined;
};

export const doerGates: readonly DoerGate[] = [tellingVerb, restThere, otherDoer, toldNowhere, plainlyTold];

export const stoppedBy = (question: DoerQuestion): readonly string[] =>
  doerGates.flatMap((gate) => gate(question) ?? []);
