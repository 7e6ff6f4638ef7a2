/** Puts the time that a source gives in the place of the draft's, in the draft's form where it can stand in it. */
import { parseIsoDay, weekdayOf } from "../extract/calendar.ts";
import type { DocumentReading } from "../extract/claim.ts";
import type { Time, TimeValue } from "../extract/mention.ts";
import { monthNames, weekdays } from "../lexicon/time-words.ts";
import type { Change } from "./change.ts";
import { bareWeekday } from "./compare/undated.ts";
import { likeDate, likeWeekday } from "./date-form.ts";
import { atStart } from "./voice/fix.ts";

/** A time and the text it stands in. */
export interface Dated {
  readonly time: Time;
  readonly reading: DocumentReading;
}

/** Nothing where the source's words mean nothing in another text, and no day, month or year that they stand for is known. */
export function changeTime(mine: Dated, theirs: Dated): Change | undefined {
  const [value] = theirs.time.readings;
  const own = mine.time.readings.find((reading) => isOfMonth(reading, value)) ?? mine.time.readings[0];
  if (!own || !value) return undefined;
  const sure = standsAlone(theirs.time) || !value.approximate;
  const alike = bothWeekdays(mine, theirs) ?? likeTime(mine, own, value);
  if (alike !== undefined) return { span: mine.time.span, text: alike, sure };
  const plain = plainDate(value, own, theirs.time.text);
  if (plain !== undefined) return placed(mine, plain, value.grain === "day" ? "on" : "in", sure);
  if (!standsAlone(theirs.time)) return undefined;
  const preposition = prepositionBefore(theirs);
  return preposition === undefined ? undefined : placed(mine, theirs.time.text, preposition, false);
}

/** "12/08/2024" is the twelfth of August beside one of that month. */
const isOfMonth = (reading: TimeValue, value: TimeValue | undefined): boolean =>
  reading.anchor === "absolute" && value?.earliest.startsWith(reading.earliest.slice(0, 7)) === true;

/** With the day that it names, where the words are as good for another: "Thursday (May 2)". */
export function tellTime(time: Time, mine: Time): string {
  const [value] = time.readings;
  const [own] = mine.readings;
  if (!value || !own || standsAlone(time)) return time.text;
  const text = likeDate(mine.text, own, value) ?? plainDate(value, own, "", true);
  return text === undefined ? time.text : `${time.text} (${text})`;
}

/** Whether it means the same in every text: it names a month or has a number. */
export const standsAlone = ({ text }: Time): boolean =>
  /\d/u.test(text) || monthNames.some((month) => text.includes(month));

/** A weekday for a weekday, where the draft says of neither which week it means. */
function bothWeekdays({ time: mine }: Dated, { time: theirs }: Dated): string | undefined {
  const weekday = bareWeekday(theirs);
  const isUndated = mine.readings.every(({ approximate }) => approximate);
  return weekday === undefined || !isUndated || !weekdays.has(mine.text.toLowerCase())
    ? undefined
    : likeWeekday(mine.text, weekday);
}

/** "Friday" for "Saturday", if that is what the draft's reader takes it for; any other date in its own form. */
function likeTime({ time, reading }: Dated, own: TimeValue, value: TimeValue): string | undefined {
  if (!weekdays.has(time.text.toLowerCase())) return likeDate(time.text, own, value);
  const [day, old] = [parseIsoDay(value.earliest), parseIsoDay(own.earliest)];
  const today = reading.published?.earliest === reading.published?.latest ? reading.published?.earliest : undefined;
  const now = today === undefined ? undefined : parseIsoDay(today);
  if (value.grain !== "day" || day === undefined || old === undefined || now === undefined) return undefined;
  const isNear = old > now ? day > now && day - now <= 7 : day <= now && now - day < 7;
  return isNear ? likeWeekday(time.text, weekdayOf(day)) : undefined;
}

/** As most write it, the day first where the source has it first; without the year that the draft's date lies in. */
function plainDate(
  { earliest, grain }: TimeValue,
  own: TimeValue,
  source: string,
  withYear = false,
): string | undefined {
  const [year = "", month = "", day = ""] = earliest.split("-");
  const name = monthNames[Number(month) - 1] ?? "";
  const isOwnYear = own.earliest.startsWith(year) && !withYear;
  if (grain === "year") return year;
  if (grain === "month") return `${name} ${year}`;
  if (grain !== "day") return undefined;
  if (/^\d{1,2}\D/u.test(source)) return `${Number(day)} ${name}${isOwnYear ? "" : ` ${year}`}`;
  return `${name} ${Number(day)}${isOwnYear ? "" : `, ${year}`}`;
}

/** With the preposition it needs, in the place of the one that the draft has before its own. */
function placed({ time, reading }: Dated, text: string, preposition: string, sure: boolean): Change | undefined {
  const { span } = time;
  if (/^['’]/u.test(reading.prose.slice(span.end, span.end + 1))) return undefined;
  const before = PREPOSITION.exec(reading.prose.slice(Math.max(0, span.start - LONGEST), span.start));
  if (!before) {
    if (!ADVERBIAL.test(time.text)) return { span, text, sure };
    return { span, text: atStart(`${preposition} ${text}`, span.start, reading.prose), named: text, sure };
  }
  const [words = "", own = ""] = before;
  if (own.toLowerCase() === preposition || !REPLACED.test(own)) return { span, text, sure };
  const start = span.start - words.length;
  return {
    span: { start, end: span.end },
    text: atStart(`${preposition} ${text}`, start, reading.prose),
    named: text,
    sure,
  };
}

const prepositionBefore = ({ time: { span }, reading }: Dated): string | undefined =>
  PREPOSITION.exec(reading.prose.slice(Math.max(0, span.start - LONGEST), span.start))?.[1]?.toLowerCase();

const PREPOSITION = /(?<!\p{L})(on|in|during|between|from|over|since|until|by|before|after|of|for|to|at)\s+$/iu;
/** Of place in the calendar alone: "since" and "before" say more. */
const REPLACED = /^(?:on|in|during|over|at)$/iu;
const LONGEST = 12;

/** "Last Thursday" needs no preposition, and the day that it stands for does. */
const ADVERBIAL = /^(?:last|this|next|yesterday|today|tomorrow|tonight|overnight)\b/iu;
