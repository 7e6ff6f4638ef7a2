/** Everything that support looks up in a source: where its words stand, by form, by sense and by number. */
import type { DocumentReading } from "../extract/claim.ts";
import { baseForms } from "./support-lemma.ts";
import { readTokens, type SupportToken } from "./support-tokens.ts";
import { broaderSenses, findWord } from "./support-words.ts";

export interface SourceSentence {
  /** Position among the source's sentences. */
  readonly index: number;
  readonly tokens: readonly SupportToken[];
}

/** A word's place in the source. */
export interface Place {
  readonly sentence: number;
  /** Position among the source's tokens, counted through. */
  readonly at: number;
  readonly token: SupportToken;
}

export interface SupportSource {
  readonly reading: DocumentReading;
  readonly sentences: readonly SourceSentence[];
  readonly places: readonly Place[];
  /** Places by base form. */
  readonly byBase: ReadonlyMap<string, readonly Place[]>;
  readonly numbers: readonly Place[];
  /** Base forms by their first four letters. */
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
  /** Base forms that the source writes with a capital within a sentence. */
  readonly names: ReadonlySet<string>;
  /** Base forms by the senses they may have, with the rank of the sense. */
  readonly bySense: ReadonlyMap<number, readonly SensedBase[]>;
  /** Base forms by the senses that those stand under, to three steps. */
  readonly byBroader: ReadonlyMap<number, readonly SensedBase[]>;
}

export interface SensedBase {
  readonly base: string;
  readonly rank: number;
  readonly steps: number;
  readonly part: string;
}

/** The index of a source; made once for a reading. */
export function indexSource(reading: DocumentReading): SupportSource {
  const met = indexes.get(reading);
  if (met) return met;
  const made = makeIndex(reading);
  indexes.set(reading, made);
  return made;
}

const indexes = new WeakMap<DocumentReading, SupportSource>();

function makeIndex(reading: DocumentReading): SupportSource {
  const sentences: SourceSentence[] = [];
  const places: Place[] = [];
  const byBase = new Map<string, Place[]>();
  const numbers: Place[] = [];
  const names = new Set<string>();
  for (const { index, span } of reading.sentences) {
    const tokens = readTokens(reading.prose, span);
    sentences.push({ index, tokens });
    for (const token of tokens) {
      const place: Place = { sentence: index, at: places.length, token };
      places.push(place);
      if (token.value !== undefined) numbers.push(place);
      for (const base of token.bases) push(byBase, base, place);
      if (token.capital && !token.first && !token.stop) for (const base of token.bases) names.add(base);
    }
  }
  const byBeginning = new Map<string, string[]>();
  for (const base of byBase.keys()) if (base.length > 3) push(byBeginning, base.slice(0, 4), base);
  return { reading, sentences, places, byBase, byBeginning, numbers, names, ...indexSenses(byBase.keys()) };
}

function indexSenses(bases: Iterable<string>): Pick<SupportSource, "bySense" | "byBroader"> {
  const bySense = new Map<number, SensedBase[]>();
  const byBroader = new Map<number, SensedBase[]>();
  for (const base of bases) {
    for (const [part, senses] of findWord(base)?.senses ?? []) {
      for (const [index, sense] of senses.entries()) {
        push(bySense, sense, { base, rank: index + 1, steps: 0, part });
        for (const [above, steps] of ancestors(sense, 4)) {
          push(byBroader, above, { base, rank: index + 1, steps, part });
        }
      }
    }
  }
  return { bySense, byBroader };
}

/** The senses above a sense with the number of steps to each. */
export function ancestors(sense: number, most: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let level = [sense];
  for (let steps = 1; steps <= most && level.length > 0; steps++) {
    const next: number[] = [];
    for (const at of level) {
      for (const above of broaderSenses(at)) {
        if (found.has(above) || above === sense) continue;
        found.set(above, steps);
        next.push(above);
      }
    }
    level = next;
  }
  return found;
}

/** Whether a source writes a word, in any of its forms. */
export const holdsWord = (source: SupportSource, word: string): boolean =>
  baseForms(word).some((base) => source.byBase.has(base));

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
