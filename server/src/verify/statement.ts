/** What one clause says, as slots that can be held against those of another: the form in which claims meet evidence. */
import type { Inherited, Passage, SourceReading } from "../corpus/passage.ts";
import type { Claim, DocumentReading, SentenceReading, SlotName, Term } from "../extract/claim.ts";
import { resolveReference } from "../extract/coreference.ts";
import type { Argument, Event } from "../extract/event.ts";
import type { Name, Quantity, Time } from "../extract/mention.ts";
import { containsSpan, overlapsSpan, type Span } from "../text/span.ts";
import { isCountry } from "./containers.ts";
import { oncePerSentence } from "./once.ts";

export interface Statement {
  readonly sentence: SentenceReading;
  readonly reading: DocumentReading;
  readonly event?: Event;
  readonly quantity?: Quantity;
  readonly slots: ReadonlyMap<SlotName, Slot>;
}

export interface Slot {
  readonly name: SlotName;
  readonly origin: "explicit" | "inherited";
  readonly text: string;
  readonly span: Span;
  readonly names: readonly Name[];
  readonly head?: string;
  readonly time?: Time;
}

export function statementOfClaim(claim: Claim, draft: DocumentReading): Statement | undefined {
  const sentence = draft.sentence(claim.sentence);
  if (!sentence) return undefined;
  const event = claim.event ?? (claim.quantity && eventAround(sentence, claim.quantity.span));
  return makeStatement(sentence, draft, event, claim.quantity);
}

/** One statement for every quantity and one for every event of a passage that carries none. */
export const statementsOf = ({ sentence, from }: Passage): readonly Statement[] =>
  statementsOfSentence(from, sentence.index);

const statementsOfSentence = oncePerSentence(({ reading, inherited }: SourceReading, index): readonly Statement[] => {
  const sentence = reading.sentence(index);
  if (!sentence) return [];
  const counted = sentence.quantities.map((quantity) =>
    makeStatement(sentence, reading, eventAround(sentence, quantity.span), quantity),
  );
  const happened = sentence.events.map((event) => makeStatement(sentence, reading, event, undefined));
  return [...counted, ...happened].map((statement) => withInherited(statement, inherited));
});

/** Place and time of the article as a whole stand for those that no word near says. */
function withInherited(statement: Statement, { place, time }: Inherited): Statement {
  const slots = new Map(statement.slots);
  if (place && !slots.has("place")) slots.set("place", placeSlot(place));
  if (time && !slots.has("time")) slots.set("time", timeSlot(time, "inherited"));
  return { ...statement, slots };
}

const placeSlot = (place: Name): Slot => ({
  name: "place",
  origin: "inherited",
  text: place.text,
  span: place.span,
  names: [place],
});

function makeStatement(
  sentence: SentenceReading,
  reading: DocumentReading,
  event: Event | undefined,
  quantity: Quantity | undefined,
): Statement {
  const slots = new Map<SlotName, Slot>();
  const put = (name: SlotName, argument: Argument | undefined): void => {
    if (argument) slots.set(name, slotOf(name, withReferent(argument, sentence, reading), sentence));
  };
  put("agent", agentOf(event, quantity, sentence));
  put("patient", quantity?.counted ? countedArgument(quantity, sentence) : patientOf(event));
  put("instrument", event?.instrument);
  put("place", placeOf(event, reading) ?? onlyPlace(sentence, event, reading));
  const own = timeOf(event);
  const time = own ?? onlyTime(sentence) ?? timeBefore(sentence, reading);
  if (time) slots.set("time", timeSlot(time, own ? "explicit" : "inherited"));
  return { sentence, reading, slots, ...(event && { event }), ...(quantity && { quantity }) };
}

/** "He", "the group": with the name it stands for, where only one fits. */
function withReferent(argument: Argument, { index }: SentenceReading, reading: DocumentReading): Argument {
  const name = argument.names.length > 0 ? undefined : resolveReference(reading, index, argument.span);
  return name === undefined ? argument : { ...argument, names: [name], origin: "inherited" };
}

/** The doer; of a toll without one, the only doer of the sentence: "Hamas carried out the attack, which resulted in …". */
function agentOf(
  event: Event | undefined,
  quantity: Quantity | undefined,
  { events }: SentenceReading,
): Argument | undefined {
  const own = event?.agent;
  if (own && !(quantity && overlapsSpan(own.span, quantity.span))) return own;
  if (!quantity?.measure) return undefined;
  const doers = events.flatMap(({ class: kind, agent }) => (kind === "assault" && agent?.names.length ? [agent] : []));
  const [doer, ...others] = doers;
  return others.every(({ text }) => text === doer?.text) ? doer : undefined;
}

/** Verbs whose two sides do the same: whoever is met also meets. */
export const MUTUAL: ReadonlySet<string> = new Set(["meet", "marry", "divorce", "talk", "negotiate", "agree"]);

const patientOf = (event: Event | undefined): Argument | undefined =>
  event?.patient ??
  (event && MUTUAL.has(event.lemma)
    ? event.obliques.find(({ preposition }) => preposition === "with")?.argument
    : undefined);

/** What is counted; of a toll only where a name says more than that they are people: "Hezbollah operatives". */
function countedArgument({ counted, measure }: Quantity, { names }: SentenceReading): Argument | undefined {
  if (!counted) return undefined;
  const inside = names.filter(({ span }) => containsSpan(counted.span, span));
  if (inside.length === 0 && measure) return undefined;
  return {
    span: counted.span,
    text: counted.text,
    head: counted.head,
    names: inside,
    quantities: [],
    origin: "explicit",
  };
}

