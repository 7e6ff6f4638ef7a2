/** A figure that an aligned passage of the source contradicts. */
import { faultFindings, type Rule } from "./rule.ts";

export const quantityConflict: Rule = {
  id: "quantity-conflict",
  summary: "A figure that an aligned passage of the source contradicts.",
  severity: "error",
  check: (input) => faultFindings("quantity-conflict", input),
};
