/** An exact toll whose source gives a vague one. */
import type { Rule } from "./rule.ts";

const vague = /\b(?:dozens?|scores|hundreds|thousands|tens|several|many|some|few|numerous|countless)\b/iu;

export const vagueToll: Rule = {
  id: "vague-toll",
  summary: "An exact toll whose source gives a vague one.",
  severity: "warning",
  profiles: ["icd", "phia"],
  check({ judgements }) {
    return judgements.flatMap(({ claim, evidence, searched }) => {
      const { quantity } = claim;
      if (claim.kind !== "casualty" || quantity?.modifier !== "exact") return [];
      const source = evidence.find(({ slots }) =>
        slots.some(({ slot, source }) => slot === "count" && vague.test(source)),
      );
      const count = source?.slots.find(({ slot }) => slot === "count");
      if (!source || !count || evidence.some(({ relation }) => relation === "supports")) return [];
      return [
        {
          span: quantity.span,
          message: `${source.source} says no more than “${count.source}”.`,
          evidence: [source],
          searched,
          fixes: [],
        },
      ];
    });
  },
};
