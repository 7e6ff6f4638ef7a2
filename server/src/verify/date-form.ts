/** Writes a day, a month or a year in the form in which the draft has another: its order, its abbreviations, its year. */
import { type CivilDate, fromDay, parseIsoDay, weekdayOf } from "../extract/calendar.ts";
import type { TimeValue } from "../extract/mention.ts";
import { monthNames, months, weekdayNames, weekdays } from "../lexicon/time-words.ts";

/**
 * "Thursday, 2 May" for "Saturday, 4 May": the year stands in it where the draft writes one, or where it is another.
 * Nothing where the draft's words have no such form, or say more exactly when it was than `value` does.
 */
export function likeDate(draft: string, own: TimeValue, value: TimeValue): string | undefined {
  const day = parseIsoDay(value.earliest);
  const ownDay = parseIsoDay(own.earliest);
  if (day === undefined || ownDay === undefined) return undefined;
  const date = { ...fromDay(day), weekday: weekdayOf(day) };
  const old = fromDay(ownDay);
  if (NUMERIC.test(draft)) return value.grain === "day" ? likeNumeric(draft, old, date) : undefined;
  const form = readForm(draft);
  if (!form || !GRAINS.slice(0, GRAINS.indexOf(form.grain) + 1).includes(value.grain)) return undefined;
  const text = form.pieces.map((piece) => likePiece(piece, date)).join("");
  if (form.kinds.includes("year") || old.year === date.year) return text;
  const isMonthFirst = form.grain === "day" && form.kinds.indexOf("month") < form.kinds.indexOf("day");
  return `${text}${isMonthFirst ? "," : ""} ${date.year}`;
}

/** The name of another weekday, as short as the draft has its own: "Thu." for "Sat.". */
export function likeWeekday(draft: string, weekday: number): string {
  const name = weekdayNames[weekday] ?? "";
  const isFull = weekdayNames.some((each) => each.toLowerCase() === draft.toLowerCase());
  return isFull ? name : name.slice(0, 3) + stopOf(draft);
}

/** From the finest. */
const GRAINS: readonly TimeValue["grain"][] = ["day", "month", "year"];

type Kind = "weekday" | "month" | "day" | "year" | "rest";

interface Piece {
  readonly text: string;
  readonly kind: Kind;
}

interface Form {
  readonly pieces: readonly Piece[];
  readonly kinds: readonly Kind[];
  readonly grain: TimeValue["grain"];
}

const PIECES = /\p{L}+\.?|\d+(?:st|nd|rd|th)?|[^\p{L}\d]+/gu;

function readForm(text: string): Form | undefined {
  const pieces: Piece[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    const kind = kindOf(piece);
    if (kind === undefined || (kind !== "rest" && pieces.some((each) => each.kind === kind))) return undefined;
    pieces.push({ text: piece, kind });
  }
  const kinds = pieces.map(({ kind }) => kind);
  const dated = kinds.includes("month");
  if (kinds.includes("day")) return dated ? { pieces, kinds, grain: "day" } : undefined;
  if (kinds.includes("weekday")) return undefined;
  if (dated) return { pieces, kinds, grain: "month" };
  return kinds.includes("year") ? { pieces, kinds, grain: "year" } : undefined;
}

function kindOf(piece: string): Kind | undefined {
  const word = piece.toLowerCase().replace(/\.$/u, "");
  if (weekdays.has(word)) return "weekday";
  if (months.has(word)) return "month";
  if (/^\d{4}$/u.test(piece)) return "year";
  if (/^\d{1,2}(?:st|nd|rd|th)?$/u.test(piece)) return "day";
  return /^[\s,]+$/u.test(piece) || word === "the" || word === "of" ? "rest" : undefined;
}

function likePiece({ text, kind }: Piece, date: CivilDate & { readonly weekday: number }): string {
  switch (kind) {
    case "weekday":
      return likeWeekday(text, date.weekday);
    case "month":
      return likeMonth(text, date.month);
    case "day":
      return /\d$/u.test(text) ? padded(date.day, text) : `${date.day}${endingOf(date.day)}`;
    case "year":
      return String(date.year);
    default:
      return text;
  }
}

/** "Sept." for "Apr.": with a stop, the four shortest months are never cut. */
function likeMonth(draft: string, month: number): string {
  const name = monthNames[month - 1] ?? "";
  if (monthNames.some((each) => each.toLowerCase() === draft.toLowerCase())) return name;
  const stop = stopOf(draft);
  if (stop && name.length <= 4) return name;
  const isLong = month === 9 && (stop || draft.toLowerCase() === "sept");
  return name.slice(0, isLong ? 4 : 3) + stop;
}

const stopOf = (text: string): string => (text.endsWith(".") ? "." : "");

function endingOf(day: number): string {
  if (day >= 11 && day <= 13) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}

const padded = (value: number, like: string): string =>
  like.startsWith("0") ? String(value).padStart(2, "0") : String(value);

const NUMERIC = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/u;

/** "2024-03-09", "9.3.2024", "3/9/2024"; nothing where the day and the month of the draft cannot be told apart. */
function likeNumeric(draft: string, old: CivilDate, { year, month, day }: CivilDate): string | undefined {
  const [, first = "", sign = "", second = "", last = ""] = NUMERIC.exec(draft) ?? [];
  const like = first.length === 4 || /(?:^|\D)0/u.test(draft) ? "0" : "";
  const [writtenMonth, writtenDay] = [padded(month, like), padded(day, like)];
  if (first.length === 4 && last.length <= 2) return [year, writtenMonth, writtenDay].join(sign);
  if (last.length !== 4 || old.month === old.day) return undefined;
  const isMonthFirst = Number(first) === old.month && Number(second) === old.day;
  return [...(isMonthFirst ? [writtenMonth, writtenDay] : [writtenDay, writtenMonth]), year].join(sign);
}