/** The argument whose head is the name of a place; "at a base" places nothing that another text could be asked about. */
function placeOf(event: Event | undefined, reading: DocumentReading): Argument | undefined {
  const placing = (event?.obliques ?? []).filter(({ preposition }) => PLACING.has(preposition));
  const candidates = [event?.place, ...placing.map(({ argument }) => argument)];
  for (const argument of candidates) {
    const place = argument?.names.find(({ kind, span }) => kind === "place" && span.end === argument.span.end);
    if (argument && place && !isTarget(place, reading)) {
      const names = argument.names.filter(({ kind }) => kind === "place");
      return { ...argument, span: place.span, text: names.length > 1 ? argument.text : place.text, names };
    }
  }
  return undefined;
}

/** "At Israel" says at whom: nothing happens "at" a country. */
const isTarget = ({ actor, span }: Name, { prose }: DocumentReading): boolean =>
  actor !== undefined && isCountry(actor) && /\bat\s$/iu.test(prose.slice(Math.max(0, span.start - 4), span.start));

const PLACING: ReadonlySet<string> = new Set(["in", "at", "near", "on", "into", "outside", "inside", "off", "to"]);

function slotOf(name: SlotName, { span, text, names, head, origin }: Argument, { roles }: SentenceReading): Slot {
  const holders = roles.filter((role) => overlapsSpan(role.span, span)).map(({ holder }) => holder);
  const people = names.some(({ kind }) => kind === "person") ? [] : holders;
  return { name, origin, text, span, names: people.length > 0 ? people : names, head };
}

const timeSlot = (time: Time, origin: Slot["origin"]): Slot => ({
  name: "time",
  origin,
  text: time.text,
  span: time.span,
  names: [],
  time,
});

/** The event in whose arguments a mention stands; else the narrowest whose clause holds it. */
export function eventAround({ events }: SentenceReading, span: Span): Event | undefined {
  const narrowest = [...events].sort((a, b) => width(a.span) - width(b.span));
  return (
    narrowest.find((event) => argumentsOf(event).some((argument) => overlapsSpan(argument.span, span))) ??
    narrowest.find((event) => containsSpan(event.span, span))
  );
}

function argumentsOf({ agent, patient, obliques }: Event): readonly Argument[] {
  return [agent, patient, ...obliques.map(({ argument }) => argument)].filter((each) => each !== undefined);
}

const width = ({ start, end }: Span): number => end - start;

const timeOf = (event: Event | undefined): Time | undefined =>
  event?.time && placesEvent(event.time) ? event.time : undefined;

/** "A day after the attack" counts from the attack, and is not its day. */
const placesEvent = ({ text, readings }: Time): boolean =>
  readings.length > 0 && !/\b(?:after|before|since|following)$/iu.test(text);

/** A sentence's time holds for all its clauses where it has only one, or one within all others: "Monday", "this year". */
function onlyTime({ times }: SentenceReading): Time | undefined {
  const placing = times.filter((time) => time.relation === "at" && placesEvent(time));
  return placing.find((time) => placing.every((other) => other === time || isWithinTime(time, other)));
}

function isWithinTime({ readings: [inner] }: Time, { readings: [outer] }: Time): boolean {
  if (!inner || !outer) return false;
  const narrower = inner.earliest > outer.earliest || inner.latest < outer.latest;
  return narrower && inner.earliest >= outer.earliest && inner.latest <= outer.latest;
}

function timeBefore({ index }: SentenceReading, reading: DocumentReading): Time | undefined {
  const before = reading.sentence(index - 1);
  return before && reading.sentences[index - 1]?.block === reading.sentences[index]?.block
    ? onlyTime(before)
    : undefined;
}

/** The one place of a sentence that a preposition of place stands before; said of the main event where it opens the sentence. */
function onlyPlace(
  { names, terms, events }: SentenceReading,
  event: Event | undefined,
  reading: DocumentReading,
): Argument | undefined {
  const places = names.filter(
    (name) =>
      name.kind === "place" &&
      LOCATIVE.has(wordBefore(terms, name.span, PLACE_MODIFIERS) ?? "") &&
      !isTarget(name, reading),
  );
  const [place] = places;
  if (!place || places.length > 1) return undefined;
  const opens = LOCATIVE.has(terms[0]?.normal ?? "") && terms[1]?.span.start === place.span.start;
  const main = events.find(({ voice }) => voice !== "nominal");
  const origin = opens && event !== undefined && event === main ? "explicit" : "inherited";
  return { span: place.span, text: place.text, head: place.text, names: [place], quantities: [], origin };
}

function wordBefore(terms: readonly Term[], { start }: Span, skipped: ReadonlySet<string>): string | undefined {
  return terms.findLast((term) => term.span.end <= start && !skipped.has(term.normal))?.normal;
}

const LOCATIVE: ReadonlySet<string> = new Set(["in", "at", "near", "on", "outside", "inside"]);
const PLACE_MODIFIERS: ReadonlySet<string> = new Set([
  "the",
  "city",
  "town",
  "village",
  "of",
  "central",
  "northern",
  "southern",
  "eastern",
  "western",
  "downtown",
]);
