/** An event that the source says did not happen, or of which it says the contrary. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const eventNegated: Rule = {
  id: "event-negated",
  summary: say`An event that the source says did not happen, or of which it says the contrary.`,
  severity: "error",
  check: (input) => faultFindings("event-negated", input),
};
