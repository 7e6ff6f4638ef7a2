/** Words that the source quotes from another speaker. */
import { faultFindings, type Rule } from "./rule.ts";

export const quotationMisattributed: Rule = {
  id: "quotation-misattributed",
  summary: "Words that the source quotes from another speaker.",
  severity: "warning",
  check: (input) => faultFindings("quotation-misattributed", input),
};
