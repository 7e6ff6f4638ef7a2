/** Finds a text that opens with a pronoun of which nothing before says whom it means. */
import type { SentenceReading, Term } from "../extract/claim.ts";
import type { Judge } from "./context.ts";
import { isLead } from "./lead.ts";

/** Of the first sentence of a text: who "he" is, no reader can know, and no source can bear it out. */
export const judgeOpening: Judge = (claim, context) => {
  if (claim.sentence !== 0 || claim.cites.length === 0 || !isLead(claim, context.draft)) return undefined;
  const sentence = context.draft.sentence(0);
  const pronoun = sentence && openingPronoun(sentence);
  if (!pronoun) return undefined;
  const message = `Nothing before “${pronoun.text}” says who or what it is, so no source can bear this out.`;
  return {
    faults: [{ rule: "draft-inconsistent", span: pronoun.span, message, evidence: [] }],
    evidence: [],
    verdictHint: "not-found",
    reasons: [message],
  };
};

const PRONOUNS = new Set(["he", "she", "they", "him", "her", "them", "his", "their", "it", "its"]);

/** "It is clear that", "it rained": an "it" that stands for nothing. */
const EMPTY_IT =
  /^(?:is|was|has|had|will|would|may|might|could|seems?|seemed|appears?|appeared|took|takes|turns?|turned|rained|snowed|remains?|remained|comes?|came)$/;

/** The pronoun that the sentence opens with, unless a name follows that it may look forward to. */
export function openingPronoun({ terms, names }: SentenceReading): Term | undefined {
  const [first, second] = terms;
  if (!first || !PRONOUNS.has(first.normal)) return undefined;
  const neuter = first.normal === "it" || first.normal === "its";
  if (first.normal === "it" && (!second || EMPTY_IT.test(second.normal))) return undefined;
  if (neuter) return first;
  const main = terms.findIndex(({ tags }) => tags.has("Verb"));
  const forward = names.some(({ kind, span }) => kind === "person" && main < 0 && span.start > first.span.end);
  return forward ? undefined : first;
}
