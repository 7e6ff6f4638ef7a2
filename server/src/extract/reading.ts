/** Reads a whole text: cheap things at once, sentences deeply when asked for, and each only once. */
import type { Document } from "../text/document.ts";
import type { Sentence } from "../text/sentence.ts";
import { splitSentences } from "../text/sentences.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import type { ActorTable } from "./actor.ts";
import { blankCitations, readCitations, type SourceLookup, withNotes } from "./citations.ts";
import type { Claim, DocumentReading, SentenceReading } from "./claim.ts";
import { readClaims } from "./claims.ts";
import { type CitationScope, coverSentences } from "./coverage.ts";
import type { SentenceInput } from "./input.ts";
import { namesBefore, namesByShape } from "./known.ts";
import type { DocumentDate, Name, Time } from "./mention.ts";
import { readElsewhere } from "./name-elsewhere.ts";
import { quotationReader } from "./quotation.ts";
import { readSentence } from "./sentence-reading.ts";
import { shiftSpans } from "./shift.ts";

export interface ReadingOptions {
  readonly published?: DocumentDate;
  readonly actors: ActorTable;
  /** Names learnt elsewhere, such as from the corpus. */
  readonly known?: readonly Name[];
  /** Keys that cover every sentence, beside what the text cites. */
  readonly cites?: readonly string[];
  /** Which source a link leads to. */
  readonly keyOf?: SourceLookup;
  /** How far a citation reaches; a paragraph unless said otherwise. */
  readonly scope?: CitationScope;
  /** Readings of sentences met before, by what they depend on; shared between texts and between edits of one text. */
  readonly cache?: ReadingCache;
}

/** A plain Map will do; a host that runs for long passes one that forgets. */
export interface ReadingCache {
  get(key: string): SentenceReading | undefined;
  set(key: string, reading: SentenceReading): unknown;
}

export function readDocument(document: Document, options: ReadingOptions): DocumentReading {
  const citations = readCitations(document, options.keyOf);
  const prose = blankCitations(document.prose, citations);
  const sentences = splitSentences(document);
  const quotations = lazy(() => quotationReader({ prose, blocks: document.blocks, sentencesAt, personsBefore }));
  const shapes = lazy(() => namesByShape(prose, sentences, options.actors));
  const cites = lazy(() => coverSentences(sentences, withNotes(document, citations), options.scope ?? "paragraph"));
  const cache = options.cache ?? new Map<string, SentenceReading>();
  const parsed: SentenceReading[] = [];
  const readings: SentenceReading[] = [];
  const claims: (readonly Claim[])[] = [];

  const sentence = (index: number): SentenceReading | undefined => {
    const at = sentences[index];
    if (!at) return undefined;
    readings[index] ??= withMarks(parse(at));
    return readings[index];
  };

  const withMarks = (reading: SentenceReading): SentenceReading => ({
    ...reading,
    quotations: quotations().at(reading.span),
    citations: citations.filter(({ span }) => reading.span.start <= span.start && span.start < reading.span.end),
  });

  const parse = (at: Sentence): SentenceReading => {
    parsed[at.index] ??= { ...read(at), index: at.index };
    return parsed[at.index] as SentenceReading;
  };

  const sentencesAt = (span: Span): readonly SentenceReading[] => {
    const touched: SentenceReading[] = [];
    for (let index = firstEndingAfter(sentences, span.start); index < sentences.length; index++) {
      const at = sentences[index];
      if (!at) break;
      touched.push(parse(at));
      if (at.span.end >= span.end) break;
    }
    return touched;
  };

  const personsBefore = (offset: number): readonly Name[] => {
    const here = firstEndingAfter(sentences, offset);
    const nearby = sentences.slice(Math.max(0, here - lookBack), here + 1).map(parse);
    return nearby
      .flatMap(({ names }) => names)
      .filter(({ kind, span }) => kind === "person" && span.end <= offset)
      .reverse();
  };

  const read = (at: Sentence): SentenceReading => {
    const text = sliceSpan(prose, at.span);
    const known = namesBefore(text, at.span.start, shapes(), options.known ?? []);
    const previous = countsFromBefore.test(text) ? timeBefore(at.index) : undefined;
    const input: SentenceInput = {
      prose,
      span: at.span,
      terms: [],
      actors: options.actors,
      known,
      elsewhere: readElsewhere(prose, at.span),
      ...(options.published && { published: options.published }),
      ...(previous && { previous }),
    };
    const key = keyOf(text, input);
    const met = cache.get(key);
    const reading = met ? shiftSpans(met, at.span.start - met.span.start) : readSentence(input);
    if (!met) cache.set(key, reading);
    return reading;
  };

  const timeBefore = (index: number): Time | undefined => {
    for (let back = index - 1; back >= Math.max(0, index - lookBack); back--) {
      const at = sentences[back];
      const time = at && parse(at).times.findLast(({ readings }) => readings.length > 0);
      if (time) return time;
    }
    return undefined;
  };

  const claimsOf = (index: number): readonly Claim[] => {
    const at = sentences[index];
    const reading = sentence(index);
    if (!at || !reading) return [];
    claims[index] ??= readClaims(reading, {
      prose,
      sentence: at,
      cites: [...(options.cites ?? []), ...(cites()[index] ?? [])],
    });
    return claims[index];
  };

  return {
    document,
    prose,
    sentences,
    sentence,
    claimsOf,
    claims: () => sentences.flatMap(({ index }) => claimsOf(index)),
    citations: () => citations,
    quotations: () => quotations().all(),
  };
}

/** How many sentences back the time may stand that "a day earlier" counts from. */
const lookBack = 3;

const countsFromBefore =
  /\b(?:earlier|later|prior|before|after|previous|following|next|same|that|preceding|then|since|ago|on the day)\b/i;

function keyOf(text: string, { published, known, previous, elsewhere }: SentenceInput): string {
  const date = published ? `${published.earliest}/${published.latest}/${published.circa}` : "";
  const names = known.map((name) => `${name.text}:${name.kind}:${name.actor ?? ""}`).join();
  const words = [...(elsewhere ?? [])].join();
  return [text, date, names, words, previous?.readings[0]?.edtf ?? ""].join("\n");
}

/** Index of the first sentence that ends after an offset. */
function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
