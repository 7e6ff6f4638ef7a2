/** Reads a document's own date, written in EDTF (ISO 8601-2), as the days it may mean. */
import type { DocumentDate } from "./mention.ts";

/** Days, months, seasons, years, unspecified digits, intervals, of which one end may be open; nothing where the text is no such date. */
export function readDocumentDate(edtf: string): DocumentDate | undefined {
  const [first = "", last = first, ...more] = edtf.trim().replace(/[~?%]/g, "").split("/");
  const circa = /[~?%]/.test(edtf) || OPEN.test(first) || OPEN.test(last);
  const from = readRange(OPEN.test(first) ? last : first);
  const to = readRange(OPEN.test(last) ? first : last);
  if (more.length > 0 || from === undefined || to === undefined || from.earliest > to.latest) return undefined;
  return { earliest: from.earliest, latest: to.latest, circa };
}

const OPEN = /^(?:\.\.)?$/;

interface Range {
  readonly earliest: string;
  readonly latest: string;
}

const DATE = /^(\d{2}[\dX]{2}|\d{3}X)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T[\d:.]{4,15}(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

function readRange(text: string): Range | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [, year = "", month, day] = match;
  const first = year.replaceAll("X", "0");
  const last = year.replaceAll("X", "9");
  if (month === undefined || month === "XX" || first !== last)
    return { earliest: `${first}-01-01`, latest: `${last}-12-31` };
  const season = SEASONS.get(month);
  if (season !== undefined) return seasonRange(Number(year), season);
  if (month < "01" || month > "12") return undefined;
  const length = daysIn(Number(year), Number(month));
  if (day === undefined || day === "XX") {
    return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${length}` };
  }
  if (day < "01" || Number(day) > length) return undefined;
  return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
}

/** First month of each season, northern meteorological, and how many months it has. */
const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["21", [3, 3]],
  ["22", [6, 3]],
  ["23", [9, 3]],
  ["24", [12, 3]],
  ["33", [1, 3]],
  ["34", [4, 3]],
  ["35", [7, 3]],
  ["36", [10, 3]],
  ["40", [1, 6]],
  ["41", [7, 6]],
]);

function seasonRange(year: number, [start, months]: readonly [number, number]): Range {
  const end = start + months - 1;
  const lastYear = end > 12 ? year + 1 : year;
  const lastMonth = end > 12 ? end - 12 : end;
  return {
    earliest: `${pad(year, 4)}-${pad(start, 2)}-01`,
    latest: `${pad(lastYear, 4)}-${pad(lastMonth, 2)}-${daysIn(lastYear, lastMonth)}`,
  };
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const pad = (value: number, length: number): string => String(value).padStart(length, "0");
