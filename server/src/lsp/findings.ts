/** Which findings speak of which claim. */
import type { Finding } from "../rules/finding.ts";
import type { Judgement } from "../verify/judgement.ts";

/** The findings that report a fault of a claim. */
export const findingsOf = ({ faults }: Judgement, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule, span }) =>
    faults.some((fault) => fault.rule === rule && fault.span.start === span.start && fault.span.end === span.end),
  );
