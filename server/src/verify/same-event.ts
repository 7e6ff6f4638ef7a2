/** Finds the events of a source that report the same predicate of the same people and things as an event of the draft. */
import type { Passage } from "../corpus/passage.ts";
import type { ActorTable } from "../extract/actor.ts";
import type { Claim } from "../extract/claim.ts";
import type { Argument, Event } from "../extract/event.ts";
import { turningCues } from "../lexicon/status-cues.ts";
import { containsSpan, overlapsSpan, sliceSpan } from "../text/span.ts";
import { compareNames } from "./compare/name.ts";
import type { Context } from "./context.ts";
import { synonymsOf } from "./support/lists.ts";

export interface SameEvent {
  readonly passage: Passage;
  readonly event: Event;
}

export function sameEvents(event: Event, { passages, actors }: Context): readonly SameEvent[] {
  return passages.flatMap((passage) =>
    passage.sentence.events
      .filter((other) => isSame(event, other, actors))
      .map((other) => ({ passage, event: withoutAsides(other, passage) })),
  );
}

/** What the source calls unlikely, for a draft that says that it will not be: as what probably is not so. */
export function sameTurned(event: Event, { passages, actors }: Context): readonly SameEvent[] {
  if (!event.negated) return [];
  return passages.flatMap((passage) =>
    passage.sentence.events
      .filter((other) => !other.negated && isTurned(other, passage))
      .map((other): Event => ({ ...other, negated: true, certainty: "probable" }))
      .filter((other) => isSame(event, other, actors))
      .map((other) => ({ passage, event: withoutAsides(other, passage) })),
  );
}

const isTurned = ({ statusCue, certaintyCue }: Event, { from: { reading } }: Passage): boolean =>
  [statusCue, certaintyCue].some((cue) => cue && turningCues.has(sliceSpan(reading.prose, cue).toLowerCase()));

/** Of the same doer by the same verb, whatever else is told of it: less than the same event. */
export function sameDeeds(event: Event, { passages, actors }: Context): readonly SameEvent[] {
  return passages.flatMap((passage) =>
    passage.sentence.events
      .filter((other) => other.lemma === event.lemma && compareArguments(event.agent, other.agent, actors) === "agree")
      .map((other) => ({ passage, event: withoutAsides(other, passage) })),
  );
}

/**
 * "Officials said Haddad, who leads the party, had left": who leads it the text says itself. A verb of saying within a
 * quotation governs nothing outside it.
 */
function withoutAsides(event: Event, { from, sentence }: Passage): Event {
  const { trigger } = event;
  const told = event.attribution.filter(
    ({ cue }) =>
      !(cue.end <= trigger.start && ASIDE.test(from.reading.prose.slice(cue.end, trigger.start))) &&
      !sentence.quotations.some(({ span }) => containsSpan(span, cue) && !overlapsSpan(span, trigger)),
  );
  return told.length === event.attribution.length ? event : { ...event, attribution: told };
}

const ASIDE = /,\s(?:who|whose|which|where)\s[^,"“”]*$/u;

/** Several claims may share an event; it is judged with the first. */
export const isFirstOf = ({ trigger }: Event, claim: Claim, { draft }: Context): boolean =>
  draft.claimsOf(claim.sentence).find(({ event }) => event?.trigger.start === trigger.start) === claim;

/**
 * The same verb, nothing that differs, and whoever does it or whom it is done to the same. With another verb for the same
 * deed both must be the same.
 */
function isSame(mine: Event, theirs: Event, actors: ActorTable): boolean {
  if (mine.negated !== theirs.negated) return false;
  const sameVerb = mine.lemma === theirs.lemma;
  if (!sameVerb && !synonymsOf(mine.lemma).includes(theirs.lemma)) return false;
  const agents = compareArguments(mine.agent, theirs.agent, actors);
  const patients = compareArguments(mine.patient, theirs.patient, actors);
  if (agents === "differ" || patients === "differ" || hasOtherOblique(mine, theirs, actors)) return false;
  if (!sameVerb) return mine.class !== "say" && agents === "agree" && patients === "agree";
  if (mine.patient && theirs.patient) return patients === "agree";
  if (mine.patient || theirs.patient) return false;
  return agents === "agree" && sharesOblique(mine, theirs, actors);
}

function compareArguments(
  mine: Argument | undefined,
  theirs: Argument | undefined,
  actors: ActorTable,
): "agree" | "differ" | "unknown" {
  if (!mine || !theirs || isPronoun(mine) || isPronoun(theirs)) return "unknown";
  const names = compareNames(mine.names, theirs.names, actors);
  if (names === "equal" || names === "entails" || names === "weaker") return "agree";
  if (mine.head === theirs.head) return names === "disjoint" ? "differ" : "agree";
  return "differ";
}

const isPronoun = ({ text }: Argument): boolean =>
  /^(?:he|she|it|they|him|her|them|we|us|i|you|who|which|that|this)$/i.test(text);

/** "The border with Jordan", "the border with Libya". */
const hasOtherOblique = (mine: Event, theirs: Event, actors: ActorTable): boolean =>
  mine.obliques.some(({ preposition, argument }) =>
    theirs.obliques.some(
      (other) =>
        other.preposition === preposition && compareNames(argument.names, other.argument.names, actors) === "disjoint",
    ),
  );

/** Where nothing is done to anyone, what follows must be the same: "came to Lebanon". */
function sharesOblique(mine: Event, theirs: Event, actors: ActorTable): boolean {
  if (mine.obliques.length === 0) return theirs.obliques.length === 0;
  return mine.obliques.some(({ preposition, argument }) =>
    theirs.obliques.some(
      (other) => other.preposition === preposition && compareArguments(argument, other.argument, actors) === "agree",
    ),
  );
}
