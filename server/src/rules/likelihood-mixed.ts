/** Terms of both rows of ICD 203 in one document. */
import { icdFirstRow, icdSecondRow } from "../lexicon/likelihood.ts";
import { say } from "../text/message.ts";
import { findTerms, inDraft, ownJudgements, termsOf } from "./likelihood.ts";
import type { Rule } from "./rule.ts";

export const likelihoodMixed: Rule = {
  id: "likelihood-mixed",
  summary: say`Terms of both of ICD 203's rows in one document.`,
  severity: "warning",
  profiles: ["icd"],
  check({ draft }) {
    const rows = [termsOf(icdFirstRow), termsOf(icdSecondRow)];
    const found = ownJudgements(draft).flatMap((sentence) => findTerms(sentence, rows.flat()));
    const [first = [], second = []] = rows.map((row) => found.filter(({ term }) => row.includes(term)));
    const [fewer, more] = second.length <= first.length ? [second, first] : [first, second];
    return fewer
      .map(({ span, term }) =>
        inDraft(span, say`“${term}” is of another row than “${more[0]?.term ?? ""}”; a document keeps to one.`),
      )
      .filter(() => more.length > 0);
  },
};
