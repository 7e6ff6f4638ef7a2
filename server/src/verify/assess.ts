/** Makes of faults what a judging function gives back: their messages are its reasons. */
import { english } from "../text/message.ts";
import type { Assessment } from "./context.ts";
import type { Evidence, Fault, Verdict } from "./judgement.ts";

/** `evidence` is that of the faults, where it is not given. */
export const assess = (
  faults: readonly Fault[],
  verdictHint: Verdict,
  evidence: readonly Evidence[] = faults.flatMap((fault) => fault.evidence),
): Assessment => ({ faults, evidence, verdictHint, reasons: faults.map(({ message }) => english.tell(message)) });
