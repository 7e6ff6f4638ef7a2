/** A toll without its place, its date, or who counted. */
import type { Claim, DocumentReading } from "../extract/claim.ts";
import { type Message, say } from "../text/message.ts";
import { sliceSpan } from "../text/span.ts";
import { inDraft } from "./likelihood.ts";
import type { Rule } from "./rule.ts";

export const tollMinimum: Rule = {
  id: "toll-minimum",
  summary: say`A toll without its place, its date, or who counted.`,
  severity: "info",
  profiles: ["icd", "phia"],
  check({ draft }) {
    return draft.claims().flatMap((claim) => {
      if (claim.kind !== "casualty" || !claim.quantity || claim.uncheckable || claim.quantity.hard.max === 0) return [];
      const missing = missingOf(claim, draft);
      return missing.length === 0 ? [] : [inDraft(claim.quantity.span, say`The toll does not say ${missing}.`)];
    });
  },
};

/** What stands earlier in the same paragraph need not be said again. */
function missingOf(claim: Claim, draft: DocumentReading): readonly Message[] {
  const block = draft.sentences[claim.sentence]?.block;
  const before = draft.sentences.filter((each) => each.block === block && each.index <= claim.sentence);
  const readings = before.flatMap(({ index }) => draft.sentence(index) ?? []);
  const where = readings.some(({ names }) => names.some(({ kind }) => kind === "place"));
  const when = readings.some(({ times }) => times.length > 0);
  const attributed = claim.attribution.length > 0 || (draft.sentence(claim.sentence)?.attribution.length ?? 0) > 0;
  const sentence = draft.sentences[claim.sentence]?.span ?? claim.span;
  const who = attributed || COUNTING.test(sliceSpan(draft.prose, sentence));
  return [...(where ? [] : [say`where`]), ...(when ? [] : [say`when`]), ...(who ? [] : [say`who counted`])];
}

/** "Police put the toll at 12", "by the count of the Red Cross". */
const COUNTING =
  /\b(?:puts?|putting|gave|gives) (?:the|its|their)\b|\b(?:count(?:ed|s)|tallied|recorded|registered|documented|(?:count|tally|figures?|toll|estimates?) (?:from|by|given by|of the))\b/iu;
