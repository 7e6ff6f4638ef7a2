/** Small words that turn a statement round: "before" where the source has "after". */
import { CONTRASTS } from "../../lexicon/stop-words.ts";
import type { Piece } from "./pieces.ts";
import { isFirm } from "./slot.ts";
import type { Place, SupportSource } from "./source.ts";
import type { SupportToken } from "./tokens.ts";

const contrasts = new Map<string, string[]>();
for (const pair of CONTRASTS.trim().split(/[|\n]/)) {
  const [a = "", b = ""] = pair.split(" ");
  contrasts.set(a, [...(contrasts.get(a) ?? []), b]);
  contrasts.set(b, [...(contrasts.get(b) ?? []), a]);
}

export interface Turned {
  readonly token: SupportToken;
  readonly at: number;
  readonly rival: Place;
}

const REACH = 3;

/** The small words of a claim's sentence that stand against their contrary in the same frame of the source. */
export function findTurned(
  tokens: readonly SupportToken[],
  pieces: readonly Piece[],
  source: SupportSource,
): readonly Turned[] {
  return tokens.flatMap((token, at) => {
    const contraries = contrasts.get(token.lower);
    if (!contraries) return [];
    const before = pieces.findLast((piece) => piece.at < at && at - piece.at <= REACH && piece.matches.some(isFirm));
    const after = pieces.find((piece) => piece.at > at && piece.at - at <= REACH && piece.matches.some(isFirm));
    if (!before || !after) return [];
    const rival = contraryBetween(before, after, token.lower, contraries, source);
    return rival ? [{ token, at, rival }] : [];
  });
}

/** Undefined where the word itself stands in one of the frames. */
function contraryBetween(
  before: Piece,
  after: Piece,
  word: string,
  contraries: readonly string[],
  source: SupportSource,
): Place | undefined {
  let rival: Place | undefined;
  for (const left of before.matches.filter(isFirm)) {
    for (const right of after.matches.filter(isFirm)) {
      const [from, to] = [left.place.at, right.place.at];
      if (left.place.sentence !== right.place.sentence || to <= from || to - from > 2 * REACH + 2) continue;
      const between = source.places.slice(from + 1, to);
      if (between.some(({ token }) => token.lower === word)) return undefined;
      rival ??= between.find(({ token }) => contraries.includes(token.lower));
    }
  }
  return rival;
}
