/** Everything that support looks up in a source: where its words stand, by form, by sense and by number. */
import type { DocumentReading } from "../../extract/claim.ts";
import { oncePerSentence, oncePerText } from "../once.ts";
import { readTokens, type SupportToken } from "./tokens.ts";
import { broaderSenses, findWord } from "./words.ts";

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
  /** Base forms of the first words of names, by the first letters of all their words. */
  readonly initials: ReadonlyMap<string, readonly string[]>;
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

/** The index of a whole text: for a source, which stays; of a draft, ask for the tokens of a sentence. */
export const indexSource = oncePerText((reading: DocumentReading): SupportSource => {
  const sentences: SourceSentence[] = [];
  const places: Place[] = [];
  const byBase = new Map<string, Place[]>();
  const numbers: Place[] = [];
  const names = new Set<string>();
  for (const { index } of reading.sentences) {
    const tokens = tokensOf(reading, index);
    sentences.push({ index, tokens });
    for (const token of tokens) {
      const place: Place = { sentence: index, at: places.length, token };
      places.push(place);
      if (token.number !== undefined) numbers.push(place);
      for (const base of token.bases) push(byBase, base, place);
      if (token.capital && !token.first && !token.stop) for (const base of token.bases) names.add(base);
    }
  }
  const byBeginning = new Map<string, string[]>();
  for (const base of byBase.keys()) if (base.length > 3) push(byBeginning, base.slice(0, 4), base);
  return {
    reading,
    sentences,
    places,
    byBase,
    byBeginning,
    numbers,
    names,
    initials: indexInitials(sentences),
    ...indexSenses(byBase.keys()),
  };
});

/** The tokens of one sentence of a draft or a source. */
export const tokensOf = oncePerSentence(({ prose, sentences }: DocumentReading, index): readonly SupportToken[] => {
  const span = sentences[index]?.span;
  return span ? readTokens(prose, span) : [];
});

/** The base forms of all its words. */
export const basesOf = oncePerSentence(
  (reading: DocumentReading, index): ReadonlySet<string> =>
    new Set(tokensOf(reading, index).flatMap(({ bases }) => bases)),
);

/** "los angeles" by "la", "higher school certificate" by "hsc". */
function indexInitials(sentences: readonly SourceSentence[]): ReadonlyMap<string, readonly string[]> {
  const initials = new Map<string, string[]>();
  for (const { tokens } of sentences) {
    for (const [at, first] of tokens.entries()) {
      let letters = "";
      for (const token of first.capital ? tokens.slice(at, at + 6) : []) {
        if (token.capital) letters += token.lower[0] ?? "";
        else if (!token.stop) break;
        if (token.capital && letters.length > 1) for (const base of first.bases) push(initials, letters, base);
      }
    }
  }
  return initials;
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

export const sentenceAt = (source: SupportSource, sentence: number): SourceSentence | undefined =>
  source.sentences[sentence];

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
