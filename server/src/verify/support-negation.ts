/** Whether a word stands under a negation, in a claim or in a source. */
import { DISOWNING, NEGATING } from "../lexicon/stop-words.ts";
import type { SupportToken } from "./support-tokens.ts";

/** "did not launch", "no evidence": nothing but small words stands between. */
export const isPlainlyNegated = (tokens: readonly SupportToken[], at: number): boolean => reaches(tokens, at, 4, 0);

/** Some negation stands before it, perhaps of something else, or someone is told to deny it. */
export const isPerhapsNegated = (tokens: readonly SupportToken[], at: number): boolean =>
  reaches(tokens, at, 7, 4) || isDisownedThere(tokens, at);

/** "Dismissed reports that …": farther off than a "not" reaches. */
const isDisownedThere = (tokens: readonly SupportToken[], at: number): boolean =>
  tokens.slice(Math.max(0, at - FARTHEST), at).some(({ bases }) => bases.some((base) => DISOWNING.has(base)));

const FARTHEST = 20;

function reaches(tokens: readonly SupportToken[], at: number, words: number, contents: number): boolean {
  let passed = 0;
  for (let before = at - 1; before >= Math.max(0, at - words); before--) {
    const token = tokens[before];
    if (!token) return false;
    if (token.negation || NEGATING.has(token.lower) || token.bases.some((base) => NEGATING.has(base))) return true;
    if (!token.stop && ++passed > contents) return false;
  }
  return false;
}
