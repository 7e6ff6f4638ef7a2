/** Shows what was read of a text, sentence by sentence: mentions, events and claims, each with its columns. */
import type { Claim, DocumentReading, SentenceReading } from "../extract/claim.ts";
import { readReferences } from "../extract/coreference.ts";
import type { Argument, Event } from "../extract/event.ts";
import type { Interval, Name, Quantity, Quotation, Role, Time } from "../extract/mention.ts";
import { printable } from "../report/words.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import type { Style } from "./style.ts";

/** The reading of a text for people; columns count from 1 within the sentence, the last one included. */
export function explainReading(reading: DocumentReading, style: Style): string {
  const parts = reading.sentences.map(({ index }) => {
    const sentence = reading.sentence(index);
    return sentence === undefined ? "" : explainSentence(reading, sentence, style);
  });
  return parts.length === 0 ? "Nothing to read.\n" : `${parts.join("\n\n")}\n`;
}

interface Row {
  readonly span: Span;
  readonly text: string;
  readonly notes: readonly (string | undefined)[];
}

/** The name that the words of a span stand for. */
type Referent = (span: Span) => string | undefined;

function explainSentence(reading: DocumentReading, sentence: SentenceReading, { colors }: Style): string {
  const { span } = sentence;
  const textOf = ({ start, end }: Span): string => printable(reading.prose.slice(start, end));
  const references = readReferences(reading, sentence);
  const referent: Referent = (of) =>
    references.find((each) => each.span.start === of.start && each.span.end === of.end)?.name?.text;
  const groups: readonly (readonly [title: string, rows: readonly Row[]])[] = [
    ["names", sentence.names.map(nameRow)],
    ["references", references.map(({ span, name }) => ({ span, text: textOf(span), notes: [name?.text ?? UNKNOWN] }))],
    ["roles", sentence.roles.map(roleRow)],
    ["times", sentence.times.map(timeRow)],
    ["quantities", sentence.quantities.map(quantityRow)],
    ["quotations", sentence.quotations.map(quotationRow)],
    ["events", sentence.events.map((event) => eventRow(event, textOf(event.trigger), referent))],
    ["claims", reading.claimsOf(sentence.index).map((claim) => claimRow(claim, textOf, referent))],
  ];
  const shown = groups.filter(([, rows]) => rows.length > 0);
  const lines = shown.flatMap(([title, rows]) => [
    `  ${colors.bold(title)}`,
    ...rows.map((row) => `    ${columns(row.span, span).padEnd(9)}${rowText(row)}`),
  ]);
  return [textOf(span), ...lines].join("\n");
}

const UNKNOWN = "no name, or more than one, fits";

const columns = (span: Span, within: Span): string =>
  `${Math.max(span.start - within.start, 0) + 1}-${Math.min(span.end, within.end) - within.start}`;

function rowText({ text, notes }: Row): string {
  const said = notes.filter((note) => note !== undefined && note !== "");
  return said.length === 0
    ? printable(text)
    : `${printable(text)}: ${said.map((note) => printable(note ?? "")).join(", ")}`;
}

const nameRow = ({ span, text, kind, actor, full, title }: Name): Row => ({
  span,
  text,
  notes: [kind, title && `titled "${title.text}"`, full && `short for ${full}`, actor && `known as ${actor}`],
});

const roleRow = ({ span, text, holder, organisation, former }: Role): Row => ({
  span,
  text,
  notes: [`held by ${holder.text}`, organisation && `of ${organisation.text}`, former ? "no longer" : undefined],
});

const timeRow = ({ span, text, relation, readings, trueWeekday }: Time): Row => ({
  span,
  text,
  notes: [
    readings.map(({ edtf }) => edtf).join(" or ") || "no calendar time",
    relation === "at" ? undefined : relation,
    trueWeekday && `really a ${trueWeekday}`,
  ],
});

const quantityRow = ({ span, text, kind, hard, unit, counted, measure, scope, part }: Quantity): Row => ({
  span,
  text,
  notes: [
    kind,
    showInterval(hard) + (unit === undefined ? "" : ` ${unit}`),
    measure,
    counted && `of ${counted.text}`,
    scope === "total" ? "running total" : undefined,
    part ? "part of a larger count" : undefined,
  ],
});

function showInterval({ min, max, minOpen, maxOpen }: Interval): string {
  if (min === max) return String(min);
  if (max === Number.POSITIVE_INFINITY) return `${minOpen ? "more than" : "at least"} ${min}`;
  return min === 0 ? `${maxOpen ? "less than" : "at most"} ${max}` : `${min} to ${max}`;
}

const quotationRow = ({ span, text, speech, speaker }: Quotation): Row => ({
  span,
  text,
  notes: [speech ? "speech" : "not speech", speaker && `by ${speaker.text}`],
});

const eventRow = (event: Event, text: string, referent: Referent): Row => ({
  span: event.trigger,
  text,
  notes: [
    event.class,
    event.voice,
    event.negated ? "negated" : undefined,
    event.status,
    event.certainty === event.status ? undefined : event.certainty,
    slot("agent", event.agent, referent),
    slot("patient", event.patient, referent),
    ...event.obliques
      .filter(({ argument }) => argument.span.start !== event.place?.span.start)
      .map(({ preposition, argument }) => slot(preposition, argument, referent)),
    ...whereAndWhen(event, referent),
    slot("instrument", event.instrument, referent),
    ...event.attribution.map(({ speakerText }) => `according to ${speakerText}`),
  ],
});

const whereAndWhen = ({ place, time }: Event, referent: Referent): readonly (string | undefined)[] => [
  slot("place", place, referent),
  time && `time "${time.text}"${time.readings[0] ? ` (${time.readings[0].edtf})` : ""}`,
];

function slot(name: string, argument: Argument | undefined, referent: Referent): string | undefined {
  if (!argument) return undefined;
  const meant = referent(argument.span);
  return `${name} "${argument.text}"${meant === undefined ? "" : ` (${meant})`}`;
}

/** What is claimed stands first, so that two claims of one sentence can be told apart. */
function claimRow(claim: Claim, textOf: (span: Span) => string, referent: Referent): Row {
  const { event, quantity, role, quotation } = claim;
  return {
    span: claim.span,
    text: claim.kind,
    notes: [
      quantity && figure(quantity),
      role && `"${role.text}" held by ${role.holder.text}`,
      quotation && `"${quotation.text}"`,
      event && !quantity ? `"${textOf(event.trigger)}"` : undefined,
      event?.negated ? "negated" : undefined,
      event && event.status !== "done" && event.status !== claim.certainty ? event.status : undefined,
      slot("agent", event?.agent, referent),
      quantity && event?.patient && overlapsSpan(quantity.span, event.patient.span)
        ? undefined
        : slot("patient", event?.patient, referent),
      ...(event ? whereAndWhen(event, referent) : []),
      event || quantity || role || quotation ? undefined : `"${claim.text}"`,
      claim.certainty,
      ...claim.attribution.map(({ speakerText }) => `according to ${speakerText}`),
      claim.uncheckable && `not checked: ${claim.uncheckable}`,
    ],
  };
}

/** "at least 12 soldiers killed". */
const figure = ({ hard, unit, counted, measure }: Quantity): string =>
  [showInterval(hard), unit, counted?.text, measure].filter((part) => part !== undefined).join(" ");
