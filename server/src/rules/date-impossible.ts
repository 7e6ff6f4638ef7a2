/** A weekday that does not fit its date. */
import type { Time } from "../extract/mention.ts";
import { weekdayNames, weekdays as weekdayWords } from "../lexicon/time-words.ts";
import { type Message, say } from "../text/message.ts";
import { likeWeekday } from "../verify/date-form.ts";
import type { Rule, RuleFix } from "./rule.ts";

export const dateImpossible: Rule = {
  id: "date-impossible",
  summary: say`A weekday that does not fit its date.`,
  severity: "error",
  readsAll: true,
  check({ draft }) {
    const faulty = draft.sentences.filter(({ index }) => draft.alone(index)?.times.some(isFaulty));
    const times = faulty.flatMap(({ index }) => draft.sentence(index)?.times ?? []);
    return times.flatMap((time) => {
      if (!time.trueWeekday) return [];
      const message = say`"${time.text}" cannot be: that day is a ${weekdays[time.trueWeekday] ?? time.trueWeekday}.`;
      const fixes = fixesOf(time, time.trueWeekday);
      // What the source says of the day puts the weekday right too.
      const unless = { rule: "date-conflict", start: time.span.start };
      return [{ message, span: time.span, evidence: [], searched: [], fixes, unless }];
    });
  },
};

/** The date stays: it is what else in the sentence rests on. */
function fixesOf({ text, span }: Time, weekday: string): readonly RuleFix[] {
  const [own = ""] = /^\p{L}+\.?/u.exec(text) ?? [];
  if (!weekdayWords.has(own.toLowerCase().replace(".", ""))) return [];
  const right = likeWeekday(own, weekdayNames.indexOf(weekday));
  const edits = [{ span: { start: span.start, end: span.start + own.length }, text: right }];
  return [{ title: say`Change to ${right}`, preferred: true, safe: false, edits }];
}

const isFaulty = ({ trueWeekday }: Time): boolean => trueWeekday !== undefined;

const weekdays: Readonly<Record<string, Message>> = {
  Monday: say`Monday`,
  Tuesday: say`Tuesday`,
  Wednesday: say`Wednesday`,
  Thursday: say`Thursday`,
  Friday: say`Friday`,
  Saturday: say`Saturday`,
  Sunday: say`Sunday`,
};
