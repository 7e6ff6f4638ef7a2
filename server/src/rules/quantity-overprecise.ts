/** A figure stated more sharply than the source states it. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const quantityOverprecise: Rule = {
  id: "quantity-overprecise",
  summary: say`A figure stated more sharply than the source states it.`,
  severity: "warning",
  check: (input) => faultFindings("quantity-overprecise", input),
};
