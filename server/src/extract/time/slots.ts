/** Fills the slots of time patterns: months, weekdays, days, years, units and the like. */
import {
  capitalMonths,
  months,
  namedDays,
  partWords,
  seasons,
  shortWeekdays,
  spelledDecades,
  timeUnit,
  unitWords,
  weekdayNamed,
  weekdayNamers,
  weekdays,
} from "../../lexicon/time-words.ts";
import { readCardinal, readOrdinal } from "../number.ts";
import type { Filled, FillSlot } from "../pattern.ts";
import type { Word } from "../word.ts";

type Filler = (words: readonly Word[], at: number) => Filled | undefined;

export const fillTimeSlot: FillSlot = (kind, words, at) => fillers.get(kind)?.(words, at);

/** The slots that can begin with a word; a cheap test before any pattern is tried. */
export function timeSlotsAt(word: Word): readonly string[] {
  return word.kind === "number" ? figureSlots : (slotsByWord.get(word.text) ?? none);
}

const none: readonly string[] = [];
const figureSlots: readonly string[] = ["year", "nextYear", "era", "day", "decade", "ordinal", "small", "dotted", "n"];
const offsets: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["next", 1],
  ["coming", 1],
]);
/** Which way the years of an era count. */
const eras: ReadonlyMap<string, number> = new Map([
  ["bc", -1],
  ["bce", -1],
  ["b.c.", -1],
  ["b.c.e.", -1],
  ["ad", 1],
  ["a.d.", 1],
  ["ce", 1],
]);
const dayparts: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night"]);
const counts =
  "a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty";

const slotsByWord: ReadonlyMap<string, readonly string[]> = (() => {
  const slots = new Map<string, string[]>();
  const add = (words: Iterable<string>, ...kinds: readonly string[]): void => {
    for (const word of words) slots.set(word, [...(slots.get(word) ?? []), ...kinds]);
  };
  add(months.keys(), "month");
  add(weekdays.keys(), "weekday", "dayname");
  add([...partWords.keys(), "the"], "part");
  add(seasons.keys(), "season");
  add(offsets.keys(), "offsetWord");
  add(unitWords.keys(), "unit", "period");
  add(spelledDecades.keys(), "decade");
  add(["'", "’"], "decade");
  add(["q"], "q");
  add(["fy"], "fy");
  add(["ad"], "era");
  add("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "), "ordinal");
  add("thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(" "), "ordinal");
  add("twenty thirty".split(" "), "ordinal");
  add(counts.split(" "), "n");
  add(new Set([...namedDays.keys()].map((name) => name.split(" ", 1).join(""))), "namedDay");
  return slots;
})();

const fillers: ReadonlyMap<string, Filler> = new Map(
  Object.entries({
    month: fillMonth,
    weekday: fillWeekday,
    dayname: fillDayName,
    day: fillDay,
    year: fillYear,
    part: fillPart,
    decade: fillDecade,
    ordinal: readOrdinal,
    namedDay: fillNamedDay,
    n: fillCount,
    two: (words, at) => figure(words, at, /^\d{2}$/),
    small: (words, at) => figure(words, at, /^\d{1,2}$/),
    dotted: fillDotted,
    season: (words, at) => from(seasons, words, at),
    offsetWord: (words, at) => from(offsets, words, at),
    unit: (words, at) => from(unitWords, words, at),
    period: (words, at) => {
      const unit = from(unitWords, words, at);
      return unit && unit.value >= timeUnit.week && !words[at]?.text.endsWith("s") ? unit : undefined;
    },
    daypart: (words, at) => (dayparts.has(words[at]?.text ?? "") ? { value: 0, end: at + 1 } : undefined),
    nextYear: fillNextYear,
    era: fillEra,
    fy: (words, at) => (words[at]?.text === "fy" ? (fillYear(words, at + 1) ?? shortYear(words, at + 1)) : undefined),
    q: (words, at) => {
      const value = words[at]?.text === "q" && words[at + 1]?.joined ? Number(words[at + 1]?.text) : 0;
      return value >= 1 && value <= 4 ? { value, end: at + 2 } : undefined;
    },
  } satisfies Record<string, Filler>),
);

/** "7.10.2023" as 20231007. */
function fillDotted(words: readonly Word[], at: number): Filled | undefined {
  const match = /^(\d+)\.(\d+)\.(\d{4})$/.exec(words[at]?.text ?? "");
  return match
    ? { value: Number(match[3]) * 10_000 + Number(match[2]) * 100 + Number(match[1]), end: at + 1 }
    : undefined;
}

function from(table: ReadonlyMap<string, number>, words: readonly Word[], at: number): Filled | undefined {
  const value = table.get(words[at]?.text ?? "");
  return value === undefined ? undefined : { value, end: at + 1 };
}

const figure = (words: readonly Word[], at: number, form: RegExp): Filled | undefined => {
  const text = words[at]?.text ?? "";
  return form.test(text) ? { value: Number(text), end: at + 1 } : undefined;
};

/** Past the point of an abbreviation. */
const pastPoint = (words: readonly Word[], at: number, abbreviated: boolean): number =>
  abbreviated && words[at]?.text === "." && words[at]?.joined ? at + 1 : at;

