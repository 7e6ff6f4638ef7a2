/** An exact toll whose source gives a vague one. */
import { say } from "../text/message.ts";
import type { Rule } from "./rule.ts";

const vague = /\b(?:dozens?|scores|hundreds|thousands|tens|several|many|some|few|numerous|countless)\b/iu;

export const vagueToll: Rule = {
  id: "vague-toll",
  summary: say`An exact toll whose source gives a vague one.`,
  severity: "warning",
  profiles: ["icd", "phia"],
  check({ judgements }) {
    return judgements.flatMap(({ claim, faults, searched }) => {
      if (claim.kind !== "casualty" || claim.quantity?.modifier !== "exact") return [];
      const loose = faults.find(({ rule, slot }) => rule === "quantity-overprecise" && slot && isVague(slot.source));
      if (!loose) return [];
      const key = loose.evidence[0]?.source ?? "";
      const message = say`${key} says no more than “${loose.slot?.source ?? ""}”.`;
      return [{ span: claim.quantity.span, message, evidence: loose.evidence, searched, fixes: [] }];
    });
  },
};

/** "Some 80" is a figure, "some dockers" is none. */
const isVague = (text: string): boolean => vague.test(text) && !/\d/u.test(text);
