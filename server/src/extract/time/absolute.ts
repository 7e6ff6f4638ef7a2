/** Resolves the time patterns that name a date, a month, a year or a part of one. */
import { type Day, type Days, dateOf, fromDay, monthOf, oneDay, toDay, weekdayOf, yearOf } from "../calendar.ts";
import {
  absolute,
  fromDocument,
  monthsOf,
  nearest,
  partOf,
  type Reading,
  type Slots,
  type TimeContext,
} from "./reading.ts";

type Resolver = (slots: Slots, context: TimeContext) => readonly Reading[];

export const absoluteTimes = {
  date: (slots) => absolute(day(slots.get("year"), slots.get("month"), slots.get("day"))),
  numericDate: resolveNumericDate,
  monthDay: resolveMonthDay,
  dayRange: resolveDayRange,
  month: resolveMonth,
  monthRange: resolveMonthRange,
  yearRange: resolveYearRange,
  year: (slots) =>
    absolute(partOf(yearOf(slots.get("year") ?? 0), slots.get("part")), slots.has("part") || slots.has("fiscal")),
  twoYears: (slots) => absolute(twoYearsFrom(slots.get("year") ?? 0), true),
  era: (slots) => absolute(yearOf(slots.get("era") ?? 0)),
  ancientCentury: () => [],
  decade: (slots) => absolute(partOf(decadeOf(slots.get("decade") ?? 0), slots.get("part")), slots.has("part")),
  century: (slots) => absolute(centuryOf(slots.get("ordinal") ?? 0, slots.get("part")), slots.has("part")),
  season: resolveSeason,
  quarter: (slots, context) => partOfYear(slots, context, 4, "quarter"),
  half: (slots, context) => partOfYear(slots, context, 2, "half-year"),
  namedDay: resolveNamedDay,
} satisfies Record<string, Resolver>;

function day(year = 0, month = 0, dayOfMonth = 0): Days | undefined {
  const found = dateOf(year, month, dayOfMonth);
  return found === undefined ? undefined : oneDay(found);
}

/** "10/7/2023" is read both ways where both are dates, the month first as American papers have it; "7.10.2023" one way. */
function resolveNumericDate(slots: Slots): readonly Reading[] {
  const dotted = slots.get("dotted");
  if (dotted !== undefined)
    return absolute(day(Math.floor(dotted / 10_000), Math.floor(dotted / 100) % 100, dotted % 100));
  const [a, b, year] = [slots.get("a"), slots.get("b"), slots.get("year")];
  const monthFirst = absolute(day(year, a, b));
  return a === b ? monthFirst : [...monthFirst, ...absolute(day(year, b, a))];
}

/** The same day of every year around a year, where the calendar has it. */
const yearly = (today: Day, make: (year: number) => Days | undefined): readonly Days[] => {
  const { year } = fromDay(today);
  return Array.from({ length: 18 }, (_, index) => make(year - 9 + index)).filter((days) => days !== undefined);
};

function resolveMonthDay(slots: Slots, context: TimeContext): readonly Reading[] {
  const offset = slots.get("offset");
  const make = (year: number): Days | undefined => day(year, slots.get("month"), slots.get("day"));
  if (offset !== undefined) return fromDocument(context, (today) => make(fromDay(today).year + offset));
  if (slots.has("last"))
    return fromDocument(context, (today) => yearly(today, make).findLast((days) => days.to < today));
  const readings = nearest(context, (today) => yearly(today, make));
  const weekday = slots.get("dayname");
  const fits = ({ days }: Reading): boolean => weekday === undefined || weekdayOf(days.from) === weekday;
  if (context.told && readings.slice(1).some(fits)) return readings;
  return [...readings.filter(fits), ...readings.filter((reading) => !fits(reading))];
}

function resolveDayRange(slots: Slots, context: TimeContext): readonly Reading[] {
  const month = slots.get("month");
  const monthTo = slots.get("monthTo") ?? month;
  const range = (year: number, yearTo: number): Days | undefined => {
    const from = dateOf(year, month ?? 0, slots.get("day") ?? 0);
    const to = dateOf(yearTo, monthTo ?? 0, slots.get("dayTo") ?? 0);
    return from === undefined || to === undefined || to < from ? undefined : { from, to, grain: "span" };
  };
  const year = slots.get("year");
  const yearTo = slots.get("yearTo");
  if (year !== undefined) return absolute(range(year, yearTo ?? year) ?? range(year - 1, year));
  return nearest(context, (today) => yearly(today, (each) => range(each, each) ?? range(each - 1, each)));
}

