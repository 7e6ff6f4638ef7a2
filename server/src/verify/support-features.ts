/** Weighs each piece of a claim against a source: how it stands there, and which signs speak against it. */

import type { Opposed } from "./contrary.ts";
import { findTurned, type Turned } from "./support-contrast.ts";
import type { Match } from "./support-match.ts";
import { isPerhapsNegated, isPlainlyNegated } from "./support-negation.ts";
import { apartFromNeighbours, bestSentence, nearest, sentenceScores } from "./support-passage.ts";
import type { Piece, PieceClass, PieceSentence } from "./support-pieces.ts";
import { readSigns } from "./support-signs.ts";
import { findSlot, isFair, isFirm, type Slot } from "./support-slot.ts";
import { type SupportSource, sentenceAt } from "./support-source.ts";

export interface Weighed {
  readonly piece: Piece;
  /** What speaks against it; see support-signs.ts. */
  readonly signs: readonly string[];
  /** The match in the passage that fits the rest of the sentence, if there is one. */
  readonly best?: Match;
  readonly slot?: Slot;
  /** Which of the covering sources it was weighed against. */
  readonly source: number;
  /** The sentence of the source that fits the rest of the claim's sentence best, and how well. */
  readonly context: number;
  readonly coverage: number;
  /** That sentence holds the piece, by its own word or one that says the same. */
  readonly here: boolean;
  /** The one side that negates it, where only one does. */
  readonly negation?: "draft" | "source";
}

type Group = "name" | "figure" | "noun" | "verb" | "other";

const GROUPS: Readonly<Record<PieceClass, Group>> = {
  name: "name",
  number: "figure",
  time: "figure",
  noun: "noun",
  verb: "verb",
  adjective: "other",
  adverb: "other",
};

/**
 * Weighs every piece of a sentence against one source. `opposed` tells of which words the source says the contrary; `number` is the source's place among those that cover it.
 */
export function weighPieces(
  sentence: PieceSentence,
  source: SupportSource,
  opposed: Opposed,
  number = 0,
): readonly Weighed[] {
  const { pieces, tokens } = sentence;
  const scores = sentenceScores(pieces);
  const weighed = pieces.map((piece, index): Weighed => {
    const group = GROUPS[piece.kind];
    const [context, coverage] = bestSentence(scores, pieces, piece);
    const here = piece.matches.filter((match) => match.place.sentence === context);
    const standing = standingOf(piece, context, NAMING.has(group));
    const rest = Math.max(0, Math.min(1, (coverage - 0.35) / 0.4));
    const apart = FAR.has(standing) ? apartFromNeighbours(pieces, index) : 0;
    const slot = findSlot(pieces, index, source);
    const held = standing === "held";
    const negation = held && !NAMING.has(group) ? negationOf(piece, here.filter(isFirm), sentence, source) : undefined;
    return {
      piece,
      signs: readSigns({
        group,
        standing,
        rest,
        apart,
        rarity: piece.rarity,
        coverage,
        joinedOtherwise: group === "name" && isJoinedOtherwise(pieces, index),
        negated: negation === "draft",
        undone: slot?.rival !== undefined && opposed.undone.has(slot.rival.at),
        opposite: opposed.words.has(piece.at),
        ...(slot && { slot }),
      }),
      source: number,
      context,
      coverage,
      here: held || standing === "fair",
      ...(piece.matches[0] && { best: piece.matches[0] }),
      ...(slot && { slot }),
      ...(negation && { negation }),
    };
  });
  const turned = findTurned(tokens, pieces, source).map((each) => {
    const near = weighed.find(({ piece }) => piece.at > each.at);
    return weighTurned(each, near?.coverage ?? 0, near?.context ?? -1, number);
  });
  return [...weighed, ...turned];
}

type Standing = "held" | "fair" | "beside" | "elsewhere" | "related" | "hinted" | "nowhere";

/** Standings in which the source has the piece by its own word. */
const FAR: ReadonlySet<Standing> = new Set(["held", "beside", "elsewhere"]);

/** Where and how nearly a source has a piece, given the sentence that fits the rest. */
function standingOf({ matches }: Piece, context: number, naming: boolean): Standing {
  const here = matches.filter(({ place }) => place.sentence === context);
  if (here.some(isFirm)) return "held";
  if (here.some(isFair)) return "fair";
  if (matches.some((match) => isFirm(match) && Math.abs(match.place.sentence - context) === 1)) return "beside";
  if (matches.some(isFirm)) return "elsewhere";
  if (matches.some(isFair)) return "related";
  return matches.length > 0 && !naming ? "hinted" : "nowhere";
}

/** Whether the source has the words of a name, but never side by side. */
function isJoinedOtherwise(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const partners = [pieces[index - 1], pieces[index + 1]].filter(
    (other) => piece && other?.kind === "name" && Math.abs(other.at - piece.at) === 1 && other.matches.some(isFirm),
  );
  if (!piece?.matches.some(isFirm) || partners.length === 0) return false;
  return partners.every((partner) => partner && nearest(piece, partner) > 3);
}

/** A word that turns the sentence round is a piece of its own. */
function weighTurned({ token, at, rival }: Turned, coverage: number, context: number, source: number): Weighed {
  return {
    piece: { token, at, kind: "adverb", rarity: 0, matches: [] },
    signs: coverage >= 0.6 ? ["turned round"] : [],
    slot: { filled: false, rival, framed: true },
    source,
    context,
    coverage,
    here: false,
  };
}

/** The one side that negates a piece, where the passage has it and only one side does. */
function negationOf(
  piece: Piece,
  here: readonly Match[],
  { tokens }: PieceSentence,
  source: SupportSource,
): Weighed["negation"] {
  if (here.length === 0) return undefined;
  const sideOf = (match: Match, test: typeof isPlainlyNegated): boolean => {
    const sentence = sentenceAt(source, match.place.sentence);
    return test(sentence?.tokens ?? [], sentence?.tokens.indexOf(match.place.token) ?? -1);
  };
  if (isPlainlyNegated(tokens, piece.at)) {
    return here.some((match) => sideOf(match, isPerhapsNegated)) ? undefined : "draft";
  }
  if (isPerhapsNegated(tokens, piece.at)) return undefined;
  return here.every((match) => sideOf(match, isPlainlyNegated)) ? "source" : undefined;
}

const NAMING: ReadonlySet<Group> = new Set(["name", "figure"]);
