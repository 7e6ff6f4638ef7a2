/** Judges whether a draft tells as the thing itself what its source calls a probable, possible or suspected one. */
import type { Claim, DocumentReading } from "../extract/claim.ts";
import { say } from "../text/message.ts";
import { sliceSpan } from "../text/span.ts";
import { assess } from "./assess.ts";
import { layAlong } from "./clause-along.ts";
import type { Judge } from "./context.ts";
import { isGuess, isHearsay } from "./distance.ts";
import { differs, sentenceEvidence } from "./evidence.ts";
import type { Fault } from "./judgement.ts";
import { isLead } from "./lead.ts";
import { isQuoted } from "./quoted.ts";
import { type Piece, piecesOf } from "./support/pieces.ts";
import { isFirm } from "./support/slot.ts";
import { indexSource, type Place, type SupportSource, tokensOf } from "./support/source.ts";

/** Asked once a sentence; only where no source that covers it has the thing without the doubt. */
export const judgeDoubtedNoun: Judge = (claim, { covering, draft }) => {
  const sentence = draft.sentence(claim.sentence);
  if (claim.cites.length === 0 || !sentence || !isLead(claim, draft) || !isFlat(claim, draft)) return undefined;
  const [from, ...others] = covering;
  const source = from && indexSource(from.reading);
  const read = source && piecesOf(draft, source, claim.sentence);
  const along = read && layAlong(read.pieces, source);
  const shown = along && from?.reading.sentence(along.sentence);
  if (!from || others.length > 0 || !shown || along.share < LEAST_SHARE) return undefined;
  const piece = read.pieces.find(
    ({ kind, matches, token }) => kind === "noun" && isOnlyDoubted(matches, source) && !isQuoted(token.span, sentence),
  );
  const doubt = piece?.matches.find(({ place }) => place.sentence === along.sentence);
  const word = doubt && wordBefore(doubt.place, source);
  if (!piece || !word || isQuoted(word.span, shown)) return undefined;
  const { span } = piece.token;
  const text = `${word.lower} ${sliceSpan(draft.prose, span)}`;
  const slot = differs("certainty", { text: sliceSpan(draft.prose, span), span }, { text: word.text, span: word.span });
  const fault: Fault = {
    rule: "certainty-escalated",
    span,
    message: say`${from.source.key} is less sure: “${word.text}”.`,
    evidence: [{ ...sentenceEvidence(from, shown.span, "partially-supports"), slots: [slot] }],
    slot,
    replacements: [{ title: say`Write “${text}”`, span, text, sure: false }],
  };
  return assess([fault], "overstated");
};

/** How much of the sentence the source's must hold to tell of the same. */
const LEAST_SHARE = 0.6;

/** Whether a text says it without a doubt of its own. */
export const isFlat = (claim: Claim, draft: DocumentReading): boolean =>
  (claim.event ?? claim).certainty === "asserted" &&
  !tokensOf(draft, claim.sentence).some(({ lower }) => DOUBTS.has(lower)) &&
  !(claim.event && (isHearsay(claim.event, claim.sentence, draft) || isGuess(claim.event, claim.sentence, draft)));

/** "The probable cause": a doubt stands right before it, wherever the matches have it. */
export const isOnlyDoubted = (matches: Piece["matches"], source: SupportSource): boolean => {
  const firm = matches.filter(isFirm);
  return firm.length > 0 && firm.every(({ place }) => DOUBTS.has(wordBefore(place, source)?.lower ?? ""));
};

const wordBefore = ({ at }: Place, { places }: SupportSource) => places[at - 1]?.token;

const DOUBTS: ReadonlySet<string> = new Set(
  "probable possible likely suspected alleged potential presumed supposed apparent".split(" "),
);
