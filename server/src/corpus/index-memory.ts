/** The passage index in memory, for a folder of articles: an inverted index ranked by BM25. */
import type { IndexedPassage, PassageHit, PassageIndex, PassageQuery } from "./index.ts";
import { indexTerms } from "./index-terms.ts";

const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.4;
const RELATED_WEIGHT = 0.5;

interface Entry {
  readonly source: string;
  readonly sentence: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

export function createMemoryIndex(): PassageIndex {
  const bySource = new Map<string, Entry[]>();
  const postings = new Map<string, Set<Entry>>();
  let passages = 0;
  let totalLength = 0;

  function insert(passage: IndexedPassage): void {
    const entry = readEntry(passage);
    const entries = bySource.get(passage.source) ?? [];
    entries.push(entry);
    bySource.set(passage.source, entries);
    for (const term of entry.counts.keys()) {
      const posting = postings.get(term) ?? new Set();
      postings.set(term, posting.add(entry));
    }
    passages += 1;
    totalLength += entry.length;
  }

  function forget(source: string): void {
    for (const entry of bySource.get(source) ?? []) {
      for (const term of entry.counts.keys()) postings.get(term)?.delete(entry);
      passages -= 1;
      totalLength -= entry.length;
    }
    bySource.delete(source);
  }

  function find(query: PassageQuery): readonly PassageHit[] {
    const scores = new Map<Entry, number>();
    if (query.limit === 0) return [];
    for (const [term, weight] of weigh(query)) {
      const posting = postings.get(term);
      if (!posting) continue;
      const rarity = Math.log(1 + (passages - posting.size + 0.5) / (posting.size + 0.5));
      for (const entry of posting) {
        if (!covers(query, entry.source)) continue;
        const count = entry.counts.get(term) ?? 0;
        const length = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * entry.length * passages) / Math.max(1, totalLength);
        const score = (weight * rarity * count * (SATURATION + 1)) / (count + SATURATION * length);
        scores.set(entry, (scores.get(entry) ?? 0) + score);
      }
    }
    return [...scores]
      .map(([entry, score]) => ({ source: entry.source, sentence: entry.sentence, score }))
      .sort(byScore)
      .slice(0, query.limit);
  }

  return {
    async add(added) {
      for (const passage of added) insert(passage);
    },
    async remove(sources) {
      for (const source of sources) forget(source);
    },
    async search(queries) {
      return queries.map(find);
    },
  };
}

function readEntry({ source, sentence, text }: IndexedPassage): Entry {
  const terms = indexTerms(text);
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { source, sentence, counts, length: terms.length };
}

function weigh(query: PassageQuery): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const term of (query.related ?? []).flatMap(indexTerms)) weights.set(term, RELATED_WEIGHT);
  for (const term of indexTerms(query.text)) weights.set(term, 1);
  return weights;
}

const covers = (query: PassageQuery, source: string): boolean =>
  (query.among?.includes(source) ?? true) && !query.except?.includes(source);

const byScore = (a: PassageHit, b: PassageHit): number =>
  b.score - a.score || (a.source < b.source ? -1 : a.source > b.source ? 1 : a.sentence - b.sentence);
