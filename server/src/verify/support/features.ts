/** Weighs each piece of a claim against a source: how it stands there, and which signs speak against it. */

import type { Opposed } from "../contrary.ts";
import { isDisowned } from "../polarity.ts";
import { isQuoted } from "../quoted.ts";
import { findTurned, type Turned } from "./contrast.ts";
import { countedOtherwise } from "./count.ts";
import type { Match } from "./match.ts";
import { otherFirstName, wholeOf } from "./name.ts";
import { isNegatedAfter, isPerhapsNegated, isPlainlyNegated } from "./negation.ts";
import { bestSentence, sentenceScores } from "./passage.ts";
import { calendarSort, type Piece, type PieceClass, type PieceSentence } from "./pieces.ts";
import { readSigns } from "./signs.ts";
import { findSlot, isFair, isFirm, type Slot } from "./slot.ts";
import { type SupportSource, sentenceAt } from "./source.ts";
import { isStranger } from "./stranger.ts";
import { isNaturalKind, isPersonWord } from "./words.ts";

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

export type Group = "name" | "figure" | "time" | "noun" | "verb" | "other";

const GROUPS: Readonly<Record<PieceClass, Group>> = {
  name: "name",
  number: "figure",
  time: "time",
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
    const whole = wholeOf(pieces, index);
    const [context, coverage] = bestSentence(scores, pieces, whole);
    const fitting = { scores, context, coverage };
    const matches = whole.flatMap((part) => part.matches);
    const here = matches.filter((match) => match.place.sentence === context);
    const standing = standingOf(matches, context, NAMING.has(group));
    const slot = group === "name" ? slotOfName(whole, pieces, source) : findSlot(pieces, index, source);
    const held = standing === "held";
    const negation =
      held && !NAMING.has(group)
        ? negationOf(
            piece,
            here.filter((match) => isFirm(match) && isAmongSame(index, pieces, match)),
            sentence,
            source,
          )
        : undefined;
    const instead = standing === "held" ? undefined : insteadOf(piece, context, sentence, source);
    return {
      piece,
      signs: readSigns({
        group,
        standing,
        coverage,
        negated: negation === "draft" && !opposed.ofOthers.has(piece.at),
        opposite: opposed.words.has(piece.at),
        naturalKind: group === "noun" && piece.token.bases.some(isNaturalKind),
        instead: instead !== undefined,
        otherFirst: group === "name" && otherFirstName(whole, source) !== undefined,
        stranger: standing === "elsewhere" && group === "name" && isStranger(whole, sentence, fitting, source),
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

/** What the passage has of the same sort: another figure for the same thing, another weekday, another first name. */
function insteadOf(
  piece: Piece,
  context: number,
  { reading, pieces }: PieceSentence,
  source: SupportSource,
): string | undefined {
  if (piece.kind === "number") {
    return countedOtherwise(piece.token.span, reading, source.reading.sentence(context))?.text;
  }
  if (piece.kind === "time") {
    const others = sentenceAt(source, context)?.tokens.filter(
      (token) => calendarSort(token) === calendarSort(piece.token),
    );
    return others?.find((token) => !pieces.some((said) => said.token.lower === token.lower))?.text;
  }
  return undefined;
}

type Standing = "held" | "fair" | "beside" | "elsewhere" | "related" | "hinted" | "nowhere";

/** Where and how nearly a source has a piece, given the sentence that fits the rest. */
function standingOf(matches: readonly Match[], context: number, naming: boolean): Standing {
  const here = matches.filter(({ place }) => place.sentence === context);
  if (here.some(isFirm)) return "held";
  if (here.some(isFair)) return "fair";
  if (matches.some((match) => isFirm(match) && Math.abs(match.place.sentence - context) === 1)) return "beside";
  if (matches.some(isFirm)) return "elsewhere";
  if (matches.some(isFair)) return "related";
  return matches.length > 0 && !naming ? "hinted" : "nowhere";
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

/** A word beside the piece stands beside the match as well: "nothing wrong with the pipe" and "wrong to shut it". */
const isAmongSame = (index: number, pieces: readonly Piece[], { place }: Match): boolean =>
  [pieces[index - 1], pieces[index + 1]].some((beside) =>
    beside?.matches.some(
      (match) =>
        isFair(match) && match.place.sentence === place.sentence && Math.abs(match.place.at - place.at) <= BESIDE,
    ),
  );

const BESIDE = 7;

/** The one side that negates a piece, where the passage has it and only one side does: what is quoted negates no word outside. */
function negationOf(
  piece: Piece,
  here: readonly Match[],
  { tokens: all, reading }: PieceSentence,
  source: SupportSource,
): Weighed["negation"] {
  if (here.length === 0) return undefined;
  const sideOf = (match: Match, test: typeof isPlainlyNegated): boolean => {
    const sentence = sentenceAt(source, match.place.sentence);
    return test(sentence?.tokens ?? [], sentence?.tokens.indexOf(match.place.token) ?? -1);
  };
  const tokens = isQuoted(piece.token.span, reading) ? all : all.filter(({ span }) => !isQuoted(span, reading));
  const at = tokens.indexOf(piece.token);
  if (isPlainlyNegated(tokens, at)) {
    const ahead = piece.kind === "verb" ? AFTER_VERB : AFTER_SUBJECT;
    const denied = here.some(
      (match) =>
        sideOf(match, isPerhapsNegated) ||
        sideOf(match, (there, place) => isNegatedAfter(there, place, ahead)) ||
        isDisownedIn(match, source),
    );
    const elsewhere = piece.matches.some((match) => isFirm(match) && sideOf(match, isPlainlyNegated));
    return denied || elsewhere ? undefined : "draft";
  }
  if (isPerhapsNegated(tokens, at)) return undefined;
  return here.every((match) => sideOf(match, isPlainlyNegated)) ? "source" : undefined;
}

/** Words after a verb, and after what may be its subject, among which a "no" or "not" denies it. */
const AFTER_VERB = 2;
const AFTER_SUBJECT = 6;

/** "The police denied this": in the next sentence as well. */
function isDisownedIn({ place }: Match, { reading }: SupportSource): boolean {
  const sentence = reading.sentence(place.sentence);
  return sentence !== undefined && isDisowned(place.token.span, sentence, reading.prose);
}

const NAMING: ReadonlySet<Group> = new Set(["name", "figure", "time"]);

/** A name's place is filled where any of its words stands there, and taken where another name does. */
function slotOfName(whole: readonly Piece[], pieces: readonly Piece[], source: SupportSource): Slot | undefined {
  const slots = whole.flatMap((part) => findSlot(pieces, pieces.indexOf(part), source) ?? []);
  const filled = slots.find((slot) => slot.filled);
  const own = new Set(whole.flatMap(({ matches }) => matches.filter(isFirm).map(({ place }) => place.at)));
  const taken = slots.filter(
    ({ rival }) =>
      rival &&
      !rival.token.first &&
      !rival.token.bases.some(isPersonWord) &&
      !own.has(rival.at + 1) &&
      !own.has(rival.at - 1),
  );
  return filled ?? taken.find(({ framed }) => framed) ?? taken[0];
}
