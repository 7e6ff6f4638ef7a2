/** Finds words of a claim's sentence against which its source has the contrary: an opposite word, or the same word denied. */
import type { DocumentReading, SentenceReading } from "../../extract/claim.ts";
import type { Event } from "../../extract/event.ts";
import { containsSpan, overlapsSpan, type Span } from "../../text/span.ts";
import { oncePerSentenceOfPair } from "../once.ts";
import { oppositesOf } from "../opposites.ts";
import type { Match } from "../support/match.ts";
import { type Piece, type PieceSentence, piecesOf } from "../support/pieces.ts";
import { isFair, isFirm } from "../support/slot.ts";
import type { Place, SupportSource } from "../support/source.ts";

/** A word of a claim and what a passage has against it. */
export interface Contrary {
  readonly kind: "opposite" | "denied";
  readonly draft: Side;
  readonly source: Side;
  readonly piece: Piece;
  readonly rival: Place;
  /** How much of what stands around the word stands around the rival, from 0 to 1; the nearer words weigh more. */
  readonly fit: number;
  /** How many of the words around it do. */
  readonly shared: number;
  /** A quality, and the word right after it is the same on both sides. */
  readonly beforeSame: boolean;
  /** How well some other place of the source fits, which has the word itself. */
  readonly ownFit: number;
  /** How well a place of the rival's own sentence fits, which has the word itself. */
  readonly ownHere: number;
}

/** Where one of the two words stands. */
export interface Side {
  readonly reading: DocumentReading;
  readonly sentence: SentenceReading;
  readonly span: Span;
  /** The event that the word is the verb or noun of. */
  readonly event?: Event;
}

/** Every contrary of a sentence, the best fitting first; the gates tell which of them count. */
export const findContraries = oncePerSentenceOfPair(
  (draft: DocumentReading, source: SupportSource, index): readonly Contrary[] => {
    const sentence = draft.sentence(index);
    const read = piecesOf(draft, source, index);
    if (!sentence || !read) return [];
    return read.pieces
      .filter(({ kind, token }) => kind === "verb" || (WORDS.has(kind) && !token.capital))
      .flatMap((piece) => contrariesOf(piece, read, sideOf(sentence, draft, piece.token.span), source))
      .sort((a, b) => b.fit - a.fit);
  },
);

/** A capital may make them part of a name. */
const WORDS: ReadonlySet<Piece["kind"]> = new Set(["noun", "adjective", "adverb"]);

function contrariesOf(piece: Piece, read: PieceSentence, draft: Side, source: SupportSource): readonly Contrary[] {
  const own = piece.matches.filter((match) => isFirm(match) || (isFair(match) && isSamePart(match, draft, source)));
  const fitOf = ({ place }: Pick<Match, "place">) => fitAround(piece, read, draft.event?.span, place);
  const fits = new Map(own.map((match) => [match, fitOf(match)]));
  const bestOwn = (apart: (match: Match) => boolean): number =>
    Math.max(0, ...own.map((match) => (apart(match) ? (fits.get(match)?.fit ?? 0) : 0)));
  return piece.matches.flatMap((match): readonly Contrary[] => {
    const kind = match.kind === "opposite" ? "opposite" : isFirm(match) ? "denied" : undefined;
    if (!kind || match.place.token.stop) return [];
    const around = fits.get(match) ?? fitOf(match);
    if (around.shared < LEAST_SHARED) return [];
    const sentence = source.reading.sentence(match.place.sentence);
    if (!sentence) return [];
    const side = sideOf(sentence, source.reading, match.place.token.span);
    const allies = kind === "opposite" ? alliesOf(match.place, source).map((place) => fitOf({ place }).fit) : [];
    const isHere = ({ place }: Match): boolean => place.sentence === match.place.sentence;
    const ownHere = kind === "opposite" ? bestOwn(isHere) : 0;
    const ownFit = Math.max(
      ownHere,
      bestOwn((other) => !isHere(other)),
      ...allies,
    );
    const beforeSame = piece.kind === "adjective" && precedesSame(read, piece, match.place);
    return [{ kind, draft, source: side, piece, rival: match.place, ownFit, ownHere, beforeSame, ...around }];
  });
}

/** Whether the next word of the draft is the next word of the source. */
function precedesSame({ pieces }: PieceSentence, piece: Piece, rival: Place): boolean {
  const next = pieces[pieces.indexOf(piece) + 1];
  return next?.at === piece.at + 1 && next.matches.some((match) => isFair(match) && match.place.at === rival.at + 1);
}

const LEAST_SHARED = 2;
/** Words on either side that are looked for, and how far from the rival they may stand. */
const AROUND = 5;
const REACH = 10;

function fitAround(
  piece: Piece,
  { pieces }: PieceSentence,
  clause: Span | undefined,
  rival: Place,
): { readonly fit: number; readonly shared: number } {
  const index = pieces.indexOf(piece);
  let all = 0;
  let held = 0;
  let shared = 0;
  for (let at = Math.max(0, index - AROUND); at <= Math.min(pieces.length - 1, index + AROUND); at++) {
    const other = pieces[at];
    if (!other || at === index) continue;
    const inside = clause === undefined || containsSpan(clause, other.token.span);
    const weight = ((LEAST_WEIGHT + other.rarity) / (1 + Math.abs(at - index))) * (inside ? 1 : OUTSIDE);
    all += weight;
    if (!other.matches.some((match) => isFair(match) && isBeside(match.place, rival))) continue;
    held += weight;
    shared++;
  }
  return { fit: all === 0 ? 0 : held / all, shared };
}

const LEAST_WEIGHT = 0.2;
/** What stands outside the clause of the word's own event weighs less. */
const OUTSIDE = 0.4;

const isBeside = (place: Place, rival: Place): boolean =>
  place.sentence === rival.sentence && place.at !== rival.at && Math.abs(place.at - rival.at) <= REACH;

/** What else its sentence has that is an opposite of the rival: "acquitted" beside "convicted" is as good as "cleared". */
function alliesOf(rival: Place, { places }: SupportSource): readonly Place[] {
  const opposites = new Set(rival.token.bases.flatMap(oppositesOf));
  return places
    .slice(Math.max(0, rival.at - LONGEST), rival.at + LONGEST)
    .filter(({ sentence, token }) => sentence === rival.sentence && token.bases.some((base) => opposites.has(base)));
}

const LONGEST = 60;

/** "Last" is a synonym of "close", and says of nothing that it closed. */
function isSamePart({ place }: Match, draft: Side, { reading }: SupportSource): boolean {
  const sentence = reading.sentence(place.sentence);
  return sentence !== undefined && partOf(sideOf(sentence, reading, place.token.span)) === partOf(draft);
}

export function partOf({ sentence, span }: Side): "verb" | "noun" | "quality" {
  const tags = sentence.terms.find((term) => overlapsSpan(term.span, span))?.tags;
  if (tags?.has("Verb") && !tags.has("Gerund") && !tags.has("Participle")) return "verb";
  return tags?.has("Noun") ? "noun" : "quality";
}

function sideOf(sentence: SentenceReading, reading: DocumentReading, span: Span): Side {
  const event = sentence.events.find(({ trigger }) => containsSpan(trigger, span));
  return { reading, sentence, span, ...(event && { event }) };
}
