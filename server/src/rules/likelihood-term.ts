/** A forecast hedged with a word that the standard's scale does not have. */
import { looseTerms } from "../lexicon/likelihood.ts";
import { say } from "../text/message.ts";
import type { Span } from "../text/span.ts";
import { findTerms, inDraft, ownJudgements, scaleOf, termsOf } from "./likelihood.ts";
import type { Rule, RuleFix } from "./rule.ts";

export const likelihoodTerm: Rule = {
  id: "likelihood-term",
  summary: say`A forecast hedged with a word outside the standard's scale of likelihood.`,
  severity: "warning",
  profiles: ["icd", "phia"],
  check({ draft, settings }) {
    const standard = new Set(termsOf(scaleOf(settings.profile)));
    const known = [...standard, ...looseTerms];
    return ownJudgements(draft).flatMap((sentence) =>
      findTerms(sentence, known)
        .filter(({ term }) => !standard.has(term))
        .map(({ span, term }) => ({
          ...inDraft(span, say`“${term}” is no term of the scale, so readers cannot tell how likely this is.`),
          fixes: term === "not likely" ? [standardTerm(span, "unlikely")] : [],
        })),
    );
  },
};

const standardTerm = (span: Span, term: string): RuleFix => ({
  title: say`Write “${term}”`,
  preferred: true,
  safe: false,
  edits: [{ span, text: term }],
});
