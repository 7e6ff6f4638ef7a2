/** What a time pattern resolves to, and what it is resolved against. */
import { type Day, type Days, formatIsoDay, fromDay, monthOf, toDay, yearOf } from "../calendar.ts";
import type { Grain, TimeValue } from "../mention.ts";

export type Slots = ReadonlyMap<string, number>;

export interface Reading {
  readonly days: Days;
  readonly anchor: TimeValue["anchor"];
  readonly approximate: boolean;
}

/** What a sentence's times rest on. */
export interface TimeContext {
  /** The day the text speaks from; its ends differ where it is known coarsely. */
  readonly reference?: { readonly earliest: Day; readonly latest: Day; readonly circa: boolean };
  /** Whether the verb looks ahead. */
  readonly ahead: boolean;
  /** Whether it plainly tells of what has been. */
  readonly told: boolean;
  /** The time that "a day earlier" counts from. */
  readonly previous?: Days;
}

export const absolute = (days: Days | undefined, approximate = false): readonly Reading[] =>
  days ? [{ days, anchor: "absolute", approximate }] : [];

/** Resolves against the document's day; where that is known coarsely, the value covers what it may be. */
export function fromDocument(
  context: TimeContext,
  resolve: (today: Day) => Days | undefined,
  approximate = false,
): readonly Reading[] {
  const { reference } = context;
  const first = reference && resolve(reference.earliest);
  const last = reference && resolve(reference.latest);
  if (!reference || !first || !last) return [];
  const days = { from: Math.min(first.from, last.from), to: Math.max(first.to, last.to), grain: first.grain };
  return [{ days, anchor: "document", approximate: approximate || reference.circa || first.from !== last.from }];
}

/** The latest candidate that is not after today, then the next one; the other way round where the verb looks ahead. */
export function nearest(context: TimeContext, candidates: (today: Day) => readonly Days[]): readonly Reading[] {
  const past = fromDocument(context, (today) => candidates(today).findLast((days) => days.from <= today));
  const future = fromDocument(context, (today) =>
    candidates(today).find((days) => (context.ahead ? days.to >= today : days.from > today)),
  );
  const [first, second] = context.ahead ? [future, past] : [past, future];
  const same = first[0]?.days.from === second[0]?.days.from;
  return same ? first : [...first, ...second];
}

export function toValue({ days, anchor, approximate }: Reading): TimeValue {
  return {
    earliest: formatIsoDay(days.from),
    latest: formatIsoDay(days.to),
    grain: days.grain,
    edtf: writeEdtf(days) + (approximate && days.grain !== "season" ? "~" : ""),
    anchor,
    approximate,
  };
}

const quarterCode = 33;
const halfCode = 40;
const seasonCodes: ReadonlyMap<number, number> = new Map([
  [3, 21],
  [6, 22],
  [9, 23],
  [12, 24],
]);

/** EDTF level 2 has codes for seasons (21–24), quarters (33–36) and halves (40–41) in the place of the month. */
function writeEdtf({ from, to, grain }: Days): string {
  const { year, month } = fromDay(from);
  const grains: Partial<Record<Grain, () => string>> = {
    year: () => isoYear(from),
    decade: () => `${isoYear(from).slice(0, -1)}X`,
    century: () => `${isoYear(from).slice(0, -2)}XX`,
    season: () => `${isoYear(from)}-${seasonCodes.get(month) ?? month}`,
    quarter: () => `${isoYear(from)}-${quarterCode + (month - 1) / 3}`,
    "half-year": () => `${isoYear(from)}-${halfCode + (month - 1) / 6}`,
  };
  if (from === to) return formatIsoDay(from);
  const whole = monthOf(year, month);
  if (from === whole.from && to === whole.to) return formatIsoDay(from).slice(0, -3);
  return grains[grain]?.() ?? `${formatIsoDay(from)}/${formatIsoDay(to)}`;
}

const isoYear = (day: Day): string => formatIsoDay(day).slice(0, -6);

/** Days from the first of one month to the end of another. */
export const monthsOf = (year: number, from: number, to: number, grain: Grain): Days => ({
  from: toDay(year, from, 1),
  to: toDay(year, to + 1, 0),
  grain,
});

/** Early, middle, late, the beginning and the end of a stretch: of a month by tens of days, of others by their third. */
export function partOf(days: Days, part: number | undefined): Days {
  if (part === undefined || days.from === days.to) return days;
  const { year, month } = fromDay(days.from);
  const span = (from: Day, to: Day): Days => ({ from, to, grain: "span" });
  if (days.grain === "month") {
    const cuts = [0, 10, 20];
    const index = part > 2 ? (part - 3) * 2 : part;
    const from = toDay(year, month, (cuts[index] ?? 0) + 1);
    return span(from, index === 2 ? days.to : from + 9);
  }
  if (days.grain === "year") {
    const [from, to] = [
      [1, 4],
      [5, 8],
      [9, 12],
      [1, 2],
      [11, 12],
    ][part] ?? [1, 12];
    return monthsOf(year, from ?? 1, to ?? 12, "span");
  }
  if (days.grain === "decade") {
    const [from, to] = [
      [0, 3],
      [4, 6],
      [7, 9],
      [0, 2],
      [8, 9],
    ][part] ?? [0, 9];
    return span(yearOf(year + (from ?? 0)).from, yearOf(year + (to ?? 9)).to);
  }
  const third = Math.floor((days.to - days.from + 1) / 3);
  const index = part > 2 ? (part - 3) * 2 : part;
  return span(days.from + index * third, index === 2 ? days.to : days.from + (index + 1) * third - 1);
}
