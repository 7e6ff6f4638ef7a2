/** Finds a claim of which the sources that cover it say nothing at all. */
import type { Judge } from "./context.ts";
import { isLead } from "./lead.ts";
import { sentenceTerms, shareOfText } from "./wording.ts";

const TOO_LITTLE = 0.3;
const LEAST_TERMS = 3;

/** Asked once a sentence: hardly any of its words stand anywhere in the sources it cites, what is no article in them included. */
export const judgeSilence: Judge = (claim, context) => {
  if (claim.cites.length === 0 || !isLead(claim, context.draft)) return undefined;
  if (claim.names.length === 0 && !claim.quantity) return undefined;
  const terms = sentenceTerms(context.draft, claim.sentence);
  const said = Math.max(...context.covering.map(({ reading }) => shareOfText(terms, reading)));
  if (terms.length < LEAST_TERMS || said >= TOO_LITTLE) return undefined;
  const sources = claim.cites.map((key) => `@${key}`).join(", ");
  const message = `${sources} says nothing of this.`;
  return {
    faults: [{ rule: "claim-not-found", span: claim.span, message, evidence: [] }],
    evidence: [],
    verdictHint: "not-found",
    reasons: [message],
  };
};
