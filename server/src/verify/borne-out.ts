/** Withholds "supported" from a claim of which the passage that bears it lacks a word, or is less sure. */
import type { SourceReading } from "../corpus/passage.ts";
import type { Claim, DocumentReading } from "../extract/claim.ts";
import { wordsAt } from "../text/prose.ts";
import { containsSpan, overlapsSpan, type Span } from "../text/span.ts";
import { suretyOf } from "./certainty/surety.ts";
import { clockTimesOnlyIn } from "./clock-times.ts";
import type { Context } from "./context.ts";
import { derive, figuresAt } from "./derived.ts";
import { isFlat, isOnlyDoubted } from "./doubted-noun.ts";
import type { Evidence, Judgement, SlotComparison } from "./judgement.ts";
import { sameEvents } from "./same-event.ts";
import { findTurned } from "./support/contrast.ts";
import type { Match } from "./support/match.ts";
import { type Piece, piecesOf } from "./support/pieces.ts";
import { isFirm } from "./support/slot.ts";
import { indexSource, type Place } from "./support/source.ts";
import { unlikeDeed } from "./unlike-deed.ts";
import { findVerbatim } from "./verbatim.ts";

/** Says of what the sources bear only the rest: a name, a figure, a word of any weight, or that it has happened. */
export function onlyBorneOut(judgement: Judgement, context: Context): Judgement {
  if (judgement.verdict !== "supported" || findVerbatim(judgement.claim, context)) return judgement;
  const { claim, evidence } = judgement;
  const supporting = evidence.filter(({ relation }) => relation === "supports");
  const open =
    supporting
      .map((each) => [...differing(each, claim), ...missingIn(each, claim, context)])
      .sort((a, b) => a.length - b.length)[0] ?? [];
  const unsure = isSurer(claim, context);
  if (open.length === 0 && !unsure) return judgement;
  const words = open.map((span) => `“${wordsAt(context.draft.prose, span)}”`).join(", ");
  const reasons = [
    ...(words === "" ? [] : [`No passage bears ${words} as well.`]),
    ...(unsure ? ["The sources are less sure that it happened."] : []),
  ];
  return {
    ...judgement,
    verdict: "partially-supported",
    evidence: evidence.map((each) => (supporting.includes(each) ? { ...each, relation: "partially-supports" } : each)),
    reasons: [...judgement.reasons, ...reasons],
  };
}

/** What is planned, possible or someone's guess does not bear what is told as done. */
function isSurer({ event }: Claim, context: Context): boolean {
  const same = event ? sameEvents(event, context) : [];
  return event !== undefined && same.length > 0 && same.every((each) => suretyOf(each.event) < suretyOf(event));
}

/** What of the claim's own words neither a slot nor a sentence in or beside the passage has. */
function missingIn(
  { source: key, span, slots }: Evidence,
  claim: Claim,
  { covering, draft, actors }: Context,
): readonly Span[] {
  const from = covering.find((each) => each.source.key === key);
  const at = from?.reading.sentences.findIndex((each) => overlapsSpan(each.span, span)) ?? -1;
  if (!from || at < 0) return [];
  const source = indexSource(from.reading);
  const { pieces, tokens } = piecesOf(draft, source, claim.sentence) ?? { pieces: [], tokens: [] };
  const flat = isFlat(claim, draft);
  const settled = slots.flatMap((slot) => (slot.draftSpan && isSettled(slot) ? [slot.draftSpan] : []));
  const others = otherFigures(claim, draft);
  const own = pieces.filter(
    ({ token }) => containsSpan(claim.span, token.span) && !others.some((each) => overlapsSpan(each, token.span)),
  );
  const missing = own.filter(
    (piece, index) =>
      !settled.some((each) => overlapsSpan(each, piece.token.span)) &&
      (!isBorne(piece, at, from, draft) ||
        isOfAnother(piece, own[index + 1]) ||
        (flat &&
          isOnlyDoubted(
            piece.matches.filter(({ place }) => place.sentence === at),
            source,
          ))),
  );
  if (missing.length === 0 && settled.length === 0 && !isTelling(pieces)) return [claim.span];
  const turned = findTurned(tokens, own, source);
  return [
    ...[...missing, ...turned].map(({ token }) => token.span),
    ...unlikeDeed(claim, at, from, draft, actors),
    ...clockTimesOnlyIn(draft, claim.span, from.reading).map(({ span }) => span),
  ];
}

/** "This brief sets out" is borne out by nothing: its words stand in any text. */
const isTelling = (pieces: readonly Piece[]): boolean =>
  pieces.filter(({ matches }) => matches.some(isFirm)).length >= FEWEST || pieces.some(({ kind }) => NAMING.has(kind));

const FEWEST = 3;
const NAMING: ReadonlySet<string> = new Set(["name", "number"]);

/** What is claimed of one figure is right whatever another is. */
const otherFigures = ({ quantity, sentence }: Claim, draft: DocumentReading): readonly Span[] =>
  (quantity ? (draft.sentence(sentence)?.quantities ?? []) : []).flatMap((other) =>
    other === quantity ? [] : [other.span],
  );

/** "A Bordurian airstrike" of a text in which the airstrike is another's. */
function isOfAnother(name: Piece, noun: Piece | undefined): boolean {
  if (name.kind !== "name" || noun?.kind !== "noun" || noun.at !== name.at + 1) return false;
  const heads = noun.matches.filter(isFirm);
  const names = new Set(name.matches.filter(isFirm).map(({ place }) => place.at));
  const isNear = ({ at }: Place): boolean => REACH.some((by) => names.has(at + by));
  return heads.length > 0 && !heads.some(({ place }) => isNear(place));
}

const REACH = [-3, -2, -1, 1, 2, 3];

/** What the claim takes from the sentence around it may be of another deed there: the day of the attack before. */
const differing = ({ slots }: Evidence, { span }: Claim): readonly Span[] =>
  slots.flatMap(({ relation, draftSpan }) =>
    relation === "disjoint" && draftSpan && containsSpan(span, draftSpan) ? [draftSpan] : [],
  );

/** Figures, times and verbs are compared as such. */
const isSettled = ({ slot, relation }: SlotComparison): boolean =>
  SETTLED.has(slot) && (relation === "equal" || relation === "entails" || relation === "overlap");

const SETTLED: ReadonlySet<string> = new Set(
  "count time measure population predicate quotation role holder organisation".split(" "),
);

function isBorne({ kind, token, matches }: Piece, at: number, from: SourceReading, draft: DocumentReading): boolean {
  if (kind === "name") return matches.some(isFirm);
  if (kind === "number") return matches.some(isFirm) || figuresAt(token.span, draft).some((each) => derive(each, from));
  return matches.some((match) => Math.abs(match.place.sentence - at) <= BESIDE && saysAsMuch(match));
}

const BESIDE = 1;

const saysAsMuch = ({ kind }: Match): boolean => kind !== "opposite" && kind !== "sibling";
