/** A toll that an aligned passage of the source puts elsewhere. */
import { faultFindings, type Rule } from "./rule.ts";

export const casualtyConflict: Rule = {
  id: "casualty-conflict",
  summary: "A toll that an aligned passage of the source puts elsewhere.",
  severity: "error",
  check: (input) => faultFindings("casualty-conflict", input),
};
