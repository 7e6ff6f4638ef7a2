/** A suppression without a reason, where the configuration asks for one. */
import { say } from "../text/message.ts";
import type { Rule } from "./rule.ts";

export const suppressionUnexplained: Rule = {
  id: "suppression-unexplained",
  summary: say`A suppression without a reason, where the configuration asks for one.`,
  severity: "warning",
  last: true,
  check({ suppressions, settings }) {
    if (settings.suppression.reason === "optional") return [];
    const comments = new Set(suppressions.disabled.map(({ command }) => command));
    return [...comments]
      .filter(({ reason }) => reason === undefined)
      .map(({ span }) => ({
        message: say`Say why after two dashes: claimlint-disable-next-line rule -- reason`,
        span,
        evidence: [],
        searched: [],
        fixes: [],
      }));
  },
};
