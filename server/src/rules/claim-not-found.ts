/** A claim of which the sources that cover it say nothing. */
import { faultFindings, type Rule } from "./rule.ts";

export const claimNotFound: Rule = {
  id: "claim-not-found",
  summary: "A claim of which the sources that cover it say nothing.",
  severity: "warning",
  check: (input) => faultFindings("claim-not-found", input),
};
