/** The façade and only composition root: everything a door (editor, command line) may ask of the engine. */
import { readFrontReferences } from "./corpus/front-matter.ts";
import { createMemoryIndex } from "./corpus/index-memory.ts";
import { readInherited } from "./corpus/inherited.ts";
import { type Hits, openHits, passagesOf, searchClaims, sourcesOf } from "./corpus/lookup.ts";
import type { Inherited, SourceReading } from "./corpus/passage.ts";
import type { Corpus, Source } from "./corpus/source.ts";
import { createSourceLookup } from "./corpus/source-lookup.ts";
import type { Claim, DocumentReading } from "./extract/claim.ts";
import { readDraftDate } from "./extract/draft-date.ts";
import type { DocumentDate } from "./extract/mention.ts";
import { readDocument } from "./extract/reading.ts";
import { createReadingMemory } from "./extract/reading-memory.ts";
import type { Finding } from "./rules/finding.ts";
import { rules } from "./rules/index.generated.ts";
import type { CheckSettings } from "./rules/rule.ts";
import { runRules } from "./rules/run.ts";
import type { Document } from "./text/document.ts";
import { readerFor } from "./text/reader.ts";
import { createRecent } from "./text/recent.ts";
import { claimKey } from "./verify/claim-key.ts";
import type { Context } from "./verify/context.ts";
import { judgeClaim } from "./verify/judge.ts";
import type { Judgement } from "./verify/judgement.ts";
import { moveJudgement } from "./verify/shift-judgement.ts";

export interface Draft {
  /** As the host names it; its ending chooses the reader. */
  readonly path: string;
  readonly text: string;
  /** The day it speaks from, in EDTF, where the host knows it and the text does not say it. */
  readonly published?: string;
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
}

/** Keeps judgements by the key of their claim and by the sources that they can rest on. */
export interface JudgementMemory {
  get(claim: string, sources: readonly Source[]): KeptJudgement | undefined;
  set(claim: string, sources: readonly Source[], judgement: KeptJudgement): void;
}

/** A judgement without its claim, which the draft still has; `start` is where that stood. */
export type KeptJudgement = Omit<Judgement, "claim"> & { readonly start: number };

export interface Service {
  check(draft: Draft): Promise<DraftResult>;
  sources(): readonly Source[];
  source(key: string): Source | undefined;
}

export function createService({ corpus, settings, now, memory, repeats }: ServiceOptions): Service {
  const byKey = new Map(corpus.sources.map((source) => [source.key, source]));
  const readings = readSources(corpus);
  const index = createMemoryIndex();
  const judged = createRecent<Judgement>(MOST_JUDGEMENTS);
  const memoryOfSentences = createReadingMemory();
  const keyOf = createSourceLookup(corpus.sources);
  let indexed: Promise<void> | undefined;

  async function check(draft: Draft): Promise<DraftResult> {
    indexed ??= index.add([...readings.values()].flatMap(passagesOf));
    await indexed;
    const document = readDraft(draft);
    const reading = readDocument(document, {
      actors: corpus.actors,
      keyOf,
      memory: memoryOfSentences,
      scope: settings.citation.scope,
      published: readDraftDate(document, draft.published) ?? dateOfSources(draft.cites ?? [], byKey) ?? today(now),
      ...(draft.cites && { cites: draft.cites }),
    });
    const judgements = await judgeAll(reading);
    const findings = runRules(rules, { draft: reading, judgements, corpus: withOwn(corpus, document), settings });
    return { path: draft.path, document, reading, judgements, findings, coverage: coverageOf(reading, judgements) };
  }

  /** Claims whose inputs did not change since they were last judged are not judged again. */
  async function judgeAll(reading: DocumentReading): Promise<readonly Judgement[]> {
    const keyed = reading.claims().map((claim) => ({ claim, key: claimKey(claim, reading) }));
    const known = new Map(keyed.flatMap(({ key }) => pairWith(key, judged.get(key))));
    const fresh = keyed.filter(({ key }) => !known.has(key));
    const asked = fresh.map(({ claim }) => claim);
    const hits = await searchClaims(asked, reading, readings, index);
    fresh.forEach(({ claim, key }, at) => {
      const found = hits[at];
      if (!found) return;
      const judgement = recall(claim, key, found) ?? judge(claim, key, found, reading);
      known.set(key, judgement);
      judged.set(key, judgement);
    });
    return keyed.flatMap(({ claim, key }) => {
      const judgement = known.get(key);
      return judgement ? [moveJudgement(judgement, claim)] : [];
    });
  }

  function recall(claim: Claim, key: string, hits: Hits): Judgement | undefined {
    const kept = memory?.get(placed(key, hits), sourcesOf(hits, readings));
    if (!kept) return undefined;
    const { start, ...judgement } = kept;
    const end = start + claim.span.end - claim.span.start;
    return moveJudgement({ ...judgement, claim: { ...claim, span: { start, end } } }, claim);
  }

  function judge(claim: Claim, key: string, hits: Hits, draft: DocumentReading): Judgement {
    const judgement = judgeClaim(claim, {
      ...openHits(hits, readings),
      draft,
      actors: corpus.actors,
      ...(repeats && { repeats }),
    });
    const { claim: _, ...kept } = judgement;
    memory?.set(placed(key, hits), sourcesOf(hits, readings), { ...kept, start: claim.span.start });
    return judgement;
  }

  return { check, sources: () => corpus.sources, source: (key) => byKey.get(key) };
}

/** The claim's key with the passages it was held against: another article may put them in another order. */
const placed = (key: string, { passages, elsewhere }: Hits): string =>
  JSON.stringify([key, [...passages, ...elsewhere].map(({ source, sentence }) => [source, sentence])]);

/** The corpus, and the references that the draft's front matter brings along. */
function withOwn(corpus: Corpus, document: Document): Corpus {
  const known = new Set(corpus.sources.map(({ key }) => key));
  const own = readFrontReferences(document).filter(({ key }) => !known.has(key));
  if (own.length === 0) return corpus;
  return { ...corpus, sources: [...corpus.sources, ...own.map((reference) => ({ ...reference, problems: [] }))] };
}

const pairWith = <Value>(key: string, value: Value | undefined): readonly [string, Value][] =>
  value === undefined ? [] : [[key, value]];

/** Enough for several long drafts open at once. */
const MOST_JUDGEMENTS = 5000;

/** The judgements whose claim stands at an offset of the draft, narrowest claim first. */
export function judgementsAt({ judgements }: DraftResult, offset: number): readonly Judgement[] {
  return judgements
    .filter(({ claim: { span } }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => length(a) - length(b));
}

const length = ({ claim: { span } }: Judgement): number => span.end - span.start;

function readSources({ sources, actors }: Corpus): ReadonlyMap<string, SourceReading> {
  const readings = sources.flatMap((source): readonly SourceReading[] => {
    if (!source.document) return [];
    const published = source.issued && { published: source.issued };
    const reading = readDocument(source.document, { actors, ...published });
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
  const checkable = judgements.filter(({ claim }) => !claim.uncheckable);
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
