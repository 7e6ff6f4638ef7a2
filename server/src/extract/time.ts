/** Reads the times of a sentence: expression → calendar days, by the patterns of the lexicon. */
import { type TimeGives, timePatterns } from "../lexicon/time-patterns.ts";
import { weekdayNames } from "../lexicon/time-words.ts";
import { wordsAt } from "../text/prose.ts";
import { type Days, parseIsoDay, weekdayOf } from "./calendar.ts";
import type { SentenceInput } from "./input.ts";
import type { Time } from "./mention.ts";
import { compilePatterns, type Match, matchAt } from "./pattern.ts";
import { absoluteTimes } from "./time/absolute.ts";
import { isTime, looksAhead, looksBack, namesEvent, relationOf } from "./time/context.ts";
import { type Reading, type Slots, type TimeContext, toValue } from "./time/reading.ts";
import { relativeTimes } from "./time/relative.ts";
import { fillTimeSlot, timeSlotsAt } from "./time/slots.ts";
import { readWords, type Word } from "./word.ts";

/** The times in reading order. Phrases that only look like times give none. */
export function readTimes(input: SentenceInput, words: readonly Word[] = readWords(input)): readonly Time[] {
  const times: Time[] = [];
  const reference = referenceOf(input);
  let previous = daysOf(input.previous);
  for (let at = 0; at < words.length; ) {
    const match = findAt(words, at);
    if (!match) {
      at++;
      continue;
    }
    const contextOf = (here: Match<Gives>, event: Days | undefined): TimeContext => ({
      ...(reference && { reference }),
      ...(event && { previous: event }),
      get ahead() {
        return looksAhead(words, here);
      },
      get told() {
        return looksBack(words, here);
      },
    });
    const own = ownEvent(words, match);
    const dated = own === "undated" || !own ? undefined : resolve(input, words, own, contextOf(own, previous));
    const time = resolve(input, words, match, contextOf(match, own ? daysOf(dated) : previous));
    times.push(time);
    previous = daysOf(time) ?? previous;
    at = match.end;
  }
  return times;
}

const patterns = compilePatterns(timePatterns);
type Gives = TimeGives;
const resolvers: Readonly<Record<Gives, (slots: Slots, context: TimeContext) => readonly Reading[]>> = {
  ...absoluteTimes,
  ...relativeTimes,
};
const leading: ReadonlySet<string> = new Set(
  "in on during since until till by before after of from throughout through for at over across between".split(" "),
);

/**
 * The event that "two days after" counts from, where the words behind it say which: by its date ("the attack of
 * March 3", "the 12 May election"), or as one not met before ("a day after rebels attacked").
 */
function ownEvent(words: readonly Word[], match: Match<Gives>): Match<Gives> | "undated" | undefined {
  const side = words[match.end - 1]?.text;
  if (match.gives !== "fromEvent" || (side !== "after" && side !== "before")) return undefined;
  for (let at = match.end; at < match.end + longestEvent; at++) {
    const word = words[at];
    if (!word || word.kind === "mark" || word.tags.has("Verb")) break;
    const date = findAt(words, at);
    if (date) return date.gives === "fromEvent" ? undefined : date;
  }
  const next = words[match.end];
  const isNew =
    next?.kind === "word" && (next.text === "a" || next.text === "an" || next.tags.has("Plural") || next.capital);
  return isNew ? "undated" : undefined;
}

/** In words. */
const longestEvent = 10;

/** The first word of one pattern may stand before a longer one: "since April", "since April 3, 2024". */
function findAt(words: readonly Word[], at: number): Match<Gives> | undefined {
  const here = acceptedAt(words, at);
  const next = here && acceptedAt(words, at + 1);
  return here && next && next.end > here.end ? next : here;
}

function acceptedAt(words: readonly Word[], at: number): Match<Gives> | undefined {
  const word = words[at];
  const match = word && matchAt(patterns, words, at, fillTimeSlot, timeSlotsAt(word));
  return match && isTime(match, words) ? match : undefined;
}

function resolve(input: SentenceInput, words: readonly Word[], match: Match<Gives>, context: TimeContext): Time {
  const readings = namesEvent(match, words) ? [] : resolvers[match.gives](match.slots, context);
  let first = match.start;
  while (first < match.end - 1 && leading.has(words[first]?.text ?? "")) first++;
  const span = { start: words[first]?.start ?? input.span.start, end: words[match.end - 1]?.end ?? input.span.end };
  const weekday =
    input.published?.assumed && readings[0]?.anchor === "document" ? undefined : wrongWeekday(match, readings);
  return {
    span,
    text: wordsAt(input.prose, span),
    readings: readings.map(toValue),
    relation: relationOf(words, first, match),
    ...(weekday !== undefined && { trueWeekday: weekday }),
  };
}

/** The weekday the date falls on, where a stated one fits no reading. */
function wrongWeekday(match: Match<Gives>, readings: readonly Reading[]): string | undefined {
  const said = match.slots.get("dayname");
  const [first] = readings;
  if (said === undefined || !first || weekdayOf(first.days.from) === said) return undefined;
  return weekdayNames[weekdayOf(first.days.from)];
}

function referenceOf({ published }: SentenceInput): TimeContext["reference"] | undefined {
  const earliest = published && parseIsoDay(published.earliest);
  const latest = published && parseIsoDay(published.latest);
  if (!published || earliest === undefined || latest === undefined) return undefined;
  return { earliest, latest, circa: published.circa };
}

function daysOf(time: Time | undefined): Days | undefined {
  const [best] = time?.readings ?? [];
  const from = best && parseIsoDay(best.earliest);
  const to = best && parseIsoDay(best.latest);
  return best && from !== undefined && to !== undefined ? { from, to, grain: best.grain } : undefined;
}
