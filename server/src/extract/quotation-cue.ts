/** Who speaks between quotation marks: by a verb of saying, a colon, a phrase, or the line under a block quotation. */
import { reportingVerbs, speechVerbs } from "../lexicon/reporting.ts";
import type { Block } from "../text/document.ts";
import { containsSpan, overlapsSpan, type Span } from "../text/span.ts";
import type { SentenceReading } from "./claim.ts";
import type { Name, Speaker } from "./mention.ts";
import type { Quoted } from "./quotation-marks.ts";

export interface QuotationContext {
  readonly prose: string;
  readonly blocks: readonly Block[];
  /** The sentences that a stretch touches, deeply read. */
  sentencesAt(span: Span): readonly SentenceReading[];
  /** The persons named before a place, the nearest first. */
  personsBefore(at: number): readonly Name[];
}

export interface Cue {
  readonly speaker: Speaker;
  readonly cue: Span | undefined;
}

/** The speaker of what is quoted, and by which words. */
export const cueOf = (context: QuotationContext, quoted: Quoted): Cue | undefined =>
  quoted.blockQuote
    ? (signatureOf(context, quoted) ?? introduced(context, quoted))
    : (verbOf(context, quoted) ?? introduced(context, quoted) ?? inWordsOf(context, quoted));

const cueVerbs: ReadonlySet<string> = new Set([
  ...Object.values(reportingVerbs).flat(),
  ...speechVerbs,
  "threaten",
  "vow",
  "promise",
]);

/** How far the verb of saying may stand from the marks. */
export const reach = { after: 60, before: 120 };

/** The verb of saying nearest to the marks, after them or before them, with who says it. */
function verbOf(context: QuotationContext, quoted: Quoted): Cue | undefined {
  let best:
    | { readonly distance: number; readonly speaker: Span; readonly text: string; readonly cue: Span }
    | undefined;
  for (const reading of context.sentencesAt(quoted.span)) {
    const said = reading.events
      .filter(({ lemma, agent, voice }) => cueVerbs.has(lemma) && agent && voice === "active")
      .flatMap(({ trigger, agent }) => (agent ? [{ cue: trigger, speaker: agent.span, text: agent.text }] : []));
    const named = reading.attribution.map(({ cue, speaker, speakerText }) => ({ cue, speaker, text: speakerText }));
    for (const candidate of [...said, ...named]) {
      if (containsSpan(quoted.span, candidate.cue)) continue;
      const distance = distanceOf(context.prose, quoted.span, candidate.cue, candidate.speaker);
      if (distance !== undefined && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
        best = { ...candidate, distance };
    }
  }
  return best && { speaker: speakerOf(context, best.speaker, best.text), cue: best.cue };
}

function distanceOf(prose: string, quoted: Span, cue: Span, speaker: Span): number | undefined {
  const start = Math.min(cue.start, speaker.start);
  const end = Math.max(cue.end, speaker.end);
  if (start >= quoted.end) {
    const between = prose.slice(quoted.end, start);
    return between.length <= reach.after && !/[.!?]\s|["“”]/.test(between) ? between.length : undefined;
  }
  if (end > quoted.start) return cue.end <= quoted.start ? quoted.start - cue.end : undefined;
  const between = prose.slice(end, quoted.start);
  return between.length <= reach.before && !/[.!?]\s|["“”]/.test(between) ? between.length + 1 : undefined;
}

function speakerOf(context: QuotationContext, span: Span, text: string): Speaker {
  const within = context
    .sentencesAt(span)
    .flatMap(({ names }) => names)
    .find(
      (name) => name.kind === "person" && (overlapsSpan(name.span, span) || isBeside(context.prose, name.span, span)),
    );
  const pronoun = /^(?:he|she)$/i.test(text);
  const name = within ?? (pronoun ? onlyPerson(context.personsBefore(span.start)) : undefined);
  return { span, text, ...(name && { name: name.full ?? name.text }) };
}

/** "The mayor, Omar Haddad, said", "Omar Haddad, the mayor, said". */
const isBeside = (prose: string, name: Span, speaker: Span): boolean =>
  /^,\s$/u.test(prose.slice(Math.min(name.end, speaker.end), Math.max(name.start, speaker.start))) &&
  prose[Math.max(name.end, speaker.end)] === ",";

/** Whom a pronoun means, where only one person has been named shortly before. */
function onlyPerson(persons: readonly Name[]): Name | undefined {
  const surnames = new Set(persons.map(({ full, text }) => (full ?? text).split(" ").at(-1)));
  return surnames.size === 1 ? persons[0] : undefined;
}

/** "Omar Haddad, the mayor, was blunt: …" */
function introduced(context: QuotationContext, quoted: Quoted): Cue | undefined {
  const lead = /(?<=^|[.!?\n]\s|\n)[^.!?:\n"“”]{2,160}:\s{0,4}$/u.exec(
    context.prose.slice(Math.max(0, quoted.span.start - 170), quoted.span.start),
  );
  if (!lead) return undefined;
  const end = quoted.span.start;
  const start = end - lead[0].length;
  const colon = start + lead[0].lastIndexOf(":");
  const person = personsIn(context, { start, end })[0];
  const title = context.prose.slice(start, person?.span.start);
  if (!person || title.length > LONGEST_TITLE || OF_ANOTHER.test(title)) return undefined;
  return { speaker: speakerOf(context, person.span, person.text), cue: { start: colon, end: colon + 1 } };
}

/** "The note to Omar Haddad: …" */
const OF_ANOTHER = /\b(?:to|for|of|about|on|with|against|from|by)\s/iu;

/** How far a title may push the name from where its clause begins. */
const LONGEST_TITLE = 25;

/** "…, in the words of Omar Haddad" and "In Omar Haddad's words, …". */
function inWordsOf(context: QuotationContext, { span }: Quoted): Cue | undefined {
  const after = /^[\s,]{0,3}in the words of /u.exec(context.prose.slice(span.end, span.end + 24));
  if (after) return cueAt(context, span.end + after[0].length, span.end + after[0].length + 30, "start");
  const before = /['’]s (?:own )?words,?\s?$/u.exec(context.prose.slice(Math.max(0, span.start - 20), span.start));
  return before
    ? cueAt(context, span.start - before[0].length - 60, span.start - before[0].length + 2, "end")
    : undefined;
}

function cueAt(context: QuotationContext, start: number, end: number, at: "start" | "end"): Cue | undefined {
  const persons = personsIn(context, { start: Math.max(0, start), end });
  const person = at === "start" ? persons[0] : persons.at(-1);
  return person && { speaker: speakerOf(context, person.span, person.text), cue: undefined };
}

/** "— Omar Haddad, mayor" in the line or paragraph under a block quotation. */
function signatureOf(context: QuotationContext, { block, span }: Quoted): Cue | undefined {
  const own = context.blocks[block]?.span;
  const next = context.blocks[block + 1]?.span;
  const under = own && own.end > span.end ? { start: span.end, end: own.end } : next;
  const at = under && isSignature(context.prose, under) ? under.start : undefined;
  return at === undefined ? undefined : cueAt(context, at, at + 80, "start");
}

/** Whether a block only says whose words stand above it. */
export const isSignature = (prose: string, { start, end }: Span): boolean =>
  end - start < 200 && /^[>\s]{0,6}(?:[—–]|--)\s?\p{L}/u.test(prose.slice(start, end));

const personsIn = (context: QuotationContext, span: Span): readonly Name[] =>
  context
    .sentencesAt(span)
    .flatMap(({ names }) => names)
    .filter((name) => name.kind === "person" && overlapsSpan(name.span, span));
