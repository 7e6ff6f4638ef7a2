/** A suppression that silences no finding. */
import { say } from "../text/message.ts";
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
        message: rules.length > 0 ? say`This silences nothing of ${rules}.` : say`This silences nothing.`,
        span,
        evidence: [],
        searched: [],
        fixes: [{ title: say`Remove it`, preferred: true, safe: false, edits: [{ span, text: "" }] }],
      }));
  },
};
