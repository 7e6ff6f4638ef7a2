/** A claim on which independent sources disagree. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const sourcesConflict: Rule = {
  id: "sources-conflict",
  summary: say`A claim on which independent sources disagree.`,
  severity: "info",
  check: (input) => faultFindings("sources-conflict", input),
};
