/** Reads a whole text: cheap things at once, sentences deeply when asked for, and each only once. */

import type { Document } from "../text/document.ts";
import { firstIndex } from "../text/first-index.ts";
import { lazy } from "../text/lazy.ts";
import type { Numbered } from "../text/numbered.ts";
import { wordsAt } from "../text/prose.ts";
import type { Sentence } from "../text/sentence.ts";
import { splitSentences } from "../text/sentences.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import type { ActorTable } from "./actor.ts";
import type { ClaimContext } from "./checkable.ts";
import { blankCitations, readCitations, type SourceLookup, withNotes } from "./citations.ts";
import type { Claim, DocumentReading, SentenceReading } from "./claim.ts";
import { readClaims } from "./claims.ts";
import { type CitationScope, coverSentences } from "./coverage.ts";
import { collectNames } from "./known.ts";
import type { DocumentDate, Name, Time } from "./mention.ts";
import { standsElsewhere, tabulateWords } from "./name/elsewhere.ts";
import { quotationReader } from "./quotation.ts";
import { createReadingMemory, type KeptReading, type ReadingMemory, type SentenceContext } from "./reading-memory.ts";
import { shiftSpans, viewShifted } from "./shift.ts";
import { countInColumns, layTables } from "./tables.ts";

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
  /** What was read of sentences before. */
  readonly memory?: ReadingMemory;
}

