/** The content pieces of a claim's sentence, each with the nearest things its sources say. */
import type { DocumentReading, SentenceReading } from "../../extract/claim.ts";
import { peopleAbbreviations } from "../../lexicon/not-names.ts";
import { isDayOfMonth } from "../day-of-month.ts";
import { oncePerSentenceOfPair } from "../once.ts";
import { findMatches, type Match } from "./match.ts";
import { isPlaceFiller } from "./places.ts";
import { type SupportSource, tokensOf } from "./source.ts";
import type { SupportToken } from "./tokens.ts";
import { findWord } from "./words.ts";

export type PieceClass = "name" | "number" | "time" | "noun" | "verb" | "adjective" | "adverb";

export interface Piece {
  readonly token: SupportToken;
  /** Position among all tokens of the claim's sentence. */
  readonly at: number;
  readonly kind: PieceClass;
  /** How rare the word is: 0 for the commonest, 1 for one that no one counted. */
  readonly rarity: number;
  readonly matches: readonly Match[];
}

export interface PieceSentence {
  readonly reading: SentenceReading;
  readonly tokens: readonly SupportToken[];
  readonly pieces: readonly Piece[];
  /** Written without a single capital, so that names cannot be told from words. */
  readonly lowerCased: boolean;
}

/** The pieces of one sentence of a draft, matched against one source. */
export const piecesOf = oncePerSentenceOfPair(
  (draft: DocumentReading, source: SupportSource, index): PieceSentence | undefined => {
    const sentence = draft.sentence(index);
    return sentence && readPieces(draft, sentence, source);
  },
);

function readPieces(draft: DocumentReading, sentence: SentenceReading, source: SupportSource): PieceSentence {
  const { prose } = draft;
  const tokens = tokensOf(draft, sentence.index);
  const lowerCased = !tokens.some((token) => token.capital);
  const pieces: Piece[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.stop || /^unk$/i.test(token.text) || isClockTime(token, prose)) continue;
    if (token.lower === "one" && (isPronoun(token, tokens[at + 1], prose) || isOneSpeaker(token, sentence))) continue;
    if (RECENT.has(token.lower) && SPAN_OF_TIME.test(tokens[at + 1]?.lower ?? "")) continue;
    if (isPlaceFiller(token.lower, [tokens[at - 1]?.lower, tokens[at + 1]?.lower])) continue;
    const kind = classify(token, sentence, source, lowerCased);
    const acts = !LOCATIVE.has(tokens[at - 1]?.lower ?? "");
    const found = findMatches(token, PARTS[kind], source, acts);
    const matches = PERCENT.test(prose.slice(token.span.end, token.span.end + 9))
      ? found.filter(({ place }) => !isDayOfMonth(place.token.span, source.reading.prose))
      : found;
    pieces.push({ token, at, kind, rarity: rarityOf(token), matches });
  }
  return { reading: sentence, tokens, pieces, lowerCased };
}

const PERCENT = /^\s?(?:%|per\s?cent)/u;

/** "June last year" says nothing of first and last. */
const RECENT: ReadonlySet<string> = new Set(["last", "past", "next"]);
const SPAN_OF_TIME = /^(?:night|week|weekend|month|quarter|season|spring|summer|autumn|winter|year|decade|century)s?$/;

/** What stands behind them is a place, and acts for no country. */
const LOCATIVE: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "from", "around"]);

/** "One of them", "the possibility of one.": no count of what comes after. */
const isPronoun = ({ span }: SupportToken, next: SupportToken | undefined, prose: string): boolean =>
  next === undefined || next.stop || /[^\s-]/u.test(prose.slice(span.end, next.span.start));

/** "One man said": no count either. */
const isOneSpeaker = ({ span }: SupportToken, { quotations, attribution }: SentenceReading): boolean =>
  [...quotations.map(({ speaker }) => speaker?.span), ...attribution.map(({ speaker }) => speaker)].some(
    (speaker) => speaker?.start === span.start,
  );

/** "05:37", "2.51 a.m.": times of day are read by no quantity reader. */
const isClockTime = ({ span: { start, end } }: SupportToken, prose: string): boolean =>
  /\d:$/.test(prose.slice(start - 2, start)) ||
  /^:\d/.test(prose.slice(end, end + 2)) ||
  /^\s?[ap]\.?m\b/i.test(prose.slice(end, end + 4));

const PARTS: Readonly<Record<PieceClass, string | undefined>> = {
  name: undefined,
  number: undefined,
  time: undefined,
  noun: "n",
  verb: "v",
  adjective: "a",
  adverb: "r",
};

function classify(
  token: SupportToken,
  sentence: SentenceReading,
  source: SupportSource,
  lowerCased: boolean,
): PieceClass {
  const { start, end } = token.span;
  if (isCalendar(token)) return "time";
  if (token.number !== undefined && sentence.times.some(({ span }) => span.start <= start && end <= span.end))
    return "time";
  if (token.number !== undefined) return "number";
  const known = token.bases.some((base) => findWord(base) !== undefined);
  if (token.capital && (!token.first || !known) && !peopleAbbreviations.has(token.lower)) return "name";
  if (lowerCased && !known) return "name";
  if (lowerCased && token.bases.some((base) => source.names.has(base)) && !known) return "name";
  const term = sentence.terms.find(({ span }) => span.start < token.span.end && token.span.start < span.end);
  const tags = term?.tags;
  if (tags?.has("Verb") && !tags.has("Gerund")) return "verb";
  if (tags?.has("Verb")) return "verb";
  if (tags?.has("Adjective")) return "adjective";
  if (tags?.has("Adverb")) return "adverb";
  return "noun";
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec)$/;

/** A weekday, a month or a year, by its shape. */
export const isCalendar = ({ lower, number, text }: SupportToken): boolean =>
  number === undefined ? CALENDAR.test(lower) : /^(?:1[89]|20)\d\d$/.test(text);

/** Weekday, month or year: what may stand in the place of what; undefined for any other word. */
export const calendarSort = (token: SupportToken): "weekday" | "month" | "year" | undefined =>
  !isCalendar(token) ? undefined : token.number ? "year" : token.lower.endsWith("day") ? "weekday" : "month";

function rarityOf(token: SupportToken): number {
  if (token.number !== undefined) return 0.6;
  const level = Math.max(-1, ...token.bases.map((base) => findWord(base)?.level ?? -1));
  return level < 0 ? 1 : 1 - (level + 1) / 11;
}
