/** Whom the words for a speaker name: within them, beside them, or before where they are a pronoun. */
import type { Block } from "../../text/document.ts";
import { overlapsSpan, type Span } from "../../text/span.ts";
import type { SentenceReading } from "../claim.ts";
import { genderOf } from "../coreference.ts";
import type { Name, Speaker } from "../mention.ts";

export interface QuotationContext {
  readonly prose: string;
  readonly blocks: readonly Block[];
  /** The sentences that a stretch touches, deeply read. */
  sentencesAt(span: Span): readonly SentenceReading[];
  /** The sentence that holds a place and those shortly before it, the nearest first. */
  sentencesBefore(at: number): readonly SentenceReading[];
  /** Whether a stretch stands between quotation marks. */
  isQuoted(span: Span): boolean;
}

export function speakerOf(context: QuotationContext, span: Span, text: string): Speaker {
  const persons = context
    .sentencesAt(span)
    .flatMap(({ names }) => names)
    .filter(({ kind }) => kind === "person");
  const within = persons.findLast((name) => isSpeakersName(name.span, span, context.prose));
  const beside = within ?? persons.find((name) => isBeside(context.prose, name.span, span));
  const name = beside ?? (/^(?:he|she)$/i.test(text) ? personBefore(context, span, text.toLowerCase()) : undefined);
  return { span, text, ...(name && { name: name.full ?? name.text }) };
}

/** Whether a name in the words for a speaker is the speaker's: not in "an aide to Omar Haddad", nor "Omar Haddad's aide". */
export const isSpeakersName = (name: Span, speaker: Span, prose: string): boolean =>
  overlapsSpan(name, speaker) &&
  !/\b(?:to|for|of|with|near|by)\s$/iu.test(prose.slice(speaker.start, name.start)) &&
  !/['’]s?$/u.test(prose.slice(name.start, name.end)) &&
  !/^['’]s?\s/u.test(prose.slice(name.end, name.end + 3));

/** "The mayor, Omar Haddad, said", "Omar Haddad, the mayor, said", "said the mayor, Omar Haddad." */
export const isBeside = (prose: string, name: Span, speaker: Span): boolean =>
  /^,\s$/u.test(prose.slice(Math.min(name.end, speaker.end), Math.max(name.start, speaker.start))) &&
  /^(?:[,.;:!?]|$)/u.test(prose.slice(Math.max(name.end, speaker.end), Math.max(name.end, speaker.end) + 1));

/** Whom a pronoun means: the one doer of the nearest sentence that names anyone, or the only person named shortly before. */
function personBefore(context: QuotationContext, { start }: Span, pronoun: string): Name | undefined {
  const other = pronoun === "he" ? "female" : "male";
  const sentences = context.sentencesBefore(start);
  const topic = sentences
    .flatMap(({ names }) => names)
    .find(({ span }) => isTopic(context.prose.slice(span.end, start)));
  const named = sentences.map((sentence) => ({
    sentence,
    persons: sentence.names.filter(
      (name) =>
        name.kind === "person" &&
        name.span.end <= start &&
        genderOf(name, sentence) !== other &&
        !(topic && surnameOf(name) === surnameOf(topic)) &&
        !context.isQuoted(name.span),
    ),
  }));
  const nearest = named.find(({ persons }) => persons.length > 0);
  const doer = nearest && onlyPerson(nearest.persons);
  if (nearest && doer && isDoer(doer, nearest.sentence, context.prose)) return doer;
  return onlyPerson(named.flatMap(({ persons }) => persons));
}

/** "Falk, she said, "has misled us": whom the words are about, and not who says them. */
const isTopic = (between: string): boolean => /^,\s$/u.test(between);

const surnameOf = ({ full, text }: Name): string | undefined => (full ?? text).split(" ").at(-1);

/** Whoever opens the sentence is its doer too, whatever is told of them between: "Gunnar Riis, who heads the airline, denied it". */
const isDoer = (name: Name, { span, events }: SentenceReading, prose: string): boolean =>
  /^(?:(?:But|And|Yet|Still|Later|Meanwhile|However|So),?\s)?$/u.test(
    prose.slice(span.start, (name.title?.span ?? name.span).start),
  ) ||
  events.some(
    ({ agent }) => agent && (isSpeakersName(name.span, agent.span, prose) || isBeside(prose, name.span, agent.span)),
  );

function onlyPerson(persons: readonly Name[]): Name | undefined {
  const surnames = new Set(persons.map(surnameOf));
  return surnames.size === 1 ? persons[0] : undefined;
}
