/** The façade and only composition root: everything a door (editor, command line) may ask of the engine. */
import { readFrontReferences } from "./corpus/front-matter.ts";
import { createMemoryIndex } from "./corpus/index-memory.ts";
import { readInherited } from "./corpus/inherited.ts";
import { passagesOf } from "./corpus/lookup.ts";
import type { Inherited, SourceReading } from "./corpus/passage.ts";
import type { Reference } from "./corpus/reference.ts";
import type { Corpus, Source } from "./corpus/source.ts";
import { createSourceLookup } from "./corpus/source-lookup.ts";
import type { DocumentReading } from "./extract/claim.ts";
import { readDraftDate } from "./extract/draft-date.ts";
import type { DocumentDate } from "./extract/mention.ts";
import { readDocument } from "./extract/reading.ts";
import { createReadingMemory } from "./extract/reading-memory.ts";
import type { ReadingStore } from "./extract/reading-store.ts";
import type { Finding } from "./rules/finding.ts";
import { rules } from "./rules/index.generated.ts";
import { type CheckSettings, isSureEarly } from "./rules/rule.ts";
import { runRules } from "./rules/run.ts";
import type { Document } from "./text/document.ts";
import { readerFor } from "./text/reader.ts";
import type { Context } from "./verify/context.ts";
import { createDraftJudge, type JudgementMemory } from "./verify/judge-draft.ts";
import type { Judgement } from "./verify/judgement.ts";
import { originOf } from "./verify/shift-judgement.ts";

export type { JudgementMemory, KeptJudgement } from "./verify/judge-draft.ts";

export interface Draft {
  /** As the host names it; its ending chooses the reader. */
  readonly path: string;
  readonly text: string;
  /** The day it speaks from, in EDTF, where the host knows it and the text does not say it. */
  readonly published?: string;
  /** Of the bibliographies that it names itself; its front matter is read anyway. */
  readonly references?: readonly Reference[];
  /** Keys that cover every sentence, for a claim handed over with its sources. */
  readonly cites?: readonly string[];
}

export interface Coverage {
  readonly sentences: number;
  readonly checkable: number;
  readonly checked: number;
}

export interface DraftResult {
  readonly path: string;
  readonly document: Document;
  readonly reading: DocumentReading;
  /** In reading order; their reasons say why each verdict was given. */
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}

export interface ServiceOptions {
  readonly corpus: Corpus;
  readonly settings: CheckSettings;
  /** The day it is, as an ISO day: what an undated draft speaks from. */
  readonly now: string;
  /** Judgements of earlier runs. Actors and settings must be those that they were made with. */
  readonly memory?: JudgementMemory;
  readonly repeats?: Context["repeats"];
  /** Where what is read of a source's sentences outlasts the session. */
  readonly readings?: (source: Source) => ReadingStore;
}

export interface Service {
  check(draft: Draft): Promise<DraftResult>;
  /** Begins a check that goes on when its host says so. */
  begin(draft: Draft): DraftCheck;
  sources(): readonly Source[];
  source(key: string): Source | undefined;
}

export interface DraftCheck {
  /** Judges a few more sentences; false once all are judged. */
  step(): Promise<boolean>;
  /** What was found so far: until all is judged, only what is sure to stay. */
  result(): DraftResult;
}

