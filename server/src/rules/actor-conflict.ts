/** A deed that the source ascribes to someone else. */
import { faultFindings, type Rule } from "./rule.ts";

export const actorConflict: Rule = {
  id: "actor-conflict",
  summary: "A deed that the source ascribes to someone else.",
  severity: "error",
  check: (input) => faultFindings("actor-conflict", input),
};
