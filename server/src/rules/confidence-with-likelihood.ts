/** A level of confidence and a term of likelihood in one sentence. */
import { say } from "../text/message.ts";
import { type FoundTerm, findTerms, inDraft, type OwnSentence, ownJudgements, scaleOf, termsOf } from "./likelihood.ts";
import type { Rule } from "./rule.ts";

const levels = ["high", "moderate", "medium", "low"].flatMap((level) => [`${level} confidence`, `${level}-confidence`]);

export const confidenceWithLikelihood: Rule = {
  id: "confidence-with-likelihood",
  summary: say`A confidence level and a likelihood term in one sentence.`,
  severity: "warning",
  profiles: ["icd"],
  check({ draft, settings }) {
    const terms = termsOf(scaleOf(settings.profile));
    return ownJudgements(draft).flatMap((sentence) => {
      const level = findTerms(sentence, levels)[0] ?? findLevel(sentence);
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

/** "Our confidence in this is moderate". */
function findLevel({ text, span }: OwnSentence): FoundTerm | undefined {
  const found =
    /\b(?:our|with|my|the) confidence\b[^.;,]{0,60}\b(?:is|remains)\s+(?:high|moderate|medium|low)\b/iu.exec(text);
  if (!found) return undefined;
  const start = span.start + found.index;
  return { span: { start, end: start + found[0].length }, term: found[0] };
}
