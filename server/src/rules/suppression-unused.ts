/** A suppression that silences no finding. */
import type { Rule } from "./rule.ts";

export const suppressionUnused: Rule = {
  id: "suppression-unused",
  summary: "A suppression that silences no finding.",
  severity: "warning",
  last: true,
  check({ suppressions }) {
    return suppressions
      .filter(({ silenced }) => silenced === 0)
      .map(({ span, rules }) => ({
        message: `This silences nothing${rules.length > 0 ? ` of ${rules.join(", ")}` : ""}.`,
        span,
        evidence: [],
        searched: [],
        fixes: [{ title: "Remove it", preferred: true, safe: false, edits: [{ span, text: "" }] }],
      }));
  },
};
