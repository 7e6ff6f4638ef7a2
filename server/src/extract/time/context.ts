/** Judges a time by the words around it: whether it is one, which way it looks, how the event stands to it. */

import {
  aheadWords,
  dayNames,
  leadingAheadWords,
  scheduledVerbs,
  timeRelations,
  timeUnit,
} from "../../lexicon/time-words.ts";
import { unitWords } from "../../lexicon/units.ts";
import type { Time } from "../mention.ts";
import type { Match } from "../pattern.ts";
import { isPersonWord } from "../population.ts";
import type { Word } from "../word.ts";

/** Whether what matched a pattern is a time here: "2000 people", "the March on Rome" and "in two days" are none. */
export function isTime(match: Match<string>, words: readonly Word[]): boolean {
  const before = words[match.start - 1];
  const next = words[match.end];
  switch (match.gives) {
    case "year":
      return match.slots.has("part") || match.slots.has("fiscal") || isYear(words, match);
    case "month":
      return isMonth(match, words);
    case "monthDay":
    case "dayRange":
      return !(match.slots.has("day") && next && isPersonWord(next.text));
    case "season":
      return match.slots.has("year") || next?.text !== "of";
    case "forSpan":
      return words[match.start]?.text === "in" ? looksAhead(words, match) : isPerfect(words, match.start);
    case "comingSpan":
      return (
        words[match.start]?.text !== "within" ||
        words[match.start + 1]?.text === "the" ||
        (next?.text !== "of" && looksAhead(words, match))
      );
    case "fromEvent":
      return match.slots.get("unit") !== timeUnit.hour || (match.slots.get("n") ?? 0) >= 24;
    case "dayOffset":
      return before?.text !== "usa";
    default:
      return true;
  }
}

/** "The September 11 attacks": a day of the year that names an event of some year the text does not say. */
export function namesEvent(match: Match<string>, words: readonly Word[]): boolean {
  const code = (match.slots.get("month") ?? 0) * 100 + (match.slots.get("day") ?? 0);
  return match.gives === "monthDay" && (dayNames.get(code)?.has(words[match.end]?.text ?? "") ?? false);
}

/** Whether the verb that governs the time tells of what is to come. */
export function looksAhead(words: readonly Word[], match: Match<string>): boolean {
  for (let at = match.start - 1; at >= 0 && match.start - at <= reach; at--) {
    const word = words[at];
    if (!word || clauseMarks.has(word.text)) break;
    if (isAhead(words, at)) return true;
    if (isVerb(word) && isAheadVerb(words, at)) return true;
    if (isVerb(word) && word.tags.has("PastTense")) return false;
  }
  if (isAppointed(words, match.start)) return true;
  for (let at = match.end; at < words.length && at - match.end <= reach; at++) {
    const word = words[at];
    if (!word || word.text === ";") break;
    if (word.text === "will" || word.text === "shall") return true;
    if (isVerb(word)) return isAheadVerb(words, at);
  }
  return false;
}

/** Whether the nearest verb before the time is a past tense, and none puts it ahead: "occurred on Monday, Oct. 6". */
export function looksBack(words: readonly Word[], match: Match<string>): boolean {
  if (looksAhead(words, match)) return false;
  for (let at = match.start - 1; at >= 0 && match.start - at <= reach; at--) {
    const word = words[at];
    if (!word || clauseMarks.has(word.text)) return false;
    if (isVerb(word)) return word.tags.has("PastTense") && !words[at - 1]?.tags.has("Modal");
  }
  return false;
}

export function relationOf(words: readonly Word[], first: number, { end, gives }: Match<string>): Time["relation"] {
  const before = words[first - 1]?.text ?? "";
  const phrase = `${words[first - 2]?.text ?? ""} ${before}`;
  if (phrase === "prior to" || phrase === "ahead of") return "before";
  if (phrase === "up to") return "until";
  if (before === "from") return gives.endsWith("Range") || words[end]?.text === "'s" ? "at" : "since";
  return timeRelations.get(before) ?? "at";
}

