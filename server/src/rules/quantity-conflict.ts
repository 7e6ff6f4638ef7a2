/** A figure that an aligned passage of the source contradicts. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const quantityConflict: Rule = {
  id: "quantity-conflict",
  summary: say`A figure that an aligned passage of the source contradicts.`,
  severity: "error",
  check: (input) => faultFindings("quantity-conflict", input),
};
