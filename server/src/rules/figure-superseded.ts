/** A figure that a later source has revised. */
import { say } from "../text/message.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const figureSuperseded: Rule = {
  id: "figure-superseded",
  summary: say`A figure that a later source has revised.`,
  severity: "warning",
  check: (input) => faultFindings("figure-superseded", input),
};
