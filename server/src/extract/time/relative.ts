/** Resolves the time patterns that count from the document's day or from another time in the text. */
import { timeUnit } from "../../lexicon/time-words.ts";
import {
  addMonths,
  type Day,
  type Days,
  dateOf,
  fromDay,
  monthOf,
  oneDay,
  weekdayOf,
  weekOf,
  yearOf,
} from "../calendar.ts";
import { absolute, fromDocument, nearest, partOf, type Reading, type Slots, type TimeContext } from "./reading.ts";

type Resolver = (slots: Slots, context: TimeContext) => readonly Reading[];

/** "A few days ago" is two to twelve days ago. */
const few = { least: 2, most: 12 };

const slot = (slots: Slots, name: string): number => slots.get(name) ?? 0;

export const relativeTimes = {
  weekday: resolveWeekday,
  weekdayRange: resolveWeekdayRange,
  weekdayOfWeek: (slots, context) =>
    fromDocument(context, (today) => oneDay(weekOf(today).from + slot(slots, "offset") * 7 + slot(slots, "weekday"))),
  weekOf: resolveWeekOf,
  weekend: resolveWeekend,
  dayOffset: (slots, context) => fromDocument(context, (today) => oneDay(today + slot(slots, "offset"))),
  overnight: (_slots, context) => fromDocument(context, (today) => ({ from: today - 1, to: today, grain: "day" })),
  unitOffset: resolveUnitOffset,
  monthOfOffset: (slots, context) =>
    fromDocument(context, (today) =>
      partOf(monthOf(fromDay(today).year + slot(slots, "offset"), slot(slots, "month")), slots.get("part")),
    ),
  sideOfUnit: resolveSideOfUnit,
  ago: (slots, context) => shifted(slots, context, -slot(slots, "n")),
  inSpan: (slots, context) => shifted(slots, context, slot(slots, "n")),
  pastSpan: (slots, context) => pastSpan(slots, context, slot(slots, "n")),
  forSpan: (slots, context) =>
    context.ahead ? shifted(slots, context, slot(slots, "n")) : pastSpan(slots, context, slot(slots, "n")),
  comingSpan: (slots, context) =>
    fromDocument(context, (today) => spanOf(today, shift(today, slot(slots, "unit"), slot(slots, "n")))),
  vagueAgo: (slots, context) =>
    fromDocument(
      context,
      (today) => {
        const unit = slot(slots, "unit");
        return spanOf(shift(today, unit, -few.most), shift(today, unit, -few.least));
      },
      true,
    ),
  recent: (slots, context) => pastSpan(slots, context, few.most, true),
  fromEvent: resolveFromEvent,
  unitOfEvent: (slots, { previous }) => {
    const unit = slots.get("unit") ?? timeUnit.day;
    return previous ? eventReading(unitAround(previous.from, unit, 0) ?? previous) : [];
  },
} satisfies Record<string, Resolver>;

const spanOf = (from: Day, to: Day): Days => ({ from, to, grain: "span" });

const eventReading = (days: Days): readonly Reading[] => [{ days, anchor: "event", approximate: false }];

function resolveWeekday(slots: Slots, context: TimeContext): readonly Reading[] {
  const weekday = slot(slots, "weekday");
  const onOrBefore = (today: Day): Day => today - ((weekdayOf(today) - weekday + 7) % 7);
  if (slots.has("this")) return fromDocument(context, (today) => oneDay(weekOf(today).from + weekday));
  if (slots.has("next")) {
    return [
      ...fromDocument(context, (today) => oneDay(onOrBefore(today) + 7)),
      ...fromDocument(context, (today) => oneDay(weekOf(today).from + 7 + weekday)),
    ].filter(distinct);
  }
  if (slots.has("last")) {
    return [
      ...fromDocument(context, (today) => oneDay(onOrBefore(today - 1))),
      ...fromDocument(context, (today) => oneDay(weekOf(today).from - 7 + weekday)),
    ].filter(distinct);
  }
  return nearest(context, (today) => [-7, 0, 7].map((offset) => oneDay(onOrBefore(today) + offset)));
}

const distinct = ({ days }: Reading, index: number, all: readonly Reading[]): boolean =>
  all.findIndex((other) => other.days.from === days.from) === index;

function resolveWeekdayRange(slots: Slots, context: TimeContext): readonly Reading[] {
  const length = (slot(slots, "weekdayTo") - slot(slots, "weekday") + 7) % 7;
  const [start] = resolveWeekday(slots, context);
  if (!start || length === 0) return [];
  const fits = context.ahead || !context.reference || start.days.from + length <= context.reference.latest;
  const from = fits ? start.days.from : start.days.from - 7;
  return [{ ...start, days: spanOf(from, from + length) }];
}

