/** A date that the source gives otherwise for the same event. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const dateConflict: Rule = {
  id: "date-conflict",
  summary: say`A date that the source gives otherwise for the same event.`,
  severity: "error",
  check: (input) => faultFindings("date-conflict", input),
};
