/** Words that the source quotes from another speaker. */
import { say } from "../text/message.ts";
import { containsSpan } from "../text/span.ts";
import type { Fault, Judgement } from "../verify/judgement.ts";
import { faultFindings, type Rule, type RuleFinding } from "./rule.ts";

export const quotationMisattributed: Rule = {
  id: "quotation-misattributed",
  summary: say`Words that the source quotes from another speaker.`,
  severity: "warning",
  check(input) {
    const holders = heldStarts(input.judgements);
    return faultFindings("quotation-misattributed", input).map((finding): RuleFinding => {
      const start = holders.get(finding.span.start);
      return start === undefined ? finding : { ...finding, unless: { rule: "role-conflict", start } };
    });
  },
};

/**
 * Who speaks is only named wrongly beside the right office: what is said of the office has the name, and leaves it. By
 * where the misattributed speakers start, where the names of such holders do.
 */
function heldStarts(judgements: readonly Judgement[]): ReadonlyMap<number, number> {
  const bySentence = new Map<number, Fault[]>();
  for (const { claim, faults } of judgements) {
    const held = faults.filter(({ rule, slot }) => rule === "role-conflict" && slot?.slot === "holder");
    if (held.length > 0) bySentence.set(claim.sentence, [...(bySentence.get(claim.sentence) ?? []), ...held]);
  }
  const starts = judgements.flatMap(({ claim, faults }) =>
    faults.flatMap((fault): readonly (readonly [number, number])[] => {
      if (fault.rule !== "quotation-misattributed") return [];
      const holder = bySentence.get(claim.sentence)?.find((each) => isToldBy(each, fault));
      return holder ? [[fault.span.start, holder.span.start]] : [];
    }),
  );
  return new Map(starts);
}

const isToldBy = ({ span, slot }: Fault, fault: Fault): boolean =>
  slot?.source === fault.slot?.source && containsSpan(fault.span, span);