function resolveWeekOf(slots: Slots, context: TimeContext): readonly Reading[] {
  const around = (year: number): Days | undefined => {
    const date = dateOf(year, slot(slots, "month"), slot(slots, "day"));
    const days = date === undefined ? undefined : weekOf(date);
    return days && slots.has("weekend") ? { ...days, from: days.from + 5 } : days;
  };
  const year = slots.get("year");
  if (year !== undefined) return absolute(around(year));
  return nearest(context, (today) =>
    [-1, 0, 1].map((offset) => around(fromDay(today).year + offset)).filter((days) => days !== undefined),
  );
}

function resolveWeekend(slots: Slots, context: TimeContext): readonly Reading[] {
  const offset = slot(slots, "offset");
  const saturday = (today: Day): Day => weekOf(today).from + 5;
  return fromDocument(context, (today) => {
    const running = weekdayOf(today) >= 5;
    const coming = slots.has("this") && weekdayOf(today) > 1;
    const back = context.ahead || running || coming ? 0 : 7;
    const first = saturday(today) + (offset === 0 ? -back : offset < 0 ? -7 : running ? 7 : 0);
    return { from: first, to: first + 1, grain: "span" };
  });
}

function resolveUnitOffset(slots: Slots, context: TimeContext): readonly Reading[] {
  const part = slots.get("part");
  const resolve = (today: Day): Days | undefined => {
    const unit = unitAround(today, slot(slots, "period"), slot(slots, "offset"));
    return unit && partOf(unit, part);
  };
  return fromDocument(context, resolve, part !== undefined);
}

/** "Earlier this month" ends today, "later this month" begins today. */
function resolveSideOfUnit(slots: Slots, context: TimeContext): readonly Reading[] {
  const unit = slot(slots, "unit");
  const early = slot(slots, "side") < 0;
  const { previous } = context;
  const cut = (today: Day): Days | undefined => {
    const whole = unitAround(today, unit, 0);
    return whole && (early ? spanOf(whole.from, today) : spanOf(today, whole.to));
  };
  if (!slots.has("event")) return fromDocument(context, cut);
  const days = previous && cut(early ? previous.to : previous.from);
  return days ? eventReading(days) : [];
}

/** So many units from the document's day: to the day for days and weeks, else to the month, year or decade. */
function shifted(slots: Slots, context: TimeContext, count: number): readonly Reading[] {
  const unit = slot(slots, "unit");
  return fromDocument(context, (today) => landing(today, unit, count), unit >= timeUnit.week);
}

function landing(today: Day, unit: number, count: number): Days {
  const date = shift(today, unit, count);
  if (unit < timeUnit.week) return oneDay(date);
  if (unit === timeUnit.week) return { from: date, to: date, grain: "week" };
  return unitAround(date, Math.min(unit, timeUnit.year), 0) ?? oneDay(date);
}

const pastSpan = (slots: Slots, context: TimeContext, count: number, approximate = false): readonly Reading[] =>
  fromDocument(context, (today) => spanOf(shift(today, slot(slots, "unit"), -count), today), approximate);

function resolveFromEvent(slots: Slots, { previous }: TimeContext): readonly Reading[] {
  if (!previous) return [];
  const unit = slot(slots, "unit");
  const count = slot(slots, "n") * slot(slots, "side");
  if (unit > timeUnit.week) return eventReading(landing(previous.from, unit, count));
  const by = shift(0, unit, count);
  return eventReading({
    from: previous.from + by,
    to: previous.to + by,
    grain: previous.from === previous.to ? "day" : "span",
  });
}

function shift(from: Day, unit: number, count: number): Day {
  switch (unit) {
    case timeUnit.hour:
      return from + Math.trunc(count / 24);
    case timeUnit.day:
      return from + count;
    case timeUnit.week:
      return from + count * 7;
    default:
      return addMonths(from, count * monthsIn(unit));
  }
}

const monthsIn = (unit: number): number =>
  unit === timeUnit.month ? 1 : unit === timeUnit.year ? 12 : unit === timeUnit.decade ? 120 : 1200;

/** The week, month, year … of a day, or the one before or after it. */
function unitAround(date: Day, unit: number, offset: number): Days | undefined {
  const { year, month } = fromDay(date);
  switch (unit) {
    case timeUnit.day:
      return oneDay(date + offset);
    case timeUnit.week:
      return weekOf(date + offset * 7);
    case timeUnit.month:
      return monthOf(year, month + offset);
    case timeUnit.year:
      return yearOf(year + offset);
    case timeUnit.decade: {
      const first = year - (year % 10) + offset * 10;
      return { from: yearOf(first).from, to: yearOf(first + 9).to, grain: "decade" };
    }
    default:
      return undefined;
  }
}
