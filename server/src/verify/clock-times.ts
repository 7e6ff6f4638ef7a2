/** Holds the times of day of a draft against those of a source. */
import type { DocumentReading } from "../extract/claim.ts";
import { type ClockTime, readClockTimes } from "../extract/clock-time.ts";
import type { Span } from "../text/span.ts";
import { oncePerText } from "./once.ts";

/** Those of a stretch of a draft that the source has at no place, in no form. */
export function clockTimesOnlyIn(
  { prose }: DocumentReading,
  span: Span,
  source: DocumentReading,
): readonly ClockTime[] {
  const given = clockTimesOf(source);
  return readClockTimes(prose, span).filter((mine) => !given.some((theirs) => mayBeSame(mine, theirs)));
}

const clockTimesOf = oncePerText(({ prose }: DocumentReading) =>
  readClockTimes(prose, { start: 0, end: prose.length }),
);

function mayBeSame(mine: ClockTime, theirs: ClockTime): boolean {
  const half = mine.isFull && theirs.isFull ? DAY : DAY / 2;
  const apart = Math.abs(mine.minutes - theirs.minutes) % half;
  return Math.min(apart, half - apart) <= (mine.isLoose || theirs.isLoose ? LATITUDE : 0);
}

const DAY = 1440;
const LATITUDE = 30;
