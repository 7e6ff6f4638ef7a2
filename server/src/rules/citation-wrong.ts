/** A citation whose source does not bear the claim while another does. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const citationWrong: Rule = {
  id: "citation-wrong",
  summary: say`A citation whose source does not bear the claim while another does.`,
  severity: "warning",
  check: (input) => faultFindings("citation-wrong", input),
};
