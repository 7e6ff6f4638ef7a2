/** What is known of one piece of a claim when it is decided whether a source bears it out, as named numbers. */

import { findTurned, type Turned } from "./support-contrast.ts";
import type { Match } from "./support-match.ts";
import { isPerhapsNegated, isPlainlyNegated } from "./support-negation.ts";
import { bestSentence, nearest, neighbours, sentenceScores } from "./support-passage.ts";
import { isCalendar, type Piece, type PieceSentence } from "./support-pieces.ts";
import { readSigns } from "./support-signs.ts";
import { findSlot, isFair, isFirm, type Slot } from "./support-slot.ts";
import { type SupportSource, sentenceAt } from "./support-source.ts";
import type { SupportToken } from "./support-tokens.ts";

export type Features = Readonly<Record<string, number>>;

export interface Weighed {
  readonly piece: Piece;
  readonly features: Features;
  /** Signs that weigh on the sentence as a whole. */
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

type Group = "name" | "number" | "time" | "noun" | "verb" | "other";
const groupOf = (piece: Piece): Group => (piece.kind === "adjective" || piece.kind === "adverb" ? "other" : piece.kind);

/** Weighs every piece of a sentence against one source; `number` is the source's place among those that cover it. */
export function weighPieces(sentence: PieceSentence, source: SupportSource, number = 0): readonly Weighed[] {
  const { pieces, tokens } = sentence;
  const scores = sentenceScores(pieces);
  const weighed = pieces.map((piece, index): Weighed => {
    const group = groupOf(piece);
    const [context, coverage] = bestSentence(scores, pieces, piece);
    const here = piece.matches.filter((match) => match.place.sentence === context);
    const standing = standingOf(piece, context);
    const rest = Math.max(0, Math.min(1, (coverage - 0.35) / 0.4));
    const f: Record<string, number> = { [`${group} ${standing}`]: 1, [`${group} ${standing}, rest there`]: rest };
    f[`${standing} × rarity`] = piece.rarity;
    const distances = FAR.has(standing) ? neighbours(pieces, index) : ([0, 0] as const);
    const apart = distances[0];
    if (FAR.has(standing)) {
      const far = distances[1];
      f[`${group} apart from its neighbours`] = apart;
      f[`${group} far from its neighbours`] = far;
    }
    const slot = findSlot(pieces, index, source);
    const held = standing === "held";
    if (slot?.filled) f["slot filled"] = 1;
    else if (slot && !held) {
      f[`${group} slot taken`] = 1;
      if (slot.framed) f[`${group} slot taken, framed`] = 1;
      f["slot taken, rest there"] = rest;
    }
    if (slot?.relation && !slot.filled) f[`slot taken by ${slot.relation.kind}`] = 1;
    if (here[0]?.kind === "opposite" && !slot?.filled) f["opposite in the passage"] = rest;
    const negation = held && !NAMING.has(group) ? negationOf(piece, here.filter(isFirm), sentence, source) : undefined;
    if (negation) f[`negated in the ${negation} only`] = rest;
    if (NAMING.has(group) && FAR.has(standing) && !held && hasOther(pieces, group, context, source)) {
      f[`${group} ${standing}, another there`] = rest;
    }
    if (group === "name") Object.assign(f, partnerFeatures(pieces, index));
    if (sentence.lowerCased) f["no capitals"] = 1;
    f.length = Math.min(1, pieces.length / 20);
    return {
      piece,
      features: f,
      signs: readSigns({
        group,
        standing,
        rest,
        apart,
        negated: negation === "draft",
        opposite: here[0]?.kind === "opposite",
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
function standingOf({ matches }: Piece, context: number): Standing {
  const here = matches.filter(({ place }) => place.sentence === context);
  if (here.some(isFirm)) return "held";
  if (here.some(isFair)) return "fair";
  if (matches.some((match) => isFirm(match) && Math.abs(match.place.sentence - context) === 1)) return "beside";
  if (matches.some(isFirm)) return "elsewhere";
  if (matches.some(isFair)) return "related";
  return matches.length > 0 ? "hinted" : "nowhere";
}

/** Whether the passage has a name, number or time that no piece of the claim accounts for. */
function hasOther(pieces: readonly Piece[], group: Group, context: number, source: SupportSource): boolean {
  const accounted = (token: SupportToken) =>
    pieces.some(({ matches }) => matches.some((match) => isFirm(match) && match.place.token === token));
  return (sentenceAt(source, context)?.tokens ?? []).some((token) => isOfGroup(token, group) && !accounted(token));
}

/** How the other words of the same name stand: "Alan" unknown before a known "Curtis" is less than "Alan" alone. */
function partnerFeatures(pieces: readonly Piece[], index: number): Readonly<Record<string, number>> {
  const piece = pieces[index];
  const partners = [pieces[index - 1], pieces[index + 1]].filter(
    (other) => piece && other?.kind === "name" && Math.abs(other.at - piece.at) === 1,
  );
  const known = partners.some((partner) => partner?.matches.some(isFirm));
  if (!piece?.matches.some(isFirm)) return known ? { "name unknown, its partner known": 1 } : {};
  if (!known) return partners.length > 0 ? { "name known, its partner unknown": 1 } : {};
  const apart = partners.every((partner) => partner && nearest(piece, partner) > 3);
  return apart ? { "name joined otherwise": 1 } : {};
}

/** A word that turns the sentence round is a piece of its own. */
function weighTurned({ token, at, rival }: Turned, coverage: number, context: number, source: number): Weighed {
  return {
    piece: { token, at, kind: "adverb", rarity: 0, matches: [] },
    features: { "turned round": 1, "turned round × coverage": coverage },
    signs: coverage >= 0.6 ? ["sign: turned round"] : [],
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

const isOfGroup = (token: SupportToken, group: Group): boolean => {
  if (group === "time") return isCalendar(token);
  if (group === "number") return token.value !== undefined && !isCalendar(token);
  return token.capital && !token.first && !token.stop && token.value === undefined && !isCalendar(token);
};

const NAMING: ReadonlySet<Group> = new Set(["name", "number", "time"]);
