/** A quotation that stands in no source that covers it. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const quotationNotFound: Rule = {
  id: "quotation-not-found",
  summary: say`A quotation that stands in no source that covers it.`,
  severity: "warning",
  check: (input) => faultFindings("quotation-not-found", input),
};
