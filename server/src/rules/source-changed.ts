/** A citation of a source whose text is no longer the one that was vouched for. */
import { say } from "../text/message.ts";
import type { Rule } from "./rule.ts";

export const sourceChanged: Rule = {
  id: "source-changed",
  summary: say`A citation of a source whose text is no longer the one recorded in the lock file.`,
  severity: "warning",
  check({ draft, corpus }) {
    const changed = new Set(corpus.sources.filter((source) => source.changed).map(({ key }) => key));
    return draft
      .citations()
      .flatMap(({ items }) => items)
      .filter(({ key }) => changed.has(key))
      .map(({ key, span }) => ({
        message: say`The text of ${key} has changed since it was recorded. Read it again, then record it anew.`,
        span,
        evidence: [],
        searched: [],
        fixes: [],
      }));
  },
};
