/** Whether a word stands under a negation, in a claim or in a source. */
import { NEGATING } from "../lexicon/stop-words.ts";
import type { Place } from "./support-source.ts";
import type { SupportToken } from "./support-tokens.ts";

const REACH = 4;

/** Looks a few words back, and as far as the last content word but one. */
export function isNegated(tokens: readonly (SupportToken | Place)[], at: number): boolean {
  const self = tokenAt(tokens, at);
  let content = 0;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const token = tokenAt(tokens, before);
    if (!token || !self || token.span.start > self.span.start) return false;
    if (token.negation || NEGATING.has(token.lower) || token.bases.some((base) => NEGATING.has(base))) return true;
    if (!token.stop && ++content > 1) return false;
  }
  return false;
}

function tokenAt(tokens: readonly (SupportToken | Place)[], at: number): SupportToken | undefined {
  const token = tokens[at];
  return token && "token" in token ? token.token : token;
}
