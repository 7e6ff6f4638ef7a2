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

/** Those of a whole source. */
export const clockTimesOf = oncePerText(({ prose }: DocumentReading) =>
  readClockTimes(prose, { start: 0, end: prose.length }),
);

/** "4:30 a.m. GMT", "6:30 a.m. (0430 GMT)", "5 p.m. local time". */
export const isZoned = ({ span: { end } }: ClockTime, { prose }: DocumentReading): boolean =>
  ZONE.test(prose.slice(end, end + LONGEST_ZONE));

const ZONE =
  /^[\s,(]*(?:\d{1,2}[:.]?\d{2}\s)?(?:(?:GMT|UTC|BST|WEST|WET|CES?T|EES?T|MSK|[ECMP][SD]?T|AES?T|AEDT|JST|IST|PKT|HKT|WIB)(?!\p{L})|(?:local|summer|winter|standard|daylight|\p{Lu}\p{Ll}+)(?:\s\p{L}+)?\stime(?!\p{L}))/u;
const LONGEST_ZONE = 48;

function mayBeSame(mine: ClockTime, theirs: ClockTime): boolean {
  const half = mine.isFull && theirs.isFull ? DAY : DAY / 2;
  const apart = Math.abs(mine.minutes - theirs.minutes) % half;
  return Math.min(apart, half - apart) <= (mine.isLoose || theirs.isLoose ? LATITUDE : 0);
}

const DAY = 1440;
const LATITUDE = 30;
