/** `claimlint explain --text … --format json`: the same reading for programs. Fields are only ever added. */
import type { Claim, DocumentReading, SentenceReading } from "../extract/claim.ts";
import { readReferences } from "../extract/coreference.ts";
import type { Argument, Event } from "../extract/event.ts";
import type { Interval, Name, Quantity, Quotation, Role, Time } from "../extract/mention.ts";
import type { Span } from "../text/span.ts";

/** Spans count the characters of the text from 0, the end not included. */
export function explainJson(reading: DocumentReading): string {
  const sentences = reading.sentences.flatMap(({ index }) => {
    const sentence = reading.sentence(index);
    return sentence ? [sentenceJson(reading, sentence)] : [];
  });
  return `${JSON.stringify({ version: 1, sentences }, null, 2)}\n`;
}

const sentenceJson = (reading: DocumentReading, sentence: SentenceReading) => ({
  span: spanJson(sentence.span),
  text: reading.prose.slice(sentence.span.start, sentence.span.end),
  names: sentence.names.map(nameJson),
  references: readReferences(reading, sentence).map(({ span, name }) => ({
    span: spanJson(span),
    text: reading.prose.slice(span.start, span.end),
    name: name?.text ?? null,
  })),
  roles: sentence.roles.map(roleJson),
  times: sentence.times.map(timeJson),
  quantities: sentence.quantities.map(quantityJson),
  quotations: sentence.quotations.map(quotationJson),
  events: sentence.events.map(eventJson),
  claims: reading.claimsOf(sentence.index).map((claim) => claimJson(claim, sentence)),
});

const spanJson = ({ start, end }: Span) => ({ start, end });

const nameJson = ({ span, text, kind, actor, full, title }: Name) => ({
  span: spanJson(span),
  text,
  kind,
  actor: actor ?? null,
  full: full ?? null,
  title: title?.text ?? null,
});

const roleJson = ({ span, text, holder, organisation, former }: Role) => ({
  span: spanJson(span),
  text,
  holder: holder.text,
  organisation: organisation?.text ?? null,
  former,
});

const timeJson = ({ span, text, relation, readings, trueWeekday }: Time) => ({
  span: spanJson(span),
  text,
  relation,
  readings: readings.map(({ edtf, earliest, latest, grain }) => ({ edtf, earliest, latest, grain })),
  trueWeekday: trueWeekday ?? null,
});

const quantityJson = ({ span, text, kind, hard, unit, counted, population, measure, scope, part }: Quantity) => ({
  span: spanJson(span),
  text,
  kind,
  value: intervalJson(hard),
  unit: unit ?? null,
  counted: counted?.text ?? null,
  population: population ?? null,
  measure: measure ?? null,
  scope,
  part,
});

/** JSON has no infinity: an open end is null. */
const intervalJson = ({ min, max, minOpen, maxOpen }: Interval) => ({
  min,
  max: Number.isFinite(max) ? max : null,
  minIncluded: !minOpen,
  maxIncluded: Number.isFinite(max) && !maxOpen,
});

const quotationJson = ({ span, text, speech, speaker }: Quotation) => ({
  span: spanJson(span),
  text,
  speech,
  speaker: speaker ? { text: speaker.text, name: speaker.name ?? null } : null,
});

const eventJson = (event: Event) => ({
  trigger: spanJson(event.trigger),
  lemma: event.lemma,
  class: event.class,
  voice: event.voice,
  negated: event.negated,
  status: event.status,
  certainty: event.certainty,
  agent: argumentJson(event.agent),
  patient: argumentJson(event.patient),
  obliques: event.obliques.map(({ preposition, argument }) => ({ preposition, ...argumentJson(argument) })),
  place: argumentJson(event.place),
  time: event.time ? { span: spanJson(event.time.span), text: event.time.text } : null,
  instrument: argumentJson(event.instrument),
  attribution: event.attribution.map(({ speakerText }) => speakerText),
});

const argumentJson = (argument: Argument | undefined) =>
  argument ? { span: spanJson(argument.span), text: argument.text } : null;

/** `event` and `quantity` are places in the lists of the sentence. */
const claimJson = (claim: Claim, { events, quantities }: SentenceReading) => ({
  span: spanJson(claim.span),
  text: claim.text,
  kind: claim.kind,
  certainty: claim.certainty,
  event: claim.event ? events.indexOf(claim.event) : null,
  quantity: claim.quantity ? quantities.indexOf(claim.quantity) : null,
  attribution: claim.attribution.map(({ speakerText }) => speakerText),
  uncheckable: claim.uncheckable ?? null,
});
