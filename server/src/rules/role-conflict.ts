/** A role that the actor table or the source gives otherwise. */
import { faultFindings, type Rule } from "./rule.ts";

export const roleConflict: Rule = {
  id: "role-conflict",
  summary: "A role that the actor table or the source gives otherwise.",
  severity: "error",
  check: (input) => faultFindings("role-conflict", input),
};
