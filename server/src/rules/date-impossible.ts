/** A weekday that does not fit its date. */
import type { Time } from "../extract/mention.ts";
import { type Message, say } from "../text/message.ts";
import type { Rule } from "./rule.ts";

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
      return [{ message, span: time.span, evidence: [], searched: [], fixes: [] }];
    });
  },
};

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
