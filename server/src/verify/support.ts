/** Judges any sentence of a draft: whether some passage of its sources bears out each of its pieces. */
import type { SourceReading } from "../corpus/passage.ts";
import type { Claim, SentenceReading } from "../extract/claim.ts";
import { containsSpan, overlapsSpan, type Span } from "../text/span.ts";
import { assess } from "./assess.ts";
import type { Assessment, Context } from "./context.ts";
import { opposedWords } from "./contrary.ts";
import { sentenceEvidence } from "./evidence.ts";
import { standsOtherwise } from "./initials.ts";
import type { Evidence, Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { namedOutlets } from "./outlet-named.ts";
import { withoutDerived } from "./support/derived.ts";
import { type Weighed, weighPieces } from "./support/features.ts";
import { describePiece, rivalOf, spanOfPiece } from "./support/message.ts";
import { type PieceSentence, piecesOf } from "./support/pieces.ts";
import { blameOf, leastBlamed, scoreSentence, signsOf } from "./support/score.ts";
import { indexSource } from "./support/source.ts";
import { wordInstead } from "./word-instead.ts";

/**
 * Speaks once a sentence, on its first claim, and only of sentences that cite their sources; of what stands at a
 * `settled` place a comparison knows more.
 */
export function judgeSupport(claim: Claim, context: Context, settled: readonly Span[]): Assessment | undefined {
  if (claim.cites.length === 0 || !isLead(claim, context.draft)) return undefined;
  const all = weighAgainst(claim, context);
  const weighed = all.filter(({ piece }) => !settled.some((span) => overlapsSpan(span, piece.token.span)));
  const worst = worstPiece(weighed);
  if (!worst) return undefined;
  const signs = signsOf(weighed);
  if (scoreSentence(signs, context.draft.sentences.length) > 0) return notBorneOut(worst, weighed, signs, context);
  if (weighed.length === all.length && isBorneOut(all)) return { ...borneOut(worst, context), signs };
  return { faults: [], evidence: [], reasons: [], signs };
}

function weighAgainst(claim: Claim, context: Context): readonly Weighed[] {
  const sentence = context.draft.sentence(claim.sentence);
  if (!sentence) return [];
  const outlets = [...namedOutlets(sentence, context), ...namesStandingOtherwise(sentence, context)];
  const dated = context.covering.some(({ source }) => source.issued);
  return leastBlamed(
    context.covering.flatMap((from, source) => {
      const index = indexSource(from.reading);
      const read = piecesOf(context.draft, index, claim.sentence);
      if (!read) return [];
      const pieces = outlets.length > 0 ? withoutPlaces(read, outlets) : read;
      const opposed = opposedWords(context.draft, claim.sentence, index);
      const weighed = weighPieces(dated ? withoutTimes(pieces, sentence) : pieces, index, opposed, source);
      return [withoutDerived(weighed, sentence, context.draft.prose, from)];
    }),
  );
}

/** "The British Broadcasting Corporation" where a source has "the BBC". */
const namesStandingOtherwise = ({ names, terms }: SentenceReading, { covering }: Context): readonly Span[] =>
  [...names, ...terms.filter(({ text }) => /^\p{Lu}{3,7}$/u.test(text))]
    .filter(({ text }) => covering.some(({ reading }) => standsOtherwise(text, reading.prose)))
    .map(({ span }) => span);

/** Against a source of known date, times are compared as times, not as words. */
const withoutTimes = (sentence: PieceSentence, { times }: SentenceReading): PieceSentence => ({
  ...sentence,
  pieces: sentence.pieces.filter(
    ({ kind, token }) => kind !== "time" && !times.some(({ span }) => overlapsSpan(span, token.span)),
  ),
});

const withoutPlaces = (sentence: PieceSentence, places: readonly Span[]): PieceSentence => ({
  ...sentence,
  pieces: sentence.pieces.filter(({ token }) => !places.some((span) => overlapsSpan(span, token.span))),
});

const worstPiece = (weighed: readonly Weighed[]): Weighed | undefined =>
  weighed.reduce<Weighed | undefined>(
    (worst, piece) => (worst && blameOf(worst) >= blameOf(piece) ? worst : piece),
    undefined,
  );

function notBorneOut(
  worst: Weighed,
  weighed: readonly Weighed[],
  signs: readonly string[],
  context: Context,
): Assessment {
  const from = context.covering[worst.source];
  const span = spanOfPiece(worst, weighed);
  const evidence = from ? evidenceFor(worst, from, "related") : [];
  const rival = from && rivalOf(worst, from);
  const isShown = rival && evidence.some((piece) => containsSpan(piece.span, rival));
  const isWhole = span.start === worst.piece.token.span.start && span.end === worst.piece.token.span.end;
  const instead = from && isShown && isWhole ? wordInstead(context.draft, span, from.reading, rival) : undefined;
  const fault: Fault = {
    rule: "claim-not-found",
    span,
    message: describePiece(worst, weighed, from, context),
    evidence: instead ? evidence.map((piece) => ({ ...piece, slots: [instead.slot] })) : evidence,
    general: true,
    ...instead,
  };
  return { ...assess([fault], "not-found"), signs };
}

const MOST_APART = 0.8;

/** Every piece stands in the passage itself, by its own word or one that says the same. */
const isBorneOut = (weighed: readonly Weighed[]): boolean =>
  weighed.length > 2 && weighed.every(({ here, coverage }) => here && coverage >= MOST_APART);

function borneOut(worst: Weighed, { covering }: Context): Assessment {
  const from = covering[worst.source];
  return {
    faults: [],
    evidence: from ? evidenceFor(worst, from, "supports") : [],
    verdictHint: "supported",
    reasons: [`${from?.source.key ?? ""} has every piece of the sentence in one passage.`],
  };
}

function evidenceFor({ context }: Weighed, from: SourceReading, relation: Evidence["relation"]): readonly Evidence[] {
  const span = from.reading.sentences[context]?.span;
  return span ? [sentenceEvidence(from, span, relation)] : [];
}
