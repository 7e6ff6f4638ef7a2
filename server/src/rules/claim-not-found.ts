/** A claim of which the sources that cover it say nothing. */
import { overlapsSpan } from "../text/span.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const claimNotFound: Rule = {
  id: "claim-not-found",
  summary: "A claim of which the sources that cover it say nothing.",
  severity: "warning",
  /** What another rule says of the same words is said better. */
  check(input) {
    const named = input.judgements.flatMap(({ faults }) => faults.filter(({ rule }) => rule !== "claim-not-found"));
    return faultFindings("claim-not-found", input).filter(
      ({ span }) => !named.some((fault) => overlapsSpan(fault.span, span)),
    );
  },
};
