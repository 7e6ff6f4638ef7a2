/** A citation key that no source of the corpus has. */
import { replaceKey } from "../text/citing.ts";
import { nearestName } from "../text/nearest.ts";
import { sliceSpan } from "../text/span.ts";
import type { Fix } from "./finding.ts";
import type { Rule } from "./rule.ts";

export const citationUnknown: Rule = {
  id: "citation-unknown",
  summary: "A citation key that no source of the corpus has.",
  severity: "error",
  check({ draft, corpus }) {
    const keys = corpus.sources.map(({ key }) => key);
    return draft
      .citations()
      .flatMap(({ items }) => items)
      .filter(({ key }) => !keys.includes(key))
      .map(({ key, span }) => {
        const likely = nearestName(key, keys);
        const hint = likely ? ` Did you mean @${likely}?` : "";
        const text = likely && replaceKey(sliceSpan(draft.document.text, span), key, likely);
        const fix: Fix | undefined = text
          ? { title: `Change to @${likely}`, preferred: true, safe: false, edits: [{ span, text }] }
          : undefined;
        return {
          message: `No source has the key ${key}.${hint}`,
          span,
          evidence: [],
          searched: keys,
          fixes: fix ? [fix] : [],
        };
      });
  },
};
