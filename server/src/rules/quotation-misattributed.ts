/** Words that the source quotes from another speaker. */
import { say } from "../text/message.ts";
import { containsSpan } from "../text/span.ts";
import type { Fault } from "../verify/judgement.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const quotationMisattributed: Rule = {
  id: "quotation-misattributed",
  summary: say`Words that the source quotes from another speaker.`,
  severity: "warning",
  check({ judgements }) {
    const holders = judgements.flatMap(({ faults }) => faults.filter(({ rule }) => rule === "role-conflict"));
    const told = judgements.map(({ faults, searched }) => ({
      faults: faults.filter((fault) => !holders.some((holder) => isToldBy(holder, fault))),
      searched,
    }));
    return faultFindings("quotation-misattributed", { judgements: told });
  },
};

/** Who speaks is only named wrongly beside the right office: that finding has the name, and leaves the office. */
const isToldBy = ({ span, slot }: Fault, fault: Fault): boolean =>
  slot?.slot === "holder" && slot.source === fault.slot?.source && containsSpan(fault.span, span);
