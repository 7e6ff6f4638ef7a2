/** The phrasings of times, each with the name of the value it gives. */

/** A pattern as `extract/pattern.ts` reads it; slots are filled by `extract/time/slots.ts`. */
export interface TimePattern<Gives extends string = TimeGives> {
  readonly words: string;
  readonly gives: Gives;
}

export type TimeGives =
  | "date"
  | "numericDate"
  | "monthDay"
  | "month"
  | "dayRange"
  | "monthRange"
  | "yearRange"
  | "weekdayRange"
  | "weekday"
  | "weekdayOfWeek"
  | "weekOf"
  | "weekend"
  | "year"
  | "twoYears"
  | "era"
  | "ancientCentury"
  | "decade"
  | "century"
  | "season"
  | "quarter"
  | "half"
  | "dayOffset"
  | "overnight"
  | "unitOffset"
  | "monthOfOffset"
  | "sideOfUnit"
  | "ago"
  | "pastSpan"
  | "comingSpan"
  | "forSpan"
  | "inSpan"
  | "vagueAgo"
  | "recent"
  | "namedDay"
  | "fromEvent"
  | "unitOfEvent";

const all = <Gives extends TimeGives>(gives: Gives, ...words: readonly string[]): readonly TimePattern<Gives>[] =>
  words.map((phrase) => ({ words: phrase, gives }));

