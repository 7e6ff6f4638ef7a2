/** Finds what a number counts: the noun phrase after it, its head, and the population it names. */
import { phraseEnds, states } from "../../lexicon/quantity-words.ts";
import { singularOf } from "../plural.ts";
import { isPeople, isPersonWord, populationOf } from "../population.ts";
import type { Word } from "../word.ts";

/** Word indexes; `head` is the lower-case singular of the head noun. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  readonly head: string;
  readonly population?: string;
  /** "12 of the 30 passengers": the noun belongs to a larger group. */
  readonly partitive: boolean;
}

/** The noun phrase that begins at the word after a figure; of "two of the five soldiers" it has a figure of its own. `stops` are words that cannot belong to it. */
export function readCounted(words: readonly Word[], from: number, stops: ReadonlySet<number>): Counted | undefined {
  const { at: start, partitive } = skipOf(words, from);
  if (partitive && words[start]?.tags.has("Cardinal")) return undefined;
  let head = -1;
  let at = start;
  for (; at < words.length && at - start < longest; at++) {
    const word = words[at];
    if (!word || stops.has(at)) break;
    if (word.text === "-" && word.joined && words[at + 1]?.joined) continue;
    if (word.text === "'s" && head >= 0) continue;
    if (word.kind !== "word" || !(fits(words, at, head) || isPluralAfterFigure(word, at, from))) break;
    if (isNominal(word) || isPluralAfterFigure(word, at, from)) head = at;
    if (endsPhrase(words, at)) {
      at++;
      break;
    }
  }
  if (head < 0) return undefined;
  const pair = pairAfter(words, head);
  const end = pair ?? head + 1;
  return {
    start,
    end,
    partitive,
    ...populationIn(words, start, head, pair),
    head: singularOf(words[head]?.text ?? ""),
  };
}

const longest = 7;

/** Past "of the", "of its", "more", "other". */
function skipOf(words: readonly Word[], from: number): { readonly at: number; readonly partitive: boolean } {
  let at = from;
  if (words[at]?.text === "more" && words[at + 1]?.text !== "than") at++;
  const partitive = words[at]?.text === "of" && determiners.has(words[at + 1]?.text ?? "");
  if (words[at]?.text === "of") at++;
  if (partitive) at++;
  return { at, partitive };
}

const determiners: ReadonlySet<string> = new Set(["the", "its", "their", "his", "her", "our", "these", "those", "all"]);

function fits(words: readonly Word[], at: number, head: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return false;
  if (states.has(word.text)) return head < 0 && next !== undefined && isDescribed(next);
  if (word.text === "and" && next && isAdjectival(words[at - 1]) && isAdjectival(next)) return true;
  if (phraseEnds.has(word.text)) return word.text === "police" || word.text === "missing";
  if (isPersonWord(word.text) || isPeople(word)) return true;
  if (
    word.tags.has("Adverb") ||
    word.tags.has("Pronoun") ||
    word.tags.has("Conjunction") ||
    word.tags.has("Preposition")
  )
    return false;
  if (!word.tags.has("Verb")) return true;
  return head < 0 && /(?:ed|ing)$/.test(word.text) && next !== undefined && (isPersonWord(next.text) || isPeople(next));
}

/** What "wounded" can describe: "30 wounded Afghans", not "30 wounded Ahmed said". */
const isDescribed = (noun: Word): boolean =>
  noun.kind === "word" &&
  !phraseEnds.has(noun.text) &&
  isNominal(noun) &&
  (!noun.capital || isPersonWord(noun.text) || isPeople(noun));

/** "Russian" in "three Russian and Syrian raids". */
const isAdjectival = (word: Word | undefined): boolean =>
  word !== undefined && isPeople(word) && !word.text.endsWith("s");

const isNominal = (word: Word): boolean =>
  isPersonWord(word.text) ||
  isPeople(word) ||
  (word.tags.has("Noun") && !word.tags.has("Possessive")) ||
  word.tags.size === 0;

/** "40 boats": what follows a figure at once and ends in an s is a noun, whatever else the word may be. */
const isPluralAfterFigure = (word: Word, at: number, from: number): boolean =>
  at === from && word.tags.has("Verb") && /[^s]s$/.test(word.text) && !auxiliaries.has(word.text);

const auxiliaries: ReadonlySet<string> = new Set(["is", "was", "has", "does", "says"]);

/** A plural of persons heads its phrase, unless it is one of the few that stand before another: "police officers". */
function endsPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || next?.text === "'s" || next?.text === "'" || next?.text === "’" || (next?.text === "-" && next.joined))
    return false;
  if (next && isPersonWord(next.text)) return false;
  if (word.text === "police" || word.text === "staff" || word.text === "security") return false;
  const plural = isPersonWord(word.text) && (word.text.endsWith("s") || irregular.has(word.text));
  return plural || (isPeople(word) && word.text.endsWith("s"));
}

const irregular: ReadonlySet<string> = new Set(
  "people men women children policemen servicemen gunmen militiamen fishermen personnel troops cameramen airmen jihadi".split(
    " ",
  ),
);

/** "12 men and women", "30 dead and wounded": one number over two nouns. */
function pairAfter(words: readonly Word[], head: number): number | undefined {
  const joint = words[head + 1]?.text;
  const second = words[head + 2];
  const both = isPersonWord(words[head]?.text ?? "") && second !== undefined && isPersonWord(second.text);
  return (joint === "and" || joint === "or") && both && second.text.endsWith("s") === words[head]?.text.endsWith("s")
    ? head + 3
    : undefined;
}

function populationIn(
  words: readonly Word[],
  start: number,
  head: number,
  pair: number | undefined,
): { readonly population?: string } {
  const noun = words[head];
  if (!noun) return {};
  if (pair !== undefined) return { population: "people" };
  const own = populationOf(noun.text) ?? (isPeople(noun) ? "people" : undefined);
  if (own !== "people") return own === undefined ? {} : { population: own };
  for (let at = head - 1; at >= start; at--) {
    const inner = populationOf(words[at]?.text ?? "");
    if (inner !== undefined && inner !== "people") return { population: inner };
  }
  return { population: own };
}
