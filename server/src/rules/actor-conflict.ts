/** A deed that the source ascribes to someone else. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const actorConflict: Rule = {
  id: "actor-conflict",
  summary: say`A deed that the source ascribes to someone else.`,
  severity: "error",
  check: (input) => faultFindings("actor-conflict", input),
};
