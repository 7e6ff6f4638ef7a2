/** A claim of which the sources that cover it say nothing. */
import { overlapsSpan, type Span } from "../text/span.ts";
import type { Fault, Judgement } from "../verify/judgement.ts";
import { faultFindings, type Rule } from "./rule.ts";

export const claimNotFound: Rule = {
  id: "claim-not-found",
  summary: "A claim of which the sources that cover it say nothing.",
  severity: "warning",
  check({ judgements }) {
    const named = judgements.flatMap(namedFaults);
    const silent = judgements.flatMap((judgement) => {
      const faults = judgement.faults.filter(({ rule }) => rule === "claim-not-found");
      const kept = faults.filter((fault) => !isSaidBetter(fault, judgement, named));
      return kept.length === 0 ? [] : [{ ...judgement, faults: kept }];
    });
    const found = faultFindings("claim-not-found", { judgements: silent });
    return found.filter(({ span }, at) => !found.slice(0, at).some((earlier) => overlapsSpan(earlier.span, span)));
  },
};

interface NamedFault {
  readonly fault: Fault;
  readonly sentence: number;
}

const namedFaults = ({ claim, faults }: Judgement): readonly NamedFault[] =>
  faults.filter(({ rule }) => !REMARKS.has(rule)).map((fault) => ({ fault, sentence: claim.sentence }));

/** What they say of a sentence leaves open whether its source bears it. */
const REMARKS: ReadonlySet<string> = new Set([
  "claim-not-found",
  "attribution-dropped",
  "name-variant",
  "quantity-overprecise",
  "sources-conflict",
  "figure-superseded",
]);

/** Another rule names what is wrong with these words, or with the sentence whose odd word this is. */
function isSaidBetter({ span }: Fault, { claim }: Judgement, named: readonly NamedFault[]): boolean {
  return named.some(
    ({ fault, sentence }) =>
      overlapsSpan(fault.span, span) || (sentence === claim.sentence && !isSame(span, claim.quantity?.span)),
  );
}

const isSame = (a: Span, b: Span | undefined): boolean => a.start === b?.start && a.end === b.end;
