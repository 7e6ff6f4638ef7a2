/** Shows what was read of a text, sentence by sentence: mentions and claims, each with its columns. */
import type { Claim, DocumentReading, SentenceReading } from "../extract/claim.ts";
import type { Argument, Event } from "../extract/event.ts";
import type { Interval, Name, Quantity, Quotation, Role, Time } from "../extract/mention.ts";
import { printable } from "../report/words.ts";
import type { Span } from "../text/span.ts";
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

function explainSentence(reading: DocumentReading, sentence: SentenceReading, { colors }: Style): string {
  const { span } = sentence;
  const textOf = ({ start, end }: Span): string => printable(reading.prose.slice(start, end));
  const groups: readonly (readonly [title: string, rows: readonly Row[]])[] = [
    ["names", sentence.names.map(nameRow)],
    ["roles", sentence.roles.map(roleRow)],
    ["times", sentence.times.map(timeRow)],
    ["quantities", sentence.quantities.map(quantityRow)],
    ["quotations", sentence.quotations.map(quotationRow)],
    ["events", sentence.events.map((event) => eventRow(event, textOf))],
    ["claims", reading.claimsOf(sentence.index).map(claimRow)],
  ];
  const shown = groups.filter(([, rows]) => rows.length > 0);
  const lines = shown.flatMap(([title, rows]) => [
    `  ${colors.bold(title)}`,
    ...rows.map((row) => `    ${columns(row.span, span).padEnd(9)}${rowText(row)}`),
  ]);
  return [textOf(span), ...lines].join("\n");
}

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

function eventRow(event: Event, textOf: (span: Span) => string): Row {
  const slot = (name: string, argument: Argument | undefined): string | undefined =>
    argument && `${name} "${argument.text}"`;
  return {
    span: event.trigger,
    text: textOf(event.trigger),
    notes: [
      event.class,
      event.voice,
      event.negated ? "negated" : undefined,
      event.status,
      slot("agent", event.agent),
      slot("patient", event.patient),
      ...event.obliques.map(({ preposition, argument }) => slot(preposition, argument)),
      slot("place", event.place),
      slot("instrument", event.instrument),
      event.time && `time "${event.time.text}"`,
    ],
  };
}

const claimRow = ({ span, text, kind, certainty, attribution, uncheckable }: Claim): Row => ({
  span,
  text,
  notes: [
    kind,
    certainty,
    ...attribution.map(({ speakerText }) => `according to ${speakerText}`),
    uncheckable && `not checked: ${uncheckable}`,
  ],
});
