/** Writes the source's value in the draft's way: digits or words, the full name, a date that stands by itself. */
import { singleValue } from "../extract/interval.ts";
import type { Quantity, Time } from "../extract/mention.ts";
import { cardinals } from "../lexicon/index-words.ts";

/** Exact figures keep the draft's style; a bounded one keeps the source's words, which say how sure it is. */
export function writeFigure(source: Quantity, draft: Quantity): string {
  const value = singleValue(source.hard);
  if (value === undefined || !Number.isInteger(value)) return beforeNoun(lowerFirst(source.text), draft);
  if (/^\d{4,}$/u.test(draft.text)) return String(value);
  if (/^[\d,]+$/u.test(draft.text)) return grouped(value);
  const word = WORDS.get(String(value));
  return word !== undefined && /^[\p{L}-]+$/u.test(draft.text) ? word : lowerFirst(source.text);
}

/** "A day prior" means nothing in another text: the day itself is written, unless the source names its month. */
export function writeTime(source: Time, draft: Time): { readonly text: string; readonly sure: boolean } {
  const [reading] = source.readings;
  const stands = /\d/u.test(source.text) || MONTHS.some((month) => source.text.includes(month));
  if (!reading || stands) return { text: source.text, sure: reading !== undefined };
  const [year = "", month = "", day = ""] = reading.earliest.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  if (reading.grain === "year") return { text: year, sure: true };
  if (reading.grain === "month") return { text: `${name} ${year}`, sure: true };
  if (reading.grain !== "day") return { text: source.text, sure: false };
  const text = /^\d/u.test(draft.text) ? `${Number(day)} ${name} ${year}` : `${name} ${Number(day)}, ${year}`;
  return { text, sure: !reading.approximate };
}

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