export function readDocument(written: Document, options: ReadingOptions): DocumentReading {
  const { actors, published, memory = createReadingMemory() } = options;
  const citations = readCitations(written, options.keyOf);
  const unlaid = blankCitations(written.prose, citations);
  const { document, prose, columns } = layTables(written, unlaid);
  const sentences = splitSentences(document);
  const facts = lazy(() => sentences.map(({ span }) => memory.factsOf(sliceSpan(prose, span), actors)));
  const words = lazy(() => tabulateWords(facts().map(({ use }) => use)));
  const given = lazy(() => {
    const names = sentences.map(({ span }, index) => ({ start: span.start, names: facts()[index]?.names ?? [] }));
    return collectNames(names, options.known ?? []);
  });
  const quotations = lazy(() => quotationReader({ prose, blocks: document.blocks, sentencesAt, sentencesBefore }));
  const cites = lazy(() =>
    coverSentences(sentences, withNotes(document, citations), options.scope ?? "paragraph", { ...document, prose }),
  );
  const kept: KeptReading[] = [];
  const readings: SentenceReading[] = [];
  const claims: (readonly Claim[])[] = [];

  const sentence = (index: number): SentenceReading | undefined => {
    const at = sentences[index];
    return at && parse(at);
  };

  const parse = (at: Sentence): SentenceReading => {
    readings[at.index] ??= withMarks(at);
    return readings[at.index] as SentenceReading;
  };

  const withMarks = (at: Sentence): SentenceReading => {
    const { span, index } = at;
    const own = lazy(() => citations.filter((each) => span.start <= each.span.start && each.span.start < span.end));
    const quoted = lazy(() => quotations().at(span));
    const counted = columns.get(at.block);
    const { reading } = read(at);
    return viewShifted(reading, span.start, {
      index,
      ...(counted && { quantities: countInColumns(shiftSpans(reading.quantities, span.start), counted) }),
      get quotations() {
        return quoted();
      },
      get citations() {
        return own();
      },
    });
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

  const sentencesBefore = (offset: number): readonly SentenceReading[] => {
    const here = firstEndingAfter(sentences, offset);
    return sentences
      .slice(Math.max(0, here - lookBack), here + 1)
      .map(parse)
      .reverse();
  };

  const read = (at: Sentence): KeptReading => {
    kept[at.index] ??= memory.read(contextOf(at));
    return kept[at.index] as KeptReading;
  };

  const isRead = (index: number): boolean => {
    const at = sentences[index];
    if (!at || kept[index]) return true;
    for (let back = Math.max(0, index - lookBack); back < index; back++) if (!kept[back]) return false;
    const known = memory.recall(contextOf(at));
    if (known) kept[index] = known;
    return known !== undefined;
  };

  const contextOf = ({ index, span }: Sentence): SentenceContext => {
    const own = facts()[index] ?? memory.factsOf(sliceSpan(prose, span), actors);
    const previous = own.countsFromBefore ? timeBefore(index) : undefined;
    return {
      facts: own,
      actors,
      known: given().before(own.words, span.start),
      elsewhere: standsElsewhere(words(), own.use),
      ...(published && { published }),
      ...(previous && { previous }),
    };
  };

  const timeBefore = (index: number): Time | undefined => {
    for (let back = index - 1; back >= Math.max(0, index - lookBack); back--) {
      const at = sentences[back];
      const time = at && read(at).reading.times.findLast(({ readings }) => readings.length > 0);
      if (time) return time;
    }
    return undefined;
  };

  const parseAll = (indexes: readonly number[]): void =>
    memory.parse(indexes.filter((index) => !kept[index]).flatMap((index) => facts()[index]?.text ?? []));

  const claimsOf = (index: number): readonly Claim[] => {
    const at = sentences[index];
    const reading = sentence(index);
    if (!at || !reading) return [];
    claims[index] ??= readClaims(reading, { prose, words: wordsIn(at.block), sentence: at, cites: citesOf(index) });
    return claims[index] ?? [];
  };

  /** The words at a span as the draft has them, those of a table's row in one line. */
  const wordsIn = (block: number): ClaimContext["words"] =>
    columns.has(block) ? (span) => wordsAt(unlaid, span).trim().replace(/\s+/g, " ") : (span) => wordsAt(prose, span);

  const citesOf = (index: number): readonly string[] => [...(options.cites ?? []), ...(cites()[index] ?? [])];

  const keyFrom = (index: number, name: NamePart): string => {
    const at = sentences[index];
    if (!at) return "";
    const own = [at.blockKind, citesOf(index).join(), name(read(at).key), keyOfQuotations(at, name)];
    return [...own, ...keyOfColumns(at), ...takenFromBefore(at, name)].join("\n");
  };

  const keyOfColumns = ({ block, span }: Sentence): readonly string[] => {
    const counted = columns.get(block);
    return counted ? [JSON.stringify(shiftSpans(counted, -span.start))] : [];
  };

  const keyOfQuotations = ({ span }: Sentence, name: NamePart): string | number => {
    const touching = quotations().at(span);
    return touching.length === 0 ? "" : name(memory.number(JSON.stringify(shiftSpans(touching, -span.start))));
  };

  /** What it may take from the sentences before it. */
  const takenFromBefore = ({ index, block, span }: Sentence, name: NamePart): readonly (string | number)[] => {
    const before = [sentences[index - 1], sentences[index - 2]];
    const referents = before.map((at) => at && `${at.block === block} ${name(read(at).referents)}`);
    const leansBack = facts()[index]?.hasPronoun || quotations().at(span).length > 0;
    const words = leansBack && before[0]?.block === block ? facts()[index - 1]?.text : undefined;
    return [...referents.map((each) => each ?? ""), words === undefined ? "" : name(memory.number(words))];
  };

  return {
    document,
    ...(published && { published }),
    prose,
    sentences,
    parse: parseAll,
    sentence,
    alone: (index) => {
      const at = sentences[index];
      return at && read(at).reading;
    },
    citesOf,
    isRead,
    claimsOf,
    claims: () => {
      parseAll(sentences.map(({ index }) => index));
      return sentences.flatMap(({ index }) => claimsOf(index));
    },
    keyOf: (index) => keyFrom(index, ({ number }) => number),
    lastingKeyOf: (index) => keyFrom(index, ({ text }) => text),
    citations: () => citations,
    quotations: () => quotations().all(),
  };
}

/** A part of a key by its number, or in its own words. */
type NamePart = (part: Numbered) => string | number;

/** How many sentences back the time may stand that "a day earlier" counts from. */
const lookBack = 3;

/** Index of the first sentence that ends after an offset. */
const firstEndingAfter = (sentences: readonly Sentence[], offset: number): number =>
  firstIndex(sentences, ({ span }) => span.end > offset);
