/** What a passage says that bears out the slots of a claim: all of it, a part, or all but the day it counts from. */
import { say } from "../text/message.ts";
import { bearsFigures, otherBound } from "./bears-figures.ts";
import type { Candidate } from "./candidate.ts";
import { replacementBy } from "./change.ts";
import type { Assessment } from "./context.ts";
import { differs, evidenceOf, shownPairs } from "./evidence.ts";
import { changeTime } from "./time-change.ts";

/** `isSame` is false where it tells of others than the claim. */
export function bearingOf(candidate: Candidate, reason: string, isSame = true): Assessment {
  const { passage } = candidate;
  const bound = otherBound(candidate);
  if (bound) return byBound(candidate, bound, reason);
  const isWhole = isSame && bearsFigures(candidate);
  return {
    faults: [],
    evidence: [evidenceOf(passage, isWhole ? "supports" : "partially-supports", shownPairs(candidate))],
    verdictHint: isWhole ? "supported" : "partially-supported",
    reasons: [reason],
  };
}

function byBound(
  candidate: Candidate,
  { mine, theirs }: NonNullable<ReturnType<typeof otherBound>>,
  reason: string,
): Assessment {
  const { claim, evidence: source, passage } = candidate;
  const slot = differs("time", mine, theirs);
  const evidence = evidenceOf(passage, "related", [...shownPairs(candidate), slot]);
  const change = changeTime({ time: mine, reading: claim.reading }, { time: theirs, reading: source.reading });
  const replacement = change && replacementBy({ ...change, sure: false }, claim.reading);
  const fault = {
    rule: "date-conflict",
    span: mine.span,
    message: say`${passage.from.source.key} says ${theirs.text}, not ${mine.text}.`,
    evidence: [evidence],
    slot,
    severity: "warning" as const,
    ...(replacement && { replacements: [replacement] }),
  };
  return { faults: [fault], evidence: [evidence], verdictHint: "not-found", reasons: [reason] };
}
