/** A name spelled otherwise than the source spells it. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const nameVariant: Rule = {
  id: "name-variant",
  summary: say`A name spelled otherwise than the source spells it.`,
  severity: "info",
  check: (input) => faultFindings("name-variant", input),
};
