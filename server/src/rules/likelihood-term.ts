/** A forecast hedged with a word that the standard's scale does not have. */
import { looseTerms, standardTerms } from "../lexicon/likelihood.ts";
import { say } from "../text/message.ts";
import type { Span } from "../text/span.ts";
import { findTerms, inDraft, ownJudgements, scaleOf, termsOf } from "./likelihood.ts";
import type { Profile, Rule, RuleFix } from "./rule.ts";

export const likelihoodTerm: Rule = {
  id: "likelihood-term",
  summary: say`A forecast hedged with a word outside the standard's scale of likelihood.`,
  severity: "warning",
  profiles: ["icd", "phia"],
  check({ draft, settings }) {
    const standard = new Set(termsOf(scaleOf(settings.profile)));
    const instead = standardTerms.filter(([, term]) => standard.has(term));
    const known = [...standard, ...looseTerms];
    return ownJudgements(draft).flatMap((sentence) =>
      findTerms(sentence, known)
        .filter(({ term }) => !standard.has(term))
        .map(({ span, term }) => ({
          ...inDraft(span, say`“${term}” is no term of the scale, so readers cannot tell how likely this is.`),
          fixes: instead
            .filter(([loose, other]) => loose === term && fitsNumber(other, sentence.text, settings.profile))
            .map(([, other]) => standardTerm(span, other)),
        })),
    );
  },
};

/** A percentage beside the term is one of the other's band as well. */
function fitsNumber(term: string, text: string, profile: Profile): boolean {
  const number = /(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?\s?(?:%|per\s?cent)/iu.exec(text);
  const band = scaleOf(profile).find(({ terms }) => terms.includes(term));
  const [low, high] = [Number(number?.[1]), Number(number?.[2] ?? number?.[1])];
  return !number || !band || (low >= band.min && high <= band.max);
}

const standardTerm = (span: Span, term: string): RuleFix => ({
  title: say`Write “${term}”`,
  preferred: true,
  safe: false,
  edits: [{ span, text: term }],
});
