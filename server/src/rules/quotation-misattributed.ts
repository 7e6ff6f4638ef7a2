/** Words that the source quotes from another speaker. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const quotationMisattributed: Rule = {
  id: "quotation-misattributed",
  summary: say`Words that the source quotes from another speaker.`,
  severity: "warning",
  check: (input) => faultFindings("quotation-misattributed", input),
};