export function createService({ corpus, settings, now, memory, repeats, readings: stored }: ServiceOptions): Service {
  const byKey = new Map(corpus.sources.map((source) => [source.key, source]));
  const readings = readSources(corpus, stored);
  const index = createMemoryIndex();
  const sentences = createReadingMemory();
  const beginJudging = createDraftJudge({ actors: corpus.actors, sources: readings, index, memory, repeats });
  const keyOf = createSourceLookup(corpus.sources);
  let indexed: Promise<void> | undefined;

  function begin(draft: Draft): DraftCheck {
    const document = readDraft(draft);
    const reading = readDocument(document, {
      actors: corpus.actors,
      keyOf,
      memory: sentences,
      scope: settings.citation.scope,
      published: readDraftDate(document, draft.published) ?? dateOfSources(draft.cites ?? [], byKey) ?? today(now),
      ...(draft.cites && { cites: draft.cites }),
    });
    const judging = beginJudging(reading);
    let more = true;
    return {
      async step() {
        indexed ??= index.add([...readings.values()].flatMap(passagesOf));
        await indexed;
        more = await judging.step();
        return more;
      },
      result() {
        const judgements = judging.judgements();
        const judged = { draft: reading, judgements, corpus: withOwn(corpus, document, draft.references), settings };
        const findings = runRules(more ? rules.filter(isSureEarly) : rules, judged);
        return { path: draft.path, document, reading, judgements, findings, coverage: coverageOf(reading, judgements) };
      },
    };
  }

  async function check(draft: Draft): Promise<DraftResult> {
    const checking = begin(draft);
    while (await checking.step());
    return checking.result();
  }

  return { check, begin, sources: () => corpus.sources, source: (key) => byKey.get(key) };
}

/** The corpus, and the references that the draft brings along. */
function withOwn(corpus: Corpus, document: Document, named: readonly Reference[] = []): Corpus {
  const known = new Set(corpus.sources.map(({ key }) => key));
  const own = [...readFrontReferences(document), ...named].filter(({ key }) => !known.has(key));
  if (own.length === 0) return corpus;
  return { ...corpus, sources: [...corpus.sources, ...own.map((reference) => ({ ...reference, problems: [] }))] };
}

/** The judgements whose claim stands at an offset of the draft, narrowest claim first. */
export function judgementsAt({ judgements }: DraftResult, offset: number): readonly Judgement[] {
  return judgements
    .filter(({ claim: { span } }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => length(a) - length(b));
}

const length = ({ claim: { span } }: Judgement): number => span.end - span.start;

function readSources(
  { sources, actors }: Corpus,
  stored: ServiceOptions["readings"],
): ReadonlyMap<string, SourceReading> {
  const readings = sources.flatMap((source): readonly SourceReading[] => {
    if (!source.document) return [];
    const published = source.issued && { published: source.issued };
    const reading = readDocument(source.document, {
      actors,
      ...published,
      memory: createReadingMemory(stored?.(source)),
    });
    return [sourceReading(source, reading)];
  });
  return new Map(readings.map((reading) => [reading.source.key, reading]));
}

/** Its inherited slots are read when first asked for: an index must not cost a parse. */
function sourceReading(source: Source, reading: DocumentReading): SourceReading {
  let inherited: Inherited | undefined;
  return {
    source,
    reading,
    get inherited() {
      inherited ??= readInherited(reading);
      return inherited;
    },
  };
}

/** A claim handed over with its sources cites those alone: an `@` in it is a word. */
function readDraft({ path, text, cites }: Draft): Document {
  const document = readerFor(path)(text);
  return cites === undefined ? document : { ...document, citations: [] };
}

function coverageOf(reading: DocumentReading, judgements: readonly Judgement[]): Coverage {
  const checkable = judgements.map(originOf).filter(({ claim }) => !claim.uncheckable);
  return {
    sentences: reading.sentences.length,
    checkable: checkable.length,
    checked: checkable.filter(({ verdict }) => verdict !== "unresolved").length,
  };
}

/** A claim handed over with its sources speaks from the latest of them. */
function dateOfSources(keys: readonly string[], byKey: ReadonlyMap<string, Source>): DocumentDate | undefined {
  const dates = keys.flatMap((key) => byKey.get(key)?.issued ?? []);
  return dates.sort((a, b) => (a.latest < b.latest ? 1 : -1))[0];
}

/** A draft without a date may have been written on any day. */
const today = (now: string): DocumentDate => ({ earliest: now, latest: now, circa: true, assumed: true });
