/** The words in which the editor speaks of verdicts, relations and sources. */
import type { Source } from "../corpus/source.ts";
import { relationWords } from "../report/summary.ts";
import { english, type Message, say } from "../text/message.ts";
import { createRecent, recall } from "../text/recent.ts";
import type { SlotRelation, Verdict } from "../verify/judgement.ts";
import { LONGEST_TITLE, shorten } from "./markdown.ts";
import { clientLanguage, tell } from "./words.ts";

const verdictWords: Readonly<Record<Verdict, Message>> = {
  supported: say`Supported`,
  "partially-supported": say`Partially supported`,
  overstated: say`Overstated`,
  contradicted: say`Contradicted`,
  "sources-conflict": say`Sources conflict`,
  superseded: say`Superseded`,
  "not-found": say`Not found`,
  unresolved: say`Unresolved`,
};

export const verdictWord = (verdict: Verdict): string => tell(verdictWords[verdict]);

export const relationWord = (relation: SlotRelation): string => tell(relationWords[relation]);

/** The day, month or year of a source, marked where it is inferred. */
export function dateWords({ issued }: Source): string | undefined {
  if (!issued) return undefined;
  const { earliest, latest, circa } = issued;
  const words = earliest === latest ? day(earliest) : coarse(earliest, latest);
  return circa ? tell(say`${words} (inferred)`) : words;
}

/** The day, or else the month, as it follows a year: "5 March"; nothing where neither is known. */
export function monthDayWords({ issued }: Source): string | undefined {
  if (!issued || issued.earliest.slice(0, 7) !== issued.latest.slice(0, 7)) return undefined;
  const isDay = issued.earliest === issued.latest;
  return format(issued.earliest, isDay ? { month: "long", day: "numeric" } : { month: "long" });
}

/** "2nd" in English, "2." where a stop does it. */
export const ordinal = (count: number): string =>
  clientLanguage() === english
    ? `${count}${SUFFIXES[new Intl.PluralRules("en", { type: "ordinal" }).select(count)]}`
    : `${count}.`;

const SUFFIXES: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: "th",
  one: "st",
  two: "nd",
  few: "rd",
  many: "th",
  other: "th",
};

/** Title, publisher and date as one line, where they are known. */
export function describeSource(source: Source, separator: string): string {
  const parts = [source.title ?? source.key, source.publisher, dateWords(source)];
  return parts.flatMap((part) => (part === undefined ? [] : [shorten(part, LONGEST_TITLE)])).join(separator);
}

function coarse(earliest: string, latest: string): string {
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return format(earliest, { month: "long", year: "numeric" });
  if (earliest.slice(0, 4) === latest.slice(0, 4) && earliest.endsWith("-01-01") && latest.endsWith("-12-31")) {
    return earliest.slice(0, 4);
  }
  return `${day(earliest)} – ${day(latest)}`;
}

const day = (iso: string): string => format(iso, { day: "numeric", month: "long", year: "numeric" });

const format = (iso: string, options: Intl.DateTimeFormatOptions): string => {
  const locale = clientLanguage() === english ? "en-GB" : clientLanguage().tag;
  const make = () => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  return recall(formatters, [locale, ...Object.keys(options)].join(), make).format(new Date(`${iso}T00:00:00Z`));
};

/** To make one takes longer than to check a sentence. */
const formatters = createRecent<Intl.DateTimeFormat>(4);