const reach = 15;
const clauseMarks: ReadonlySet<string> = new Set([";", ":", "(", "“", "”", '"']);
const perfect: ReadonlySet<string> = new Set(["has", "have", "hasn't", "haven't", "'ve"]);
const yearLeads: ReadonlySet<string> = new Set(
  "in since until till by of from during before after through throughout and or to the early late mid for between year than ( - ,".split(
    " ",
  ),
);
const figureLeads: ReadonlySet<string> = new Set("about around some nearly almost than least over roughly".split(" "));
/** Months that are also names of people or verbs. */
const nameMonths: ReadonlySet<string> = new Set(["april", "may", "june", "august", "march"]);
const looseLeads: ReadonlySet<string> = new Set(["by", "for", "of", "from", "after", "before", "between"]);

function isYear(words: readonly Word[], match: Match<string>): boolean {
  const before = words[match.start - 1];
  const next = words[match.end];
  if (next && (isPersonWord(next.text) || unitWords.has(next.text) || next.text === "%" || next.text === "percent"))
    return false;
  if (next?.joined && [":", "/"].includes(next.text)) return false;
  if (!before || words[match.start]?.text === "the") return !next?.tags.has("Plural");
  if (figureLeads.has(before.text)) return false;
  if (before.text === "," || before.text === "-") return !next?.tags.has("Noun") && !words[match.start]?.joined;
  if (next?.tags.has("Singular") && before.kind === "word" && !before.capital) return true;
  return (
    yearLeads.has(before.text) && !(next?.tags.has("Plural") && !/^(?:the|during|since|until|by|of)$/.test(before.text))
  );
}

function isMonth(match: Match<string>, words: readonly Word[]): boolean {
  if (match.slots.size > 1) return true;
  const lead = words[match.start]?.text ?? "";
  const month = words[match.start + 1]?.text ?? "";
  const next = words[match.end];
  if (lead === "the") return next?.kind === "word" && !next.capital && !next.tags.has("Preposition");
  if (!nameMonths.has(month)) return true;
  if (month === "may" && looseLeads.has(lead)) return false;
  return !(looseLeads.has(lead) && next?.capital) && !next?.tags.has("PastTense");
}

const isPerfect = (words: readonly Word[], end: number): boolean =>
  words.slice(Math.max(0, end - 10), end).some((word) => perfect.has(word.text));

/** "The deadline is Oct. 20", "the election is on Sunday"; the "on" may be part of the time. */
function isAppointed(words: readonly Word[], start: number): boolean {
  const copula = words[start - 1]?.text === "on" ? start - 2 : start - 1;
  return words[copula]?.text === "is" && appointments.has(words[copula - 1]?.text ?? "");
}

const appointments: ReadonlySet<string> = new Set(
  "deadline election vote trial hearing summit final meeting referendum match ceremony wedding funeral launch".split(
    " ",
  ),
);

const isVerb = (word: Word): boolean => word.tags.has("Verb") && !word.tags.has("Auxiliary");

function isAhead(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? "";
  if (text === "would") return words[at + 1]?.text !== "have";
  if (text === "is" || text === "are") return words[at + 1]?.text === "to" && words[at + 2]?.tags.has("Verb") === true;
  if (leadingAheadWords.has(text)) return /^(?:to|for|on|in|at|by)$/.test(words[at + 1]?.text ?? "");
  return aheadWords.has(text);
}

function isAheadVerb(words: readonly Word[], at: number): boolean {
  const verb = words[at];
  if (!verb) return false;
  const before = words[at - 1];
  const next = words[at + 1]?.text;
  if (next === "fire") return false;
  if (verb.text === "go" && next === "to" && words[at + 3]?.text === "polls") return true;
  if (scheduledVerbs.has(verb.text) && verb.tags.has("PresentTense") && !before?.tags.has("Verb")) return true;
  const chain = words.slice(Math.max(0, at - 4), at);
  return chain.some((_, index) => isAhead(words, at - chain.length + index));
}
