/** A level of confidence and a term of likelihood in one sentence. */
import { say } from "../text/message.ts";
import { findTerms, inDraft, ownJudgements, scaleOf, termsOf } from "./likelihood.ts";
import type { Rule } from "./rule.ts";

const levels = ["high", "moderate", "medium", "low"].flatMap((level) => [`${level} confidence`, `${level}-confidence`]);

export const confidenceWithLikelihood: Rule = {
  id: "confidence-with-likelihood",
  summary: "A confidence level and a likelihood term in one sentence.",
  severity: "warning",
  profiles: ["icd"],
  check({ draft, settings }) {
    const terms = termsOf(scaleOf(settings.profile));
    return ownJudgements(draft).flatMap((sentence) => {
      const [level] = findTerms(sentence, levels);
      const [likelihood] = findTerms(sentence, terms);
      if (!level || !likelihood) return [];
      return [
        inDraft(
          level.span,
          say`“${level.term}” and “${likelihood.term}” stand in one sentence and will be read as one.`,
        ),
      ];
    });
  },
};
