/** An event that the source says did not happen, or the other way round. */
import { faultFindings, type Rule } from "./rule.ts";

export const eventNegated: Rule = {
  id: "event-negated",
  summary: "An event that the source says did not happen, or the other way round.",
  severity: "error",
  check: (input) => faultFindings("event-negated", input),
};
