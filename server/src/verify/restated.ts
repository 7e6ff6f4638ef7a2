/** Leaves out that a figure or a date is not found where another claim of its sentence says what the source has for it. */
import { overlapsSpan } from "../text/span.ts";
import type { Judgement } from "./judgement.ts";

/** Of the judgements of one sentence. */
export function withoutRestated(judgements: readonly Judgement[]): readonly Judgement[] {
  const compared = judgements.flatMap(({ faults }) => faults.filter(({ rule }) => COMPARED.has(rule)));
  return judgements.map((judgement) => {
    const faults = judgement.faults.filter(
      ({ rule, span }) => rule !== "claim-not-found" || !compared.some((other) => overlapsSpan(other.span, span)),
    );
    return faults.length === judgement.faults.length ? judgement : { ...judgement, faults };
  });
}

const COMPARED: ReadonlySet<string> = new Set([
  "casualty-conflict",
  "casualty-measure",
  "quantity-conflict",
  "quantity-overprecise",
  "date-conflict",
]);
