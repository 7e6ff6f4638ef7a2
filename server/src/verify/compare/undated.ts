/** Holds the days of a text without a date against those of a dated one: of no known year, or of no known week. */
import { parseIsoDay, weekdayOf } from "../../extract/calendar.ts";
import type { Time, TimeValue } from "../../extract/mention.ts";
import { weekdays } from "../../lexicon/time-words.ts";
import type { SlotRelation } from "../judgement.ts";

/** "21 September" of a text without a date is the one of `year`; any other value stands as it is. */
export function inYear(value: TimeValue, { text }: Time, year: string): TimeValue {
  if (!isGuessed(value) || value.grain === "year" || !isYearless(text)) return value;
  const at = (day: string): string => `${year}${day.slice(4)}`;
  const [earliest, latest] = [at(value.earliest), at(value.latest)];
  if (value.earliest.slice(0, 4) !== value.latest.slice(0, 4)) return value;
  return { ...value, earliest, latest, anchor: "absolute", approximate: false };
}

/** "Monday" of a text without a date may be any Monday, and is no Sunday; undefined where it is no such day. */
export function compareWeekdays(claim: Time, evidence: Time): SlotRelation | undefined {
  const [mine, theirs] = [bareWeekday(claim), weekdayMeant(evidence)];
  if (mine === undefined || theirs === undefined || !claim.readings.every(isGuessed)) return undefined;
  return mine === theirs ? "equal" : "disjoint";
}

/** The weekday that a time is told by: "Monday", "on Monday morning". */
export function bareWeekday({ text }: Time): number | undefined {
  const [, name = ""] = WEEKDAY.exec(text.toLowerCase()) ?? [];
  return weekdays.get(name);
}

const WEEKDAY = /^(?:(?:early|late) )?(\p{L}+)(?: (?:morning|afternoon|evening|night))?$/u;

function weekdayMeant(time: Time): number | undefined {
  const [value, ...others] = time.readings;
  const said = bareWeekday(time);
  if (said !== undefined || !value || others.length > 0) return said;
  const day = value.grain === "day" && !value.approximate ? parseIsoDay(value.earliest) : undefined;
  return day === undefined ? undefined : weekdayOf(day);
}

const isGuessed = ({ anchor, approximate }: TimeValue): boolean => anchor === "document" && approximate;

const isYearless = (text: string): boolean =>
  !/\d{4}|\b(?:this|last|next|past|year)\b/iu.test(text) && namesMonth(text);

/** "Oct. 8" stands for that day whatever the date of the article is; "last week" moves with it. */
export const namesMonth = (text: string): boolean => MONTH.test(text);

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
