/** Days, weeks, months and years of the civil calendar as day numbers, without clocks or time zones. */
import type { Grain } from "./mention.ts";

/** Days since 1970-01-01. */
export type Day = number;

/** A stretch of days, both ends included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
  readonly grain: Grain;
}

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const dayLength = 86_400_000;
const isoDay = /^(-?\d{4})-(\d{2})-(\d{2})$/;

/** Months and days outside their range carry over: day 0 is the last day of the month before. */
export const toDay = (year: number, month: number, day: number): Day =>
  (year >= 0 && year < 100 ? new Date(0).setUTCFullYear(year, month - 1, day) : Date.UTC(year, month - 1, day)) /
  dayLength;

export function fromDay(day: Day): CivilDate {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function parseIsoDay(text: string): Day | undefined {
  const match = isoDay.exec(text);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export function formatIsoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = fromDay(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The day of that date, if the calendar has it. */
export const dateOf = (year: number, month: number, day: number): Day | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? toDay(year, month, day) : undefined;

export const daysInMonth = (year: number, month: number): number => fromDay(toDay(year, month + 1, 0)).day;

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

export const oneDay = (day: Day): Days => ({ from: day, to: day, grain: "day" });

export const weekOf = (day: Day): Days => ({ from: day - weekdayOf(day), to: day - weekdayOf(day) + 6, grain: "week" });

/** Month 0 is December of the year before, 13 January of the year after. */
export const monthOf = (year: number, month: number): Days => ({
  from: toDay(year, month, 1),
  to: toDay(year, month + 1, 0),
  grain: "month",
});

export const yearOf = (year: number): Days => ({ from: toDay(year, 1, 1), to: toDay(year, 12, 31), grain: "year" });

/** The same day of the month so many months on, or the last day that month has. */
export function addMonths(day: Day, months: number): Day {
  const date = fromDay(day);
  const first = fromDay(toDay(date.year, date.month + months, 1));
  return toDay(first.year, first.month, Math.min(date.day, daysInMonth(first.year, first.month)));
}

const pad = (value: number, width: number): string =>
  (value < 0 ? "-" : "") + String(Math.abs(value)).padStart(width, "0");