function resolveMonth(slots: Slots, context: TimeContext): readonly Reading[] {
  const month = slots.get("month") ?? 0;
  const part = slots.get("part");
  const make = (year: number): Days => partOf(monthOf(year, month), part);
  const year = slots.get("year");
  if (year !== undefined) return absolute(make(year), part !== undefined);
  const offset = slots.get("offset");
  const approximate = part !== undefined;
  if (offset !== undefined) return fromDocument(context, (today) => make(fromDay(today).year + offset), approximate);
  if (slots.has("last"))
    return fromDocument(context, (today) => yearly(today, make).findLast((days) => days.to < today), approximate);
  if (slots.has("next"))
    return fromDocument(context, (today) => yearly(today, make).find((days) => days.from > today), approximate);
  return nearest(context, (today) => yearly(today, make)).map((reading) => ({
    ...reading,
    approximate: reading.approximate || approximate,
  }));
}

function resolveMonthRange(slots: Slots, context: TimeContext): readonly Reading[] {
  const from = slots.get("month") ?? 1;
  const to = slots.get("monthTo") ?? 12;
  const range = (year: number, yearTo: number): Days => ({
    from: toDay(year, from, 1),
    to: toDay(yearTo, to + 1, 0),
    grain: "span",
  });
  const year = slots.get("year");
  const yearTo = slots.get("yearTo");
  if (year !== undefined && yearTo !== undefined) return absolute(yearTo < year ? undefined : range(year, yearTo));
  if (year !== undefined) return absolute(range(to < from ? year - 1 : year, year));
  return nearest(context, (today) => yearly(today, (each) => range(to < from ? each - 1 : each, each)));
}

/** "2014-15" is two years, "2023-10" and "2023-05" a month of one. */
function resolveYearRange(slots: Slots): readonly Reading[] {
  const from = slots.get("year") ?? 0;
  const short = slots.get("shortTo");
  const to = slots.get("yearTo") ?? from - (from % 100) + (short ?? 0);
  if (to > from && to - from <= 500) return absolute({ from: yearOf(from).from, to: yearOf(to).to, grain: "span" });
  return short !== undefined && short >= 1 && short <= 12 ? absolute(monthOf(from, short)) : [];
}

/** A year that begins in one and ends in the next; where, differs by country. */
const twoYearsFrom = (year: number): Days => ({ from: yearOf(year).from, to: yearOf(year + 1).to, grain: "span" });

const decadeOf = (year: number): Days => ({ from: yearOf(year).from, to: yearOf(year + 9).to, grain: "decade" });

function centuryOf(ordinal: number, part: number | undefined): Days | undefined {
  if (ordinal < 11 || ordinal > 22) return undefined;
  return partOf({ from: yearOf(ordinal * 100 - 100).from, to: yearOf(ordinal * 100 - 1).to, grain: "century" }, part);
}

function resolveSeason(slots: Slots, context: TimeContext): readonly Reading[] {
  const first = slots.get("season") ?? 3;
  const part = slots.get("part");
  const make = (year: number): Days => partOf(monthsOf(year, first, first + 2, "season"), part);
  const year = slots.get("year");
  if (year !== undefined) return absolute(make(year), part !== undefined);
  const offset = slots.get("offset");
  if (offset === undefined) return nearest(context, (today) => yearly(today, make));
  const pick = (today: Day): Days | undefined => {
    const all = yearly(today, make);
    if (offset < 0) return all.findLast((days) => days.to < today);
    return offset > 0 ? all.find((days) => days.from > today) : make(fromDay(today).year);
  };
  return fromDocument(context, pick, true);
}

function partOfYear(
  slots: Slots,
  context: TimeContext,
  parts: number,
  grain: "quarter" | "half-year",
): readonly Reading[] {
  const index = slots.get("ordinal") ?? 0;
  if (index < 1 || index > parts) return [];
  const length = 12 / parts;
  const make = (year: number): Days => monthsOf(year, (index - 1) * length + 1, index * length, grain);
  const year = slots.get("year");
  if (year !== undefined) return absolute(make(year));
  const offset = slots.get("offset");
  if (offset !== undefined) return fromDocument(context, (today) => make(fromDay(today).year + offset));
  return nearest(context, (today) => yearly(today, make));
}

function resolveNamedDay(slots: Slots, context: TimeContext): readonly Reading[] {
  const code = slots.get("namedDay") ?? 0;
  const make = (year: number): Days | undefined => day(year, Math.floor(code / 100), code % 100);
  const year = slots.get("year");
  return year === undefined ? nearest(context, (today) => yearly(today, make)) : absolute(make(year));
}
