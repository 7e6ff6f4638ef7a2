/** Which of the quoted stretches of a text are speech, and whose. */
import { quotedNames } from "../lexicon/quotation-cues.ts";
import { reportingVerbs, speechVerbs } from "../lexicon/reporting.ts";
import type { Block } from "../text/document.ts";
import { containsSpan, overlapsSpan, type Span, sliceSpan } from "../text/span.ts";
import type { SentenceReading } from "./claim.ts";
import type { Name, Quotation, Speaker } from "./mention.ts";
import { findQuoted, type Quoted } from "./quotation-marks.ts";

export interface QuotationContext {
  readonly prose: string;
  readonly blocks: readonly Block[];
  /** The sentences that a stretch touches, deeply read. */
  sentencesAt(span: Span): readonly SentenceReading[];
  /** The persons named before a place, the nearest first. */
  personsBefore(at: number): readonly Name[];
}

export interface QuotationReader {
  /** The quotations that a stretch of the text touches. */
  at(span: Span): readonly Quotation[];
  all(): readonly Quotation[];
}

interface Found {
  readonly quoted: Quoted;
  readonly quotation: Quotation;
}

/** Finds the marks of a whole text at once, and who speaks between them when asked. */
export function quotationReader(context: QuotationContext): QuotationReader {
  const marks = findQuoted(context.prose, context.blocks);
  const found: Found[] = [];
  const read = (index: number): Found | undefined => {
    const quoted = marks[index];
    if (!quoted) return undefined;
    found[index] ??= readQuoted(
      context,
      quoted,
      marks[index - 1]?.block === quoted.block || marks[index - 1]?.open ? found[index - 1] : undefined,
    );
    return found[index];
  };
  const readFrom = (first: number, last: number): readonly Quotation[] => {
    let start = first;
    while (start > 0 && found[start - 1] === undefined && isNear(marks[start - 1], marks[start])) start--;
    for (let index = start; index < first; index++) read(index);
    const quotations: Quotation[] = [];
    for (let index = first; index < last; index++) {
      const one = read(index);
      if (one && one.quotation.text !== "") quotations.push(one.quotation);
    }
    return quotations;
  };
  return {
    at: (span) => {
      const after = firstStartingAt(marks, span.end);
      const block = marks[after - 1]?.block;
      let first = after;
      for (let index = after - 1; index >= 0 && marks[index]?.block === block; index--) {
        if (overlapsSpan(marks[index]?.span ?? span, span)) first = index;
      }
      return readFrom(first, after).filter((quotation) => overlapsSpan(quotation.span, span));
    },
    all: () => readFrom(0, marks.length),
  };
}

/** Index of the first mark that starts at an offset or after it. */
function firstStartingAt(marks: readonly Quoted[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isNear = (before: Quoted | undefined, quoted: Quoted | undefined): boolean =>
  before !== undefined &&
  quoted !== undefined &&
  (before.block === quoted.block || (before.open && before.block === quoted.block - 1));

function readQuoted(context: QuotationContext, quoted: Quoted, previous: Found | undefined): Found {
  const inner = trimmed(context.prose, quoted.inner);
  const text = sliceSpan(context.prose, inner);
  const own = text === "" ? undefined : cueOf(context, quoted);
  const cue = own ?? (previous && goesOn(context, previous, quoted) ? cueFrom(previous.quotation) : undefined);
  return {
    quoted,
    quotation: {
      span: quoted.span,
      inner,
      text,
      speech: quoted.blockQuote || isSpeech(context.prose, quoted, text, cue !== undefined),
      ...(cue && { speaker: cue.speaker }),
      ...(cue?.cue && { cue: cue.cue }),
    },
  };
}

interface Cue {
  readonly speaker: Speaker;
  readonly cue: Span | undefined;
}

const cueFrom = ({ speaker, cue }: Quotation): Cue | undefined => speaker && { speaker, cue };

function trimmed(prose: string, { start, end }: Span): Span {
  const text = prose.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length) };
}

const cueVerbs: ReadonlySet<string> = new Set([
  ...Object.values(reportingVerbs).flat(),
  ...speechVerbs,
  "threaten",
  "vow",
  "promise",
]);

/** How far the verb of saying may stand from the marks. */
const reach = { after: 60, before: 120 };

/** The verb of saying nearest to the marks, after them or before them, with who says it. */
function cueOf(context: QuotationContext, quoted: Quoted): Cue | undefined {
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
    .find((name) => name.kind === "person" && overlapsSpan(name.span, span));
  const pronoun = /^(?:he|she)$/i.test(text);
  const name = within ?? (pronoun ? onlyPerson(context.personsBefore(span.start)) : undefined);
  return { span, text, ...(name && { name: name.full ?? name.text }) };
}

/** Whom a pronoun means, where only one person has been named shortly before. */
function onlyPerson(persons: readonly Name[]): Name | undefined {
  const surnames = new Set(persons.map(({ full, text }) => (full ?? text).split(" ").at(-1)));
  return surnames.size === 1 ? persons[0] : undefined;
}

/** "…," he said. "…": the next in the paragraph, or in the paragraph after one left open, is the same speaker's. */
function goesOn(
  { prose }: QuotationContext,
  previous: { readonly quoted: Quoted; readonly quotation: Quotation },
  quoted: Quoted,
): boolean {
  const { span, block, open } = previous.quoted;
  if (open && block === quoted.block - 1) return true;
  if (block !== quoted.block || !previous.quotation.cue) return false;
  const between = prose.slice(Math.max(span.end, previous.quotation.cue?.end ?? 0), quoted.span.start);
  return between.length <= reach.after && !/[.!?]\s+\S/.test(between.trimEnd()) && /[.!?,—–;:]/.test(between);
}

/** Not titles, names, nicknames, scare quotes and single words. */
function isSpeech(prose: string, { span, open }: Quoted, text: string, attributed: boolean): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (words.length < 2) return false;
  if (open) return true;
  const before = prose.slice(Math.max(0, span.start - 40), span.start).toLowerCase();
  if (quotedNames.some((cue) => before.trimEnd().endsWith(cue))) return false;
  if (isTitle(words)) return false;
  const sentence =
    /[.!?…,]$/.test(text) || /[.!?]\s/.test(text) || /^\s?[.,]/.test(prose.slice(span.end, span.end + 2));
  return attributed || (words.length >= 4 && sentence && /^[\p{Lu}[…]/u.test(text)) || words.length >= 8;
}

/** Every word of weight has a capital: the name of a book, a group or an operation. */
function isTitle(words: readonly string[]): boolean {
  const weighty = words.filter((word) => word.length > 3);
  return weighty.length > 0 && words.length <= 8 && weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
