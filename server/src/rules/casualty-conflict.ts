/** A toll that an aligned passage of the source puts elsewhere. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const casualtyConflict: Rule = {
  id: "casualty-conflict",
  summary: say`A toll that an aligned passage of the source puts elsewhere.`,
  severity: "error",
  check: (input) => faultFindings("casualty-conflict", input),
};
