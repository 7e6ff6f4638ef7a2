/** A citation key that no source of the corpus has. */
import { citedKey, replaceKey } from "../text/citing.ts";
import { type MessagePart, say } from "../text/message.ts";
import { nearestNames } from "../text/nearest.ts";
import { sliceSpan } from "../text/span.ts";
import type { Rule, RuleFix } from "./rule.ts";

export const citationUnknown: Rule = {
  id: "citation-unknown",
  summary: say`A citation key that no source of the corpus has.`,
  severity: "error",
  check({ draft, corpus }) {
    if (corpus.isIncomplete) return [];
    const keys = corpus.sources.map(({ key }) => key);
    return draft
      .citations()
      .flatMap(({ items }) => items)
      .filter(({ key }) => !keys.includes(key))
      .map(({ key, span }) => {
        const likely = nearestNames(key, keys, MOST_OFFERED);
        return {
          message: say`No source has the key ${key}.${hint(likely)}`,
          span,
          evidence: [],
          searched: keys,
          fixes: likely.flatMap((other, at): readonly RuleFix[] => {
            const text = replaceKey(sliceSpan(draft.document.text, span), key, other);
            if (text === undefined) return [];
            return [
              { title: say`Change to ${citedKey(other)}`, preferred: at === 0, safe: false, edits: [{ span, text }] },
            ];
          }),
        };
      });
  },
};

const MOST_OFFERED = 3;

const hint = (keys: readonly string[]): MessagePart =>
  keys.length === 0
    ? ""
    : say` Did you mean ${keys.reduce<MessagePart>((list, key) => (list === "" ? key : say`${list} or ${key}`), "")}?`;