/** `offset`, `of` and similar slots are fixed numbers written into the pattern: `{=-1:offset}`. */
export const timePatterns: readonly TimePattern[] = [
  ...all(
    "date",
    "{dayname}? {month} {day} ,? {year}",
    "{dayname}? the? {day} of? {month} ,? {year}",
    "{dayname}? {day} - {month} - {year}",
    "{dayname}? {month} {day} ,? {era:year}",
    "{dayname}? the? {day} of? {month} ,? {era:year}",
    "{year} - {two:month} - {two:day}",
    "{year} {month} {day}",
  ),
  ...all("numericDate", "{small:a} / {small:b} / {year}", "{small:a} - {small:b} - {year}", "{dotted}"),
  ...all(
    "monthDay",
    "{dayname}? last|past {=1:last} {month} {day}",
    "{dayname}? this? {month} {day}",
    "{dayname}? the? {day} of? {month}",
    "{month} {day} {offsetWord:offset} year",
    "{day} {month} {offsetWord:offset} year",
  ),
  ...all(
    "dayRange",
    "between|from? {month} {day} -|to|and|until|through|till {day:dayTo} ,? {year}",
    "between|from? {month} {day} -|to|and|until|through|till {day:dayTo}",
    "between|from? {day} -|to|and|until|through|till {day:dayTo} {month} ,? {year}",
    "between|from? {day} -|to|and|until|through|till {day:dayTo} {month}",
    "between|from? {month} {day} -|to|until|through|till {month:monthTo} {day:dayTo} ,? {year}",
    "between|from? {month} {day} -|to|until|through|till {month:monthTo} {day:dayTo}",
    "between {month} {day} and {month:monthTo} {day:dayTo} ,? {year}",
    "between {month} {day} and {month:monthTo} {day:dayTo}",
    "between|from? {day} {month} -|to|until|through|till {day:dayTo} {month:monthTo} ,? {year}",
    "between|from? {day} {month} -|to|until|through|till {day:dayTo} {month:monthTo}",
    "between {day} {month} and {day:dayTo} {month:monthTo} ,? {year}",
    "between {day} {month} and {day:dayTo} {month:monthTo}",
    "between|from {month} {day} ,? {year} to|and|until|through {month:monthTo} {day:dayTo} ,? {year:yearTo}",
    "between|from {day} {month} {year} to|and|until|through {day:dayTo} {month:monthTo} {year:yearTo}",
  ),
  ...all(
    "monthRange",
    "between {month} and {month:monthTo} {year}",
    "between {month} and {month:monthTo}",
    "from {month} to|until|through|till {month:monthTo} {year}",
    "from {month} to|until|through|till {month:monthTo}",
    "{month} to|through {month:monthTo} {year}",
    "{month} - {month:monthTo} {year}",
    "between|from {month} {year} and|to|until|through {month:monthTo} {year:yearTo}",
  ),
  ...all(
    "yearRange",
    "between {year} and {year:yearTo}",
    "from {year} to|until|through|till {year:yearTo}",
    "{year} - {year:yearTo}",
    "{year} - {two:shortTo}",
  ),
  ...all(
    "weekdayRange",
    "between {weekday} and {weekday:weekdayTo}",
    "from {weekday} to|until|through|till {weekday:weekdayTo}",
    "{weekday} to|through {weekday:weekdayTo}",
  ),
  ...all(
    "month",
    "{month} ,? {year}",
    "{month} of {year}",
    "{part} of|in? {month} ,? {year}",
    "{part} of|in? {month} of {year}",
    "in|during|since|until|till|by|before|after|of|from|throughout|through|for|between {month}",
    "the|this {month}",
    "{part} of|in? {month}",
    "{part}? {month} of? {offsetWord:offset} year",
    "{part}? last|past {=1:last} {month}",
    "{part}? this past {=1:last} {month}",
    "{part}? next {=1:next} {month}",
  ),
  ...all("weekday", "{part}? on? {weekday} {daypart}?", "{part}? {weekday} {daypart}?"),
  ...all("weekday", "last|past {=1:last} {weekday} {daypart}?", "this past {=1:last} {weekday} {daypart}?"),
  ...all(
    "weekday",
    "next {=1:next} {weekday}",
    "this coming {=1:next} {weekday}",
    "this {=1:this} {weekday} {daypart}?",
  ),
  ...all(
    "weekdayOfWeek",
    "{weekday} of? {offsetWord:offset} week",
    "{offsetWord:offset} week on? {weekday}",
    "the {weekday} of {offsetWord:offset} week",
  ),
  ...all(
    "weekOf",
    "the? week of {month} {day} ,? {year}",
    "the? week of {month} {day}",
    "the? week of {day} {month} {year}",
    "the? week of {day} {month}",
    "the? {=1:weekend} weekend of {month} {day} ,? {year}",
    "the? {=1:weekend} weekend of {month} {day}",
  ),
  ...all(
    "weekend",
    "over|during|at|the {=0:offset} weekend",
    "this {=0:offset} {=1:this} weekend",
    "over|during|at the {=0:offset} weekend",
    "over|during|at this {=0:offset} {=1:this} weekend",
    "last|past {=-1:offset} weekend",
    "over the last|past {=-1:offset} weekend",
    "next|coming {=1:offset} weekend",
  ),
  ...all("year", "{year}", "{part} of|in? {year}", "the? year {year}"),
  ...all(
    "year",
    "fiscal {=1:fiscal} year? {year}",
    "the? financial {=1:fiscal} year {year}",
    "{fy:year} {=1:fiscal}",
    "the? {year} fiscal|financial {=1:fiscal} year",
  ),
  ...all("twoYears", "the? fiscal|financial year {nextYear:year}", "the? {nextYear:year} fiscal|financial year"),
  ...all("era", "{era}"),
  ...all(
    "ancientCentury",
    "the? {ordinal} - century bc|bce|b.c.|b.c.e.",
    "the? {ordinal} century bc|bce|b.c.|b.c.e.",
    "the? {part} of|in? the? {ordinal} century bc|bce|b.c.|b.c.e.",
  ),
  ...all("decade", "the? {decade}", "the? {part} of|in? the? {decade}"),
  ...all("century", "the? {ordinal} - century", "the? {ordinal} century", "the? {part} of|in? the? {ordinal} century"),
  ...all(
    "season",
    "the? {season} of? {year}",
    "the? winter {=12:season} of? {nextYear:year}",
    "the? {part} of|in? the? {season} of? {year}",
    "the {season} of {offsetWord:offset} year",
    "{offsetWord:offset} {season}",
    "in|during|since|by the? {season}",
  ),
  ...all(
    "quarter",
    "the? {ordinal} - quarter of? {year}",
    "the? {ordinal} quarter of? {year}",
    "the? {ordinal} quarter of {offsetWord:offset} year",
    "{q:ordinal} of? {year}",
  ),
  ...all("half", "the? {ordinal} half of {year}", "the? {ordinal} half of the? {offsetWord:offset} year"),
  ...all(
    "dayOffset",
    "{=0:offset} today|tonight",
    "earlier|later {=0:offset} today",
    "{=-1:offset} yesterday {daypart}?",
  ),
  ...all("dayOffset", "{=1:offset} tomorrow {daypart}?", "the {=-2:offset} day before yesterday"),
  ...all("dayOffset", "this {=0:offset} morning|afternoon|evening", "last {=-1:offset} night|evening"),
  ...all("dayOffset", "the {=2:offset} day after tomorrow"),
  ...all("overnight", "overnight"),
  ...all(
    "unitOffset",
    "{offsetWord:offset} {period}",
    "{part} of|in? {offsetWord:offset} {period}",
    "{part} of|in the {=0:offset} {period}",
    "this past|last {=-1:offset} {period}",
    "this coming {=1:offset} {period}",
  ),
  ...all("monthOfOffset", "{offsetWord:offset} year in {month}", "{part} in {month} {offsetWord:offset} year"),
  ...all(
    "sideOfUnit",
    "earlier {=-1:side} this {unit}",
    "earlier {=-1:side} in the {unit}",
    "so far {=-1:side} this {unit}",
    "this {unit} so far {=-1:side}",
    "later {=1:side} this {unit}",
    "earlier {=-1:side} that {=1:event} {unit}",
    "later {=1:side} that {=1:event} {unit}",
  ),
  ...all("ago", "{n} - {unit} ago", "{n} {unit} ago"),
  ...all(
    "pastSpan",
    "over|during|in|for|within|across the|these past|last {n} {unit}",
    "the past|last {n} {unit}",
    "over|during|in|for|within the past {=1:n} {period:unit}",
    "over|during|within the last {=1:n} {period:unit}",
    "the past {=1:n} {period:unit}",
    "for {n} {unit} now",
  ),
  ...all(
    "comingSpan",
    "over|during|in|for|within the next|coming|following {n} {unit}",
    "the next|coming {n} {unit}",
    "within {n} {unit}",
  ),
  ...all(
    "forSpan",
    "for {n} {unit}",
    "in {n} {unit}",
    "for more|less than {n} {unit}",
    "for nearly|about|almost|over {n} {unit}",
  ),
  ...all("inSpan", "in {n} {unit} 's time", "in {n} {unit} ' time"),
  ...all("vagueAgo", "{unit} ago", "a? several|few {unit} ago", "many {unit} ago"),
  ...all("recent", "in|over|during the? recent {unit}", "over|in|during the last|past few|several|couple of? {unit}"),
  ...all("namedDay", "{namedDay} ,? {year}", "{namedDay}"),
  ...all(
    "fromEvent",
    "{n} {unit} earlier|prior|previously {=-1:side}",
    "{n} {unit} later|afterward|afterwards {=1:side}",
    "{n} {unit} before {=-1:side}",
    "{n} {unit} after {=1:side}",
    "the day before|earlier|prior {=1:n} {=1:unit} {=-1:side}",
    "the day after|later {=1:n} {=1:unit} {=1:side}",
    "the week before|earlier|prior {=1:n} {=2:unit} {=-1:side}",
    "the week after|later {=1:n} {=2:unit} {=1:side}",
    "the night before {=1:n} {=1:unit} {=-1:side}",
    "the month before|earlier {=1:n} {=3:unit} {=-1:side}",
    "the year before|earlier {=1:n} {=4:unit} {=-1:side}",
    "the next|following|subsequent {=1:n} {=1:side} {unit}",
    "the previous|preceding {=1:n} {=-1:side} {unit}",
    "next {=1:n} {=1:side} day",
  ),
  ...all("unitOfEvent", "the same {unit}", "that same? {unit}", "that night|evening|morning|afternoon"),
];
