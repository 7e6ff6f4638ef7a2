/** A toll of one measure that the source gives of another: wounded for killed. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const casualtyMeasure: Rule = {
  id: "casualty-measure",
  summary: say`A toll of one measure that the source gives of another: wounded for killed.`,
  severity: "error",
  check: (input) => faultFindings("casualty-measure", input),
};
