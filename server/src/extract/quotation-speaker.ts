/** Whom the words for a speaker name: within them, beside them, or before where they are a pronoun. */
import type { Block } from "../text/document.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import type { SentenceReading } from "./claim.ts";
import type { Name, Speaker } from "./mention.ts";

export interface QuotationContext {
  readonly prose: string;
  readonly blocks: readonly Block[];
  /** The sentences that a stretch touches, deeply read. */
  sentencesAt(span: Span): readonly SentenceReading[];
  /** The persons named before a place, the nearest first. */
  personsBefore(at: number): readonly Name[];
}

export function speakerOf(context: QuotationContext, span: Span, text: string): Speaker {
  const persons = context
    .sentencesAt(span)
    .flatMap(({ names }) => names)
    .filter(({ kind }) => kind === "person");
  const within = persons.findLast((name) => isSpeakersName(name.span, span, context.prose));
  const beside = within ?? persons.find((name) => isBeside(context.prose, name.span, span));
  const pronoun = /^(?:he|she)$/i.test(text);
  const name = beside ?? (pronoun ? onlyPerson(context.personsBefore(span.start)) : undefined);
  return { span, text, ...(name && { name: name.full ?? name.text }) };
}

/** Whether a name in the words for a speaker is the speaker's: not in "an aide to Omar Haddad", nor "Omar Haddad's aide". */
export const isSpeakersName = (name: Span, speaker: Span, prose: string): boolean =>
  overlapsSpan(name, speaker) &&
  !/\b(?:to|for|of|with|near|by)\s$/iu.test(prose.slice(speaker.start, name.start)) &&
  !/['’]s?$/u.test(prose.slice(name.start, name.end)) &&
  !/^['’]s?\s/u.test(prose.slice(name.end, name.end + 3));

/** "The mayor, Omar Haddad, said", "Omar Haddad, the mayor, said", "said the mayor, Omar Haddad." */
const isBeside = (prose: string, name: Span, speaker: Span): boolean =>
  /^,\s$/u.test(prose.slice(Math.min(name.end, speaker.end), Math.max(name.start, speaker.start))) &&
  /^(?:[,.;:!?]|$)/u.test(prose.slice(Math.max(name.end, speaker.end), Math.max(name.end, speaker.end) + 1));

/** Whom a pronoun means, where only one person has been named shortly before. */
function onlyPerson(persons: readonly Name[]): Name | undefined {
  const surnames = new Set(persons.map(({ full, text }) => (full ?? text).split(" ").at(-1)));
  return surnames.size === 1 ? persons[0] : undefined;
}
