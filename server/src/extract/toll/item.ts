/** A count under way to becoming a quantity, as the readers of tolls see it. */
import type { Measure } from "../mention.ts";
import type { Counted } from "../quantity/counted.ts";
import type { Figure } from "../quantity/figure.ts";
import type { Kind } from "../quantity/kind.ts";
import type { Word } from "../word.ts";

export interface Item {
  /** Word indexes of figure, unit and noun phrase together. */
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
  readonly kind: Kind;
  readonly counted?: Counted;
  /** Could be people: a count of persons, or of nothing named. */
  readonly people: boolean;
  /** Told as a share of another: "half of the 40". */
  readonly share?: true;
}

/** The counts of a sentence, found by the word they begin or end at. */
export interface Items {
  readonly words: readonly Word[];
  readonly list: readonly Item[];
  readonly byStart: ReadonlyMap<number, Item>;
  /** By the index of the word after the item. */
  readonly byEnd: ReadonlyMap<number, Item>;
  /** Indexes of words that belong to a time. */
  readonly timeWords: ReadonlySet<number>;
}

/** What a cue says of an item; of two the stronger holds. */
export interface Assignment {
  readonly item: Item;
  readonly measure: Measure;
  readonly strength: number;
}

export const strengths = {
  noun: 5,
  predicate: 4,
  reduced: 3.5,
  object: 3,
  coordinated: 2,
  phrase: 2,
  attribute: 1,
} as const;

export const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? "";

/** Whether a noun phrase begins here, so that a past tense before it is active: "killed a guard". */
export function beginsPhrase(items: Items, at: number): boolean {
  const word = items.words[at];
  if (!word || items.timeWords.has(at)) return false;
  if (items.byStart.has(at)) return true;
  if (word.kind === "mark") return false;
  if (determiners.has(word.text)) return true;
  if (EXACTLY.has(word.text)) return items.byStart.has(at + 1);
  if (
    word.tags.has("Preposition") ||
    word.tags.has("Conjunction") ||
    word.tags.has("Adverb") ||
    breakers.has(word.text)
  )
    return false;
  return word.tags.has("Noun") || word.tags.has("Adjective") || word.tags.has("Pronoun") || word.capital;
}

/** "Killed exactly 27". */
const EXACTLY: ReadonlySet<string> = new Set(["exactly", "precisely", "only", "just"]);

export const determiners: ReadonlySet<string> = new Set(
  "the a an this that these those his her its their our my your any no another all both".split(" "),
);

/** Words that end a clause or phrase to the right. */
export const breakers: ReadonlySet<string> = new Set(
  "after when while as because since before until if though although who whom which whose where that than but in on at by with from for to into during near against over across around inside outside following according amid through when then yesterday today".split(
    " ",
  ),
);

/** A verb that can carry a clause; participles in "-ing" cannot. */
export const carriesClause = (word: Word): boolean =>
  (word.tags.has("Verb") && !word.tags.has("Gerund") && !word.text.endsWith("ing") && !word.tags.has("Infinitive")) ||
  word.tags.has("Copula") ||
  word.tags.has("Modal");
