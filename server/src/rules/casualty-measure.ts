/** A toll of one measure that the source gives of another: wounded for killed. */
import { faultFindings, type Rule } from "./rule.ts";

export const casualtyMeasure: Rule = {
  id: "casualty-measure",
  summary: "A toll of one measure that the source gives of another: wounded for killed.",
  severity: "error",
  check: (input) => faultFindings("casualty-measure", input),
};
