/** A claim stated as surer than the source states it. */
import { faultFindings, type Rule } from "./rule.ts";

export const certaintyEscalated: Rule = {
  id: "certainty-escalated",
  summary: "A claim stated as surer than the source states it.",
  severity: "warning",
  check: (input) => faultFindings("certainty-escalated", input),
};
