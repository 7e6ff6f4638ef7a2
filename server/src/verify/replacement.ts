/** Writes the source's value in the draft's way: digits or words, the full name, a date that stands by itself. */
import { singleValue } from "../extract/interval.ts";
import type { Quantity, Time, TimeValue } from "../extract/mention.ts";
import { cardinals } from "../lexicon/index-words.ts";
import { boundsBefore } from "../lexicon/quantity-modifiers.ts";

/** Exact figures keep the draft's style; a bounded one keeps the source's words, which say how sure it is, but the draft's own "about". */
export function writeFigure(source: Quantity, draft: Quantity): string {
  const value = singleValue(source.hard);
  if (value === undefined || !Number.isInteger(value)) return beforeNoun(boundAlike(source.text, draft.text), draft);
  if (/^\d{4,}$/u.test(draft.text)) return String(value);
  if (/^[\d,]+$/u.test(draft.text)) return grouped(value);
  const word = WORDS.get(String(value));
  return word !== undefined && /^[\p{L}-]+$/u.test(draft.text) ? word : lowerFirst(source.text);
}

/** "A day prior" means nothing in another text: the day itself is written, unless the source names its month. */
export function writeTime(source: Time, draft: Time): { readonly text: string; readonly sure: boolean } {
  const [reading] = source.readings;
  const text = reading && !standsAlone(source) ? calendarTime(reading, draft.text) : undefined;
  if (!reading || text === undefined) return { text: source.text, sure: reading !== undefined && standsAlone(source) };
  const opener = ADVERBIAL.test(draft.text) ? (reading.grain === "day" ? "on " : "in ") : "";
  const led = /^\p{Lu}/u.test(draft.text) ? opener.replace(/^./, (letter) => letter.toUpperCase()) : opener;
  return { text: led + text, sure: reading.grain !== "day" || !reading.approximate };
}

/** With the day that it names, where the words are as good for another: "Thursday (May 2, 2024)". */
export function tellTime(time: Time): string {
  const [reading] = time.readings;
  const text = reading && !standsAlone(time) ? calendarTime(reading, time.text) : undefined;
  return text === undefined ? time.text : `${time.text} (${text})`;
}

/** "Last Thursday" needs no preposition, and the day that it stands for does. */
const ADVERBIAL = /^(?:last|this|next|yesterday|today|tomorrow|tonight|overnight)\b/iu;

const standsAlone = ({ text }: Time): boolean => /\d/u.test(text) || MONTHS.some((month) => text.includes(month));

function calendarTime({ earliest, grain }: TimeValue, like: string): string | undefined {
  const [year = "", month = "", day = ""] = earliest.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  if (grain === "year") return year;
  if (grain === "month") return `${name} ${year}`;
  if (grain !== "day") return undefined;
  return /^\d/u.test(like) ? `${Number(day)} ${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

/** "About 1,200" in a draft that says "about 1,400" of what the source says "roughly 1,200". */
function boundAlike(source: string, draft: string): string {
  const [theirs, own] = [source, draft].map((text) => BOUNDS.find((words) => startsWithWords(text, words)));
  const isAlike = theirs !== undefined && own !== undefined && boundsBefore.get(theirs) === boundsBefore.get(own);
  return isAlike ? draft.slice(0, own.length) + source.slice(theirs.length) : lowerFirst(source);
}

const startsWithWords = (text: string, words: string): boolean => `${text.toLowerCase()} `.startsWith(`${words} `);

/** The longest first; "an estimated" and "an average of" say more than how near the figure is. */
const BOUNDS = [...boundsBefore.keys()].filter((words) => !/^an? /u.test(words)).sort((a, b) => b.length - a.length);

/** "Dozens" for the "40" of "40 dockers", where "40 of the dockers" already has its "of". */
function beforeNoun(amount: string, { counted, span }: Quantity): string {
  const isNext = counted !== undefined && counted.span.start - span.end <= 1;
  return isNext && AMOUNT_NOUN.test(amount) ? `${amount} of` : amount;
}

const AMOUNT_NOUN = /\b(?:dozens|scores|tens|hundreds|thousands|millions|billions|a (?:number|handful|couple))$/iu;

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ",");

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const WORDS: ReadonlyMap<string, string> = new Map([...cardinals].map(([word, digits]) => [digits, word]));

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
