/** A role that the actor table or the source gives otherwise. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const roleConflict: Rule = {
  id: "role-conflict",
  summary: say`A role that the actor table or the source gives otherwise.`,
  severity: "error",
  check: (input) => faultFindings("role-conflict", input),
};
