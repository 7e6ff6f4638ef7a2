/** Two passages of the draft that contradict each other. */
import { faultFindings, type Rule } from "./rule.ts";

export const draftInconsistent: Rule = {
  id: "draft-inconsistent",
  summary: "Two passages of the draft that contradict each other.",
  severity: "warning",
  check: (input) => faultFindings("draft-inconsistent", input),
};