function fillMonth(words: readonly Word[], at: number): Filled | undefined {
  const word = words[at];
  const value = months.get(word?.text ?? "");
  if (!word || !value || (capitalMonths.has(word.text) && !word.capital)) return undefined;
  return {
    value,
    end: pastPoint(words, at + 1, word.text === "sept" || (word.text.length === 3 && word.text !== "may")),
  };
}

function fillWeekday(words: readonly Word[], at: number): Filled | undefined {
  const word = words[at];
  const value = weekdays.get(word?.text ?? "");
  if (!word || value === undefined || shortWeekdays.has(word.text)) return undefined;
  const next = words[at + 1];
  const named = next?.capital && weekdayNamed.has(next.text);
  return named || weekdayNamers.has(words[at - 1]?.text ?? "") ? undefined : { value, end: at + 1 };
}

/** The weekday that stands before a date, with its comma or bracket; it may be abbreviated. */
function fillDayName(words: readonly Word[], at: number): Filled | undefined {
  const word = words[at];
  const value = weekdays.get(word?.text ?? "");
  if (!word || value === undefined || (shortWeekdays.has(word.text) && !word.capital)) return undefined;
  let end = pastPoint(words, at + 1, shortWeekdays.has(word.text));
  if (words[end]?.text === "," || words[end]?.text === "(") end++;
  if (words[end]?.text === "on") end++;
  return { value, end };
}

function fillDay(words: readonly Word[], at: number): Filled | undefined {
  const ordinal = readOrdinal(words, at);
  if (ordinal) return ordinal.value <= 31 ? ordinal : undefined;
  const day = figure(words, at, /^\d{1,2}$/);
  if (!day || day.value < 1 || day.value > 31) return undefined;
  const next = words[at + 1];
  return next?.joined && (next.text === ":" || next.text === "%") ? undefined : day;
}

function fillYear(words: readonly Word[], at: number): Filled | undefined {
  const year = figure(words, at, /^(?:1\d|20|21)\d\d$/);
  const next = words[at + 1];
  return year && !(next?.joined && next.kind === "word" && next.text !== "'s") ? year : undefined;
}

/** "2023-24", "2023/24", "2023-2024": two years on end; the value is the first. */
function fillNextYear(words: readonly Word[], at: number): Filled | undefined {
  const year = fillYear(words, at);
  const mark = year && words[year.end];
  if (!year || !mark?.joined || (mark.text !== "-" && mark.text !== "/")) return undefined;
  const second = figure(words, year.end + 1, /^(?:\d{4}|\d\d)$/);
  const next = year.value + 1;
  return second && (second.value === next || second.value === next % 100)
    ? { value: year.value, end: second.end }
    : undefined;
}

/** "FY23". */
function shortYear(words: readonly Word[], at: number): Filled | undefined {
  const year = words[at]?.joined ? figure(words, at, /^\d\d$/) : undefined;
  return year && { value: 2000 + year.value, end: year.end };
}

/** "44 BC", "AD 70", "70 CE", as the calendar counts years: 1 BC is 0. */
function fillEra(words: readonly Word[], at: number): Filled | undefined {
  if (words[at]?.text === "ad") return words[at]?.capital ? figure(words, at + 1, yearOfEra) : undefined;
  const year = figure(words, at, yearOfEra);
  const era = year && words[year.end]?.capital ? from(eras, words, year.end) : undefined;
  return year && era && { value: era.value < 0 ? 1 - year.value : year.value, end: era.end };
}

const yearOfEra = /^[1-9]\d{0,3}$/;

function fillPart(words: readonly Word[], at: number): Filled | undefined {
  let start = words[at]?.text === "the" ? at + 1 : at;
  if (words[start]?.text === "very") start++;
  const part = from(partWords, words, start);
  return part && words[part.end]?.text === "-" ? { value: part.value, end: part.end + 1 } : part;
}

/** "1980s", "1980's", "'80s", "eighties". */
function fillDecade(words: readonly Word[], at: number): Filled | undefined {
  const spelled = from(spelledDecades, words, at);
  if (spelled) return spelled;
  const short = words[at]?.kind === "mark";
  const at0 = short ? at + 1 : at;
  const start = figure(words, at0, short ? /^\d0$/ : /^(?:1\d|20)\d0$/);
  const plural = words[at0 + 1];
  if (!start || !plural?.joined || (plural.text !== "s" && plural.text !== "'s")) return undefined;
  return { value: short ? (start.value <= 20 ? 2000 : 1900) + start.value : start.value, end: at0 + 2 };
}

function fillNamedDay(words: readonly Word[], at: number): Filled | undefined {
  for (let length = 4; length >= 2; length--) {
    const name = words.slice(at, at + length).map((word) => word.text);
    const value = namedDays.get(name.join(" "));
    if (value !== undefined) return { value, end: at + name.length };
  }
  return undefined;
}

/** A number of units: "a", "three", "18"; never a year. */
function fillCount(words: readonly Word[], at: number): Filled | undefined {
  const text = words[at]?.text;
  if (text === "a" || text === "an") return { value: 1, end: at + 1 };
  const count = readCardinal(words, at);
  return count && Number.isInteger(count.value) && count.value >= 1 && count.value <= 999 ? count : undefined;
}
