/** Reads the times of day of a text: "7:30 a.m.", "at 18:45", "noon". */
import type { Span } from "../text/span.ts";

export interface ClockTime {
  readonly span: Span;
  readonly text: string;
  /** Since midnight; of a time that does not say which half of the day, of the first. */
  readonly minutes: number;
  /** Whether it says which half of the day. */
  readonly isFull: boolean;
  /** To the hour only, or with "about" before it. */
  readonly isLoose: boolean;
}

/** In reading order; scores, ratios and verses ("Luke 7:30") are none. */
export function readClockTimes(prose: string, { start, end }: Span): readonly ClockTime[] {
  const text = prose.slice(start, end);
  return [...text.matchAll(CLOCK)].flatMap((match) => {
    const time = readTime(match, text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index));
    const from = start + match.index;
    return time ? [{ ...time, text: match[0], span: { start: from, end: from + match[0].length } }] : [];
  });
}

const CLOCK =
  /(?<![\p{L}\d:.,$€£])(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<half>[ap])(?:\.m\.?|m)(?!\p{L})|(?<long>[01]?\d|2[0-3]):(?<past>[0-5]\d)(?![\d:]|[.,]\d)|(?<named>noon|midday|midnight)(?!\p{L}))/giu;

type Time = Omit<ClockTime, "span" | "text">;

function readTime({ groups = {} }: RegExpMatchArray, lead: string): Time | undefined {
  const { hour, minute, half, long, past, named } = groups;
  const about = ABOUT.test(lead);
  if (named) return { minutes: named.toLowerCase() === "midnight" ? 0 : 720, isFull: true, isLoose: about };
  if (long !== undefined) {
    if (!PLACED.test(lead)) return undefined;
    const hours = Number(long);
    return { minutes: hours * 60 + Number(past), isFull: hours > 12 || long.startsWith("0"), isLoose: about };
  }
  const hours = Number(hour);
  if (hours < 1 || hours > 12) return undefined;
  const minutes = (hours % 12) * 60 + Number(minute ?? 0) + (half?.toLowerCase() === "p" ? 720 : 0);
  return { minutes, isFull: true, isLoose: about || minute === undefined };
}

const LONGEST_LEAD = 24;
const ABOUT =
  /\b(?:about|around|roughly|approximately|some|nearly|almost|circa|shortly|just|soon|near|towards?)\b[\p{L}\s]*$/iu;
const PLACED =
  /(?:\b(?:at|by|around|about|before|after|until|till|from|since|to|and|between|of|just|is|was)|[–—-])\s*$/iu;
