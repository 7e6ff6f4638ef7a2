/** Whether a word stands under a negation, in a claim or in a source. */
import { DISOWNING, NEGATING, PERHAPS_NEGATING } from "../../lexicon/stop-words.ts";
import type { SupportToken } from "./tokens.ts";

/** "did not launch", "no evidence": nothing but small words stands between; "nor deny that" denies nothing. */
export const isPlainlyNegated = (tokens: readonly SupportToken[], at: number): boolean =>
  reaches(tokens, at, 4, 0, isNegating) && !tokens.slice(Math.max(0, at - 4), at).some(isUndenying);

const isUndenying = (token: SupportToken, at: number, before: readonly SupportToken[]): boolean =>
  token.bases.includes("deny") && before.slice(0, at).some(({ negation, lower }) => negation || NEGATING.has(lower));

/** Some negation stands before it, perhaps of something else, or someone is told to deny it. */
export const isPerhapsNegated = (tokens: readonly SupportToken[], at: number): boolean =>
  reaches(tokens, at, 7, 4, mayNegate) || isDisownedThere(tokens, at);

/** "Found no weapons", "thought not to help"; of the subject the verb after it is denied. */
export const isNegatedAfter = (tokens: readonly SupportToken[], at: number, words: number): boolean =>
  tokens.slice(at + 1, at + 1 + words).some(isNegating);

const isNegating = ({ negation, lower, bases }: SupportToken): boolean =>
  negation || NEGATING.has(lower) || bases.some((base) => NEGATING.has(base));

const mayNegate = (token: SupportToken): boolean =>
  isNegating(token) || PERHAPS_NEGATING.has(token.lower) || token.bases.some((base) => PERHAPS_NEGATING.has(base));

/** "Dismissed reports that …": farther off than a "not" reaches. */
const isDisownedThere = (tokens: readonly SupportToken[], at: number): boolean =>
  tokens.slice(Math.max(0, at - FARTHEST), at).some(({ bases }) => bases.some((base) => DISOWNING.has(base)));

const FARTHEST = 20;

function reaches(
  tokens: readonly SupportToken[],
  at: number,
  words: number,
  contents: number,
  negates: (token: SupportToken) => boolean,
): boolean {
  let passed = 0;
  for (let before = at - 1; before >= Math.max(0, at - words); before--) {
    const token = tokens[before];
    if (!token) return false;
    if (negates(token)) return true;
    if (!token.stop && ++passed > contents) return false;
  }
  return false;
}
