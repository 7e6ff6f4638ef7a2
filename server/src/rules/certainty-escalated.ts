/** A claim stated as surer than the source states it. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const certaintyEscalated: Rule = {
  id: "certainty-escalated",
  summary: say`A claim stated as surer than the source states it.`,
  severity: "warning",
  check: (input) => faultFindings("certainty-escalated", input),
};
