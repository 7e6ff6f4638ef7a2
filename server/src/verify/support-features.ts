/** What is known of one piece of a claim when it is decided whether a source bears it out, as named numbers. */
import type { Match, MatchKind } from "./support-match.ts";
import { isNegated } from "./support-negation.ts";
import type { Piece, PieceSentence } from "./support-pieces.ts";
import { findSlot, isFirm, type Slot } from "./support-slot.ts";
import type { SupportSource } from "./support-source.ts";

export type Features = Readonly<Record<string, number>>;

export interface Weighed {
  readonly piece: Piece;
  readonly features: Features;
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

const GOODNESS: Readonly<Record<MatchKind, number>> = {
  same: 1,
  derived: 0.9,
  synonym: 0.8,
  broader: 0.6,
  similar: 0.5,
  narrower: 0.35,
  sibling: 0.2,
  opposite: 0.3,
};
const good = (match: Match): number => GOODNESS[match.kind] * (0.4 + 0.6 * match.weight);

type Group = "name" | "number" | "time" | "noun" | "verb" | "other";
const groupOf = (piece: Piece): Group => (piece.kind === "adjective" || piece.kind === "adverb" ? "other" : piece.kind);

/** Weighs every piece of a sentence against one source; `number` is the source's place among those that cover it. */
export function weighPieces(sentence: PieceSentence, source: SupportSource, number = 0): readonly Weighed[] {
  const { pieces, tokens } = sentence;
  const scores = sentenceScores(pieces);
  return pieces.map((piece, index) => {
    const group = groupOf(piece);
    const [context, coverage] = bestSentence(scores, pieces, piece);
    const f: Record<string, number> = { [`is ${group}`]: 1, rarity: piece.rarity, coverage };
    const best = piece.matches[0];
    const firm = best !== undefined && isFirm(best);
    if (!firm) f[`article: ${levelOf(best)}`] = 1;
    if (!best) f[`${group} nowhere`] = 1;
    if (!best) f["nowhere × rarity"] = piece.rarity;
    if (best && !firm && GOODNESS[best.kind] * best.weight < 0.4) f[`${group} hardly related`] = 1;
    const here = piece.matches.filter((match) => match.place.sentence === context);
    const beside = piece.matches.filter((match) => Math.abs(match.place.sentence - context) === 1);
    f[`context: ${levelOf(here[0])}`] = 1;
    if (firm && !here.some(isFirm)) f[`${group} elsewhere × coverage`] = coverage * (beside.some(isFirm) ? 0.6 : 1);
    if (!firm && (here[0] === undefined || good(here[0]) < 0.4)) {
      f[`${group} unmatched × coverage`] = coverage;
      f[`${group} unmatched × rarity`] = piece.rarity;
    }
    if (firm) {
      const [apart, far] = neighbours(pieces, index);
      f[`${group} neighbours apart`] = apart;
      f[`${group} neighbours far`] = far;
    }
    const slot = findSlot(pieces, index, source);
    if (slot?.filled) f["slot filled"] = 1;
    else if (slot) {
      f[`${group} slot taken`] = 1;
      if (slot.framed) f["slot taken, framed"] = 1;
      if (slot.framed && !here.some(isFirm)) f[`${group} slot taken, framed, not here`] = 1;
      if (slot.relation) f[`slot taken by ${slot.relation.kind}`] = 1;
    }
    if (here[0]?.kind === "opposite") f["opposite × coverage"] = coverage;
    let negation: Weighed["negation"];
    if (firm && !NAMING.has(group)) {
      const near = [...here, ...beside].filter(isFirm);
      const mine = isNegated(tokens, piece.at);
      if (near.length > 0 && near.every((match) => isNegated(source.places, match.place.at) !== mine)) {
        f[mine ? "negated here only × coverage" : "negated there only × coverage"] = coverage;
        negation = mine ? "draft" : "source";
      }
    }
    if (group === "name" && isSplitName(pieces, index)) f["name joined otherwise"] = 1;
    f.length = Math.min(1, pieces.length / 20);
    return {
      piece,
      features: f,
      source: number,
      context,
      coverage,
      here: here[0] !== undefined && good(here[0]) >= 0.6,
      ...(best && { best }),
      ...(slot && { slot }),
      ...(negation && { negation }),
    };
  });
}

const NAMING: ReadonlySet<Group> = new Set(["name", "number", "time"]);

const weightOf = (piece: Piece): number => 0.3 + piece.rarity;

function levelOf(match: Match | undefined): string {
  if (match === undefined) return "nowhere";
  return match.weight < 0.45 && match.kind !== "same" ? `weak ${match.kind}` : match.kind;
}

/** For each source sentence, how much of each piece it holds. */
function sentenceScores(pieces: readonly Piece[]): ReadonlyMap<number, ReadonlyMap<Piece, number>> {
  const scores = new Map<number, Map<Piece, number>>();
  for (const piece of pieces) {
    for (const match of piece.matches) {
      const value = good(match) * weightOf(piece);
      const at = scores.get(match.place.sentence) ?? new Map<Piece, number>();
      at.set(piece, Math.max(at.get(piece) ?? 0, value));
      scores.set(match.place.sentence, at);
    }
  }
  return scores;
}

/** The sentence that holds most of the other pieces, the nearer ones above all, and the share it holds. */
function bestSentence(
  scores: ReadonlyMap<number, ReadonlyMap<Piece, number>>,
  pieces: readonly Piece[],
  left: Piece,
): readonly [number, number] {
  const near = (piece: Piece): number => (piece === left ? 0 : 1 / (1 + Math.abs(piece.at - left.at) / 6));
  let total = 0;
  for (const piece of pieces) total += weightOf(piece) * near(piece);
  let best = -10;
  let most = 0;
  for (const [sentence, byPiece] of scores) {
    let sum = 0;
    for (const [piece, value] of byPiece) sum += value * near(piece);
    if (sum > most + 1e-9) [best, most] = [sentence, sum];
  }
  return [best, total > 0 ? most / total : 0];
}

/** The shares of a piece's neighbours that stand in no sentence with it, and not near it. */
function neighbours(pieces: readonly Piece[], index: number): readonly [number, number] {
  const piece = pieces[index];
  if (!piece) return [0, 0];
  let sum = 0;
  let apart = 0;
  let far = 0;
  for (let other = Math.max(0, index - 3); other <= Math.min(pieces.length - 1, index + 3); other++) {
    const neighbour = pieces[other];
    if (other === index || !neighbour?.matches.some(isFirm)) continue;
    if (sameName(piece, neighbour, other - index)) continue;
    const weight = weightOf(neighbour) / Math.abs(other - index);
    const distance = nearest(piece, neighbour);
    sum += weight;
    if (distance > 30) apart += weight;
    if (distance > 7) far += weight;
  }
  return sum === 0 ? [0.3, 0.5] : [apart / sum, far / sum];
}

const sameName = (a: Piece, b: Piece, steps: number): boolean =>
  a.kind === "name" && b.kind === "name" && Math.abs(a.at - b.at) === Math.abs(steps);

/** Tokens between the nearest places of two pieces; more where no one sentence holds both. */
function nearest(a: Piece, b: Piece): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of a.matches) {
    if (!isFirm(one)) continue;
    for (const other of b.matches) {
      if (!isFirm(other) || one.place.at === other.place.at) continue;
      const distance = Math.abs(one.place.at - other.place.at);
      least = Math.min(least, one.place.sentence === other.place.sentence ? Math.min(distance, 30) : distance + 15);
    }
  }
  return least;
}

/** A name of two words whose words the source has, but never side by side. */
function isSplitName(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const partners = [pieces[index - 1], pieces[index + 1]].filter(
    (other) => piece && other?.kind === "name" && Math.abs(other.at - piece.at) === 1 && other.matches.some(isFirm),
  );
  if (!piece?.matches.some(isFirm) || partners.length === 0) return false;
  return partners.every((partner) => partner && nearest(piece, partner) > 3);
}
