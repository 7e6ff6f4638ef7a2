/** What a sentence of a draft asserts that a source could bear out. */
import { governingVerbs } from "../lexicon/status-cues.ts";
import { containsSpan, overlapsSpan, type Span, sliceSpan } from "../text/span.ts";
import { type ClaimContext, whyUncheckable } from "./checkable.ts";
import type { Claim, ClaimKind, SentenceReading } from "./claim.ts";
import type { Event } from "./event.ts";
import type { Quantity } from "./mention.ts";

/** The claims of one sentence: those to be checked first, each group in reading order. */
export function readClaims(reading: SentenceReading, context: ClaimContext): readonly Claim[] {
  const text = sliceSpan(context.prose, context.sentence.span);
  if (!/\p{L}/u.test(text)) return [];
  const claims = [
    ...reading.quotations
      .filter(
        ({ speech, span }) => speech && containsSpan(context.sentence.span, { start: span.start, end: span.start }),
      )
      .map((quotation) => ({ ...claimOf(reading, context, "quotation", quotation.span), quotation })),
    ...reading.quantities
      .filter((quantity) => isCount(quantity) && !isReference(quantity, context.prose))
      .map((quantity) => countClaim(reading, context, quantity)),
    ...reading.roles.map((role) => ({ ...claimOf(reading, context, "role", role.span), role })),
    ...tellingEvents(reading).map((event) => eventClaim(reading, context, event)),
  ];
  const found = claims.length > 0 ? claims : [claimOf(reading, context, "event", context.sentence.span)];
  return found.sort((a, b) => Number(!!a.uncheckable) - Number(!!b.uncheckable) || a.span.start - b.span.start);
}

const isCount = ({ kind }: Quantity): boolean => kind !== "ordinal";

/** "The two sides": who they are and how many is known before. */
const isReference = ({ text, measure, span }: Quantity, prose: string): boolean =>
  !measure && /^two$/iu.test(text) && /\b(?:the|these|those|its|their)\s$/iu.test(prose.slice(0, span.start).slice(-7));

/** Events that say more than that someone speaks, and are no mere toll; a noun's only where no verb tells anything. */
function tellingEvents({ events, quantities }: SentenceReading): readonly Event[] {
  const verbal = events.filter(({ voice }) => voice !== "nominal");
  const telling = verbal.filter(
    (event) =>
      event.class !== "say" && !isBare(event, verbal) && !quantities.some((quantity) => isTollOf(event, quantity)),
  );
  if (telling.length > 0 || quantities.some(isCount)) return telling;
  return verbal.length > 0 ? verbal : events;
}

/** "it is", "Hezbollah began": says nothing without the event that follows. */
const isBare = ({ lemma, patient, obliques, time, agent, trigger }: Event, events: readonly Event[]): boolean =>
  carriers.has(lemma) &&
  obliques.length === 0 &&
  !time &&
  (!patient || agent?.head === "it") &&
  events.some((other) => other.trigger.start > trigger.start && other.trigger.start < trigger.end + nearby);

const nearby = 40;

const carriers: ReadonlySet<string> = new Set([...Object.values(governingVerbs).flat(), "be", "have", "do"]);

const isTollOf = ({ patient, agent }: Event, { measure, span }: Quantity): boolean =>
  measure !== undefined &&
  [patient, agent].some((argument) => argument !== undefined && overlapsSpan(argument.span, span));

function countClaim(reading: SentenceReading, context: ClaimContext, quantity: Quantity): Claim {
  const event = eventOf(reading, quantity);
  const base = claimOf(
    reading,
    context,
    quantity.measure ? "casualty" : "quantity",
    event ? around(event.span, quantity.span) : context.sentence.span,
    event,
  );
  return { ...base, quantity };
}

/** The narrowest event that the quantity is part of. */
function eventOf({ events }: SentenceReading, { span }: Quantity): Event | undefined {
  return events
    .filter((event) => overlapsSpan(event.span, span))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

function eventClaim(reading: SentenceReading, context: ClaimContext, event: Event): Claim {
  return claimOf(reading, context, event.time ? "date" : event.place ? "place" : "event", event.span, event);
}

function claimOf(reading: SentenceReading, context: ClaimContext, kind: ClaimKind, span: Span, event?: Event): Claim {
  const { certainty, certaintyCue, attribution } = event ?? reading;
  const uncheckable = whyUncheckable(reading, context, event);
  return {
    kind,
    span,
    sentence: context.sentence.index,
    text: context.words(span),
    times: reading.times.filter((time) => overlapsSpan(time.span, span) || time === event?.time),
    names: reading.names.filter((name) => overlapsSpan(name.span, span)),
    certainty,
    attribution,
    cites: context.cites,
    ...(event && { event }),
    ...(certaintyCue && { certaintyCue }),
    ...(uncheckable && { uncheckable }),
  };
}
