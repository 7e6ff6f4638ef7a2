/** A citation of a source whose text cannot be read, so that nothing can be checked against it. */
import { say } from "../text/message.ts";
import type { Rule } from "./rule.ts";

export const sourceUnreadable: Rule = {
  id: "source-unreadable",
  summary: say`A citation of a source whose text cannot be read.`,
  severity: "warning",
  check({ draft, corpus }) {
    const unreadable = new Map(
      corpus.sources.filter(({ document }) => !document).map((source) => [source.key, source]),
    );
    return draft
      .citations()
      .flatMap(({ items }) => items)
      .flatMap(({ key, span }) => {
        const source = unreadable.get(key);
        if (!source) return [];
        const reason = source.problems[0]?.toTell ?? say`The corpus holds no text for it.`;
        return [{ message: say`${key} can bear no claim. ${reason}`, span, evidence: [], searched: [], fixes: [] }];
      });
  },
};
