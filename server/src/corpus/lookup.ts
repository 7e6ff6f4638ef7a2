/** Finds the evidence for claims: first in the sources that cover them, then in the rest of the corpus. */
import type { Claim, DocumentReading } from "../extract/claim.ts";
import { sliceSpan } from "../text/span.ts";
import type { IndexedPassage, PassageHit, PassageIndex, PassageQuery } from "./index.ts";
import type { Passage, SourceReading } from "./passage.ts";
import { relatedWords } from "./related.ts";
import type { Source } from "./source.ts";

export interface Candidates {
  readonly covering: readonly SourceReading[];
  readonly passages: readonly Passage[];
  readonly elsewhere: readonly Passage[];
}

const COVERING_LIMIT = 16;
const ELSEWHERE_LIMIT = 6;

/** The passages an index holds for a source: its sentences, as their words stand. */
export function passagesOf({ source, reading }: SourceReading): readonly IndexedPassage[] {
  return reading.sentences.map((sentence) => ({
    source: source.key,
    sentence: sentence.index,
    text: sliceSpan(reading.prose, sentence.span),
  }));
}

/** What the index gave for one claim. */
export interface Hits {
  readonly covering: readonly SourceReading[];
  readonly passages: readonly PassageHit[];
  readonly elsewhere: readonly PassageHit[];
}

/** Hits for each claim, in the claims' order. No source is read for it. */
export async function searchClaims(
  claims: readonly Claim[],
  draft: DocumentReading,
  sources: ReadonlyMap<string, SourceReading>,
  index: PassageIndex,
): Promise<readonly Hits[]> {
  const asked = new Map<string, Claim>();
  for (const claim of claims) asked.set(questionOf(claim), claim);
  const queries = [...asked.values()].flatMap((claim) => {
    const cited = claim.cites.filter((key) => sources.has(key));
    return [coveringQuery(claim, draft, cited), elsewhereQuery(claim, draft, cited)];
  });
  const hits = await index.search(queries);
  const found = new Map(
    [...asked].map(([question, { cites }], at): [string, Hits] => [
      question,
      {
        covering: cites.length === 0 ? [...sources.values()] : cites.flatMap((key) => sources.get(key) ?? []),
        passages: hits[2 * at] ?? [],
        elsewhere: hits[2 * at + 1] ?? [],
      },
    ]),
  );
  return claims.map((claim) => found.get(questionOf(claim)) ?? nothing);
}

const nothing: Hits = { covering: [], passages: [], elsewhere: [] };

/** Claims of one sentence with the same citations are looked for once. */
const questionOf = ({ sentence, cites }: Claim): string => [sentence, ...cites].join(" ");

/** The passages that were hit, deeply read. */
export function openHits(
  { covering, passages, elsewhere }: Hits,
  sources: ReadonlyMap<string, SourceReading>,
): Candidates {
  parseHits([...passages, ...elsewhere], sources);
  return { covering, passages: passagesAt(passages, sources), elsewhere: passagesAt(elsewhere, sources) };
}

/** The sources that a judgement from these hits can rest on. */
export function sourcesOf(
  { covering, elsewhere }: Hits,
  sources: ReadonlyMap<string, SourceReading>,
): readonly Source[] {
  const hit = elsewhere.flatMap(({ source }) => sources.get(source) ?? []);
  return [...new Set([...covering, ...hit])].map(({ source }) => source);
}

/** A claim is looked for by its whole sentence: what a part of it means stands in the rest. */
function queryOf({ sentence }: Claim, { sentences, prose }: DocumentReading): Pick<PassageQuery, "text" | "related"> {
  const span = sentences[sentence]?.span;
  const text = span ? sliceSpan(prose, span) : "";
  return { text, related: relatedWords(text) };
}

function coveringQuery(claim: Claim, draft: DocumentReading, cited: readonly string[]): PassageQuery {
  const among = claim.cites.length === 0 ? {} : { among: cited };
  return { ...queryOf(claim, draft), ...among, limit: COVERING_LIMIT * Math.max(1, cited.length) };
}

function elsewhereQuery(claim: Claim, draft: DocumentReading, cited: readonly string[]): PassageQuery {
  return { ...queryOf(claim, draft), except: cited, limit: claim.cites.length === 0 ? 0 : ELSEWHERE_LIMIT };
}

function parseHits(hits: readonly PassageHit[], sources: ReadonlyMap<string, SourceReading>): void {
  for (const key of new Set(hits.map(({ source }) => source))) {
    const own = hits.filter(({ source }) => source === key);
    sources.get(key)?.reading.parse(own.map(({ sentence }) => sentence));
  }
}

function passagesAt(hits: readonly PassageHit[], sources: ReadonlyMap<string, SourceReading>): readonly Passage[] {
  return hits.flatMap(({ source, sentence, score }) => {
    const from = sources.get(source);
    const reading = from?.reading.sentence(sentence);
    if (!from || !reading) return [];
    return [{ from, sentence: reading, text: sliceSpan(from.reading.prose, reading.span), score }];
  });
}
