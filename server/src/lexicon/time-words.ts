/** Words that times are made of, and the names that only look like times. */

const numbered = (...groups: readonly string[]): ReadonlyMap<string, number> =>
  new Map(groups.flatMap((group, index) => group.split(" ").map((word): [string, number] => [word, index])));

/** 1 to 12. */
export const months: ReadonlyMap<string, number> = numbered(
  "",
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
);

/** Names of months that are also other words: only with a capital. */
export const capitalMonths: ReadonlySet<string> = new Set(["march", "mar", "may", "jan", "sep", "dec", "jun"]);

/** 0 is Monday. */
export const weekdays: ReadonlyMap<string, number> = numbered(
  "monday mon",
  "tuesday tue tues",
  "wednesday wed",
  "thursday thu thur thurs",
  "friday fri",
  "saturday sat",
  "sunday sun",
);

/** Abbreviations that are also other words: only with a capital, and only beside a date. */
export const shortWeekdays: ReadonlySet<string> = new Set("mon tue tues wed thu thur thurs fri sat sun".split(" "));

export const weekdayNames: readonly string[] = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
];

/** January is the first. */
export const monthNames: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The first month of the season, in the north. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

/** Units from the shortest; `unitWords` gives their words. */
export const timeUnit = { hour: 0, day: 1, week: 2, month: 3, year: 4, decade: 5, century: 6 } as const;

/** Values of `timeUnit`. */
export const unitWords: ReadonlyMap<string, number> = numbered(
  "hour hours minute minutes",
  "day days night nights",
  "week weeks",
  "month months",
  "year years",
  "decade decades",
  "century centuries",
);

/** Parts of a month or year: the index is into `early, mid, late, start, end`. */
export const partWords: ReadonlyMap<string, number> = numbered(
  "early",
  "mid middle",
  "late",
  "beginning start",
  "end close",
);

export const spelledDecades: ReadonlyMap<string, number> = new Map([
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
]);

/** Month and day of days known by name: 1225 is 25 December. */
export const namedDays: ReadonlyMap<string, number> = new Map([
  ["christmas eve", 1224],
  ["christmas day", 1225],
  ["boxing day", 1226],
  ["new year 's eve", 1231],
  ["new year 's day", 101],
]);

/** Words before a weekday that make a name of it: "Black Friday", "Bloody Sunday". */
export const weekdayNamers: ReadonlySet<string> = new Set(
  "black bloody good palm easter ash super cyber giving maundy holy shrove sheffield ruby fat every each most".split(
    " ",
  ),
);

/** Capitalised words after a weekday that make a name of it: "Sunday Times", "Saturday Night Live". */
export const weekdayNamed: ReadonlySet<string> = new Set(
  "times mirror telegraph express herald mail people world post night evening agreement mosque".split(" "),
);

/** Days of the year that name an old event or a group, never the latest such day: "the September 11 attacks". */
export const dayNames: ReadonlyMap<number, ReadonlySet<string>> = new Map(
  Object.entries({
    911: "attack attacks hijacking hijackings terrorist terror hijackers commission families",
    707: "bombings bombers",
    125: "revolution uprising",
    214: "coalition",
    308: "alliance bloc coalition",
    314: "alliance bloc coalition",
    604: "crackdown massacre",
    630: "uprising revolution",
    1117: "group",
  }).map(([day, nouns]) => [Number(day), new Set(nouns.split(" "))]),
);

/** Verbs whose plain present tells of something scheduled: "talks resume on Friday". */
export const scheduledVerbs: ReadonlySet<string> = new Set(
  "resume begin start open meet convene return arrive depart vote expire end face run travel visit takes opens starts begins resumes expires convenes closes".split(
    " ",
  ),
);

/** Words before a time that put it ahead: "scheduled for Friday". */
export const aheadWords: ReadonlySet<string> = new Set(
  "will shall won't ahead upcoming forthcoming plans plan".split(" "),
);

/** The same, where they lead on to what is to come: "due to", "set for", "going to". */
export const leadingAheadWords: ReadonlySet<string> = new Set(
  "scheduled due planned slated set expected going".split(" "),
);

/** How the word before a time relates the event to it. */
export const timeRelations: ReadonlyMap<string, "since" | "until" | "before" | "after"> = new Map([
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["through", "until"],
  ["by", "until"],
  ["before", "before"],
  ["after", "after"],
  ["following", "after"],
]);
