/** The day an article was published, as its page says it in a line of its own or at the opening of the article. */
import type { Document } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import type { Furniture } from "./furniture.ts";
import { toSourceDate } from "./reference.ts";
import type { SourceDate } from "./source.ts";

/** The first full date among the page's date lines; a date inside the article is the article's business. */
export function readDateline(document: Document, furniture: readonly Furniture[]): SourceDate | undefined {
  for (const { kind, span } of furniture) {
    if (kind !== "dateline") continue;
    const date = readFullDate(document.text.slice(span.start, span.end));
    if (date !== undefined) return toSourceDate(date, "dateline");
  }
  const opening = findOpeningDate(document);
  const date = opening && readFullDate(document.text.slice(opening.start, opening.end));
  return date === undefined ? undefined : toSourceDate(date, "dateline");
}

/** The article without the date of "KHARTOUM, Oct 10 (Wire) -": it is the day of writing, not of what is told. */
export function blankOpeningDate(document: Document): Document {
  const date = findOpeningDate(document);
  if (!date) return document;
  const { prose } = document;
  const blank = " ".repeat(date.end - date.start);
  return { ...document, prose: prose.slice(0, date.start) + blank + prose.slice(date.end) };
}

/** The date in the dateline that opens one of the first paragraphs, with the comma before it. */
function findOpeningDate({ prose, blocks }: Document): Span | undefined {
  for (const { kind, span } of blocks.slice(0, FIRST_BLOCKS)) {
    if (kind !== "paragraph") continue;
    const opening = openingDateline.exec(prose.slice(span.start, Math.min(span.end, span.start + LONGEST_DATELINE)));
    const [start, end] = opening?.indices?.groups?.date ?? [];
    if (start !== undefined && end !== undefined) return { start: span.start + start, end: span.start + end };
  }
  return undefined;
}

const FIRST_BLOCKS = 6;
const LONGEST_DATELINE = 120;
const openingDateline =
  /^\p{Lu}{2}[^\n–—()]{1,50}(?<date>,\s(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.?\s\d{1,2}|\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.?)(?:,?\s\d{4})?)\s*(?:\([^)\n]{2,40}\)\s*)?[-–—]/du;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A date with its year as an ISO day. Of "3/4/2024" day and month cannot be told apart, so it is none. */
function readFullDate(text: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso !== null) return iso[0];
  const named =
    /\b(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/u.exec(text) ??
    /\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>\p{L}{3,9})\.?,?\s+(?<year>\d{4})\b/u.exec(text);
  if (named?.groups) {
    const { year = "", month = "", day = "" } = named.groups;
    const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
    return index < 0 ? undefined : isoDay(year, index + 1, Number(day));
  }
  const numbers = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(text);
  if (numbers === null) return undefined;
  const [first, second, year = ""] = [Number(numbers[1]), Number(numbers[2]), numbers[3]];
  if (numbers[0].includes(".") || first > 12) return isoDay(year, second, first);
  return second > 12 || first === second ? isoDay(year, first, second) : undefined;
}

const isoDay = (year: string, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
