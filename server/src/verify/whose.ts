/** Judges whose something is: "the Swedish ferry" where the source has the Danish one, "Varna's envoy" where it has Orlen's. */
import type { SourceReading } from "../corpus/passage.ts";
import type { DocumentReading, SentenceReading } from "../extract/claim.ts";
import type { Name } from "../extract/mention.ts";
import { say } from "../text/message.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import { assess } from "./assess.ts";
import { layAlong } from "./clause-along.ts";
import type { Judge } from "./context.ts";
import { sentenceEvidence } from "./evidence.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { isCalendar, type Piece, piecesOf } from "./support/pieces.ts";
import { isPlaceWord } from "./support/places.ts";
import { isFair, isFirm } from "./support/slot.ts";
import { indexSource, type Place, type SupportSource } from "./support/source.ts";
import { hasFair } from "./twin/rivals.ts";
import { wordInstead } from "./word-instead.ts";

/** Asked once a sentence; every source that covers it must have it of someone else. */
export const judgeWhose: Judge = (claim, { covering, draft }) => {
  if (claim.cites.length === 0 || !isLead(claim, draft)) return undefined;
  const faults = covering.map((from) => faultIn(claim.sentence, from, draft));
  const [first] = faults;
  return first && faults.every((fault) => fault !== undefined) ? assess([first], "not-found") : undefined;
};

function faultIn(at: number, from: SourceReading, draft: DocumentReading): Fault | undefined {
  const source = indexSource(from.reading);
  const mine = draft.sentence(at);
  const read = piecesOf(draft, source, at);
  const along = read && layAlong(read.pieces, source);
  const theirs = along && along.share >= LEAST_SHARE ? from.reading.sentence(along.sentence) : undefined;
  if (!mine || !read || !theirs) return undefined;
  for (const [index, owner] of read.pieces.entries()) {
    const owned = read.pieces[index + 1];
    if (owner.kind !== "name" || !owner.token.capital || owned?.at !== owner.at + 1) continue;
    if (isTold(owner, owned, read.pieces, theirs.index)) continue;
    const rival = rivalOf(owner, owned, read.pieces, theirs.index, source);
    const [own, other] = rival
      ? [ownerAt(owner.token.span, mine, draft), ownerAt(rival.token.span, theirs, from.reading)]
      : [];
    if (!own || !other || !areOfOneSort(own, other, owner)) continue;
    const instead = wordInstead(draft, own.span, from.reading, other.span);
    return {
      rule: "claim-not-found",
      span: own.span,
      message: say`${from.source.key} says “${instead.slot.source}” here, not “${instead.slot.draft}”.`,
      evidence: [{ ...sentenceEvidence(from, theirs.span, "related"), slots: [instead.slot] }],
      ...instead,
    };
  }
  return undefined;
}

/** How much of the sentence the source's must hold to tell of the same. */
const LEAST_SHARE = 0.5;

/** A sentence that says about as much of the rest has both near each other, in whatever order. */
function isTold(owner: Piece, owned: Piece, pieces: readonly Piece[], nearest: number): boolean {
  const rest = pieces.filter((piece) => piece !== owner && piece !== owned);
  const saidIn = (sentence: number): number => rest.filter((piece) => hasFair(piece, sentence)).length;
  return owner.matches.some(
    ({ kind, place }) =>
      kind !== "opposite" &&
      kind !== "sibling" &&
      saidIn(place.sentence) >= MOST_TOLD * saidIn(nearest) &&
      owned.matches.some((match) => isFirm(match) && Math.abs(match.place.at - place.at) <= NEAR),
  );
}

/** Of what the nearest sentence says of the rest. */
const MOST_TOLD = 0.5;
const NEAR = 4;

/** The name right before the same word, of which the draft's sentence says nothing. */
function rivalOf(
  owner: Piece,
  owned: Piece,
  pieces: readonly Piece[],
  sentence: number,
  { places }: SupportSource,
): Place | undefined {
  const isSaid = ({ at }: Place): boolean =>
    pieces.some((piece) =>
      piece.matches.some((match) => match.place.at === at && (piece === owner ? isFair : isFirm)(match)),
    );
  return owned.matches
    .flatMap((match) => (isFirm(match) && match.place.sentence === sentence ? (places[match.place.at - 1] ?? []) : []))
    .find((place) => place.sentence === sentence && isName(place) && !isSaid(place));
}

const isName = ({ token }: Place): boolean =>
  token.capital && !token.stop && token.number === undefined && !isCalendar(token);

interface Owner {
  readonly span: Span;
  readonly kind: Name["kind"];
  readonly possessive: boolean;
}

/** The whole name that ends with a word, or the word alone where it begins a longer name: "Danish" of "Danish Red Cross". */
function ownerAt(word: Span, { names }: SentenceReading, { prose }: DocumentReading): Owner {
  const name = names.find(({ span }) => overlapsSpan(span, word));
  const isWhole = name !== undefined && name.span.end === word.end;
  return {
    span: isWhole ? name.span : word,
    kind: isWhole ? name.kind : kindOfWord(prose.slice(word.start, word.end), name),
    possessive: /^['’]/u.test(prose.slice(word.end, word.end + 1)),
  };
}

/** Of a person's first name it says nothing. */
const kindOfWord = (word: string, name: Name | undefined): Owner["kind"] =>
  isPlaceWord(word.toLowerCase()) ? "place" : name ? "person" : "other";

/** Two lands, two people's possessions, or two names that the source both knows. */
function areOfOneSort(mine: Owner, theirs: Owner, { matches }: Piece): boolean {
  if (isLand(mine) && isLand(theirs)) return true;
  if (mine.kind !== theirs.kind) return false;
  if (mine.kind === "person") return mine.possessive && theirs.possessive;
  return matches.some(isFirm);
}

const isLand = ({ kind }: Owner): boolean => kind === "place" || kind === "nationality";
