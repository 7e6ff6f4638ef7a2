/** A quotation whose words are not the source's. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const quotationAltered: Rule = {
  id: "quotation-altered",
  summary: say`A quotation whose words are not the source's.`,
  severity: "error",
  check: (input) => faultFindings("quotation-altered", input),
};
