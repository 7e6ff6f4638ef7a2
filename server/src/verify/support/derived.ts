/** Leaves out of what speaks against a sentence the figures that follow from those of its source. */
import type { SourceReading } from "../../corpus/passage.ts";
import type { SentenceReading } from "../../extract/claim.ts";
import { readPlainFigures } from "../../extract/plain-figure.ts";
import { overlapsSpan } from "../../text/span.ts";
import { type Derivation, derive, isPart } from "../derived.ts";
import type { Weighed } from "./features.ts";
import { isFirm } from "./slot.ts";

/** With what is left of a whole a denial or an opposite is no contrary: what is denied of 98 per cent is said of two. */
export function withoutDerived(
  weighed: readonly Weighed[],
  { span }: SentenceReading,
  prose: string,
  from: SourceReading,
): readonly Weighed[] {
  const derived = readPlainFigures(prose, span).flatMap((figure) => {
    const missed = weighed.some((each) => isMissed(each) && overlapsSpan(figure.span, each.piece.token.span));
    const how = missed || isPart(figure) ? derive(figure, from) : undefined;
    return how ? [{ span: figure.span, how, missed }] : [];
  });
  const turned = derived.some(({ how, missed }) => missed || how.by === "rest");
  return weighed.map((each) => {
    if (turned && isContrary(each)) return { ...each, signs: [] };
    const found = derived.find((figure) => overlapsSpan(figure.span, each.piece.token.span));
    return found && isMissed(each) && !isRivalled(each, found.how) ? { ...each, signs: [] } : each;
  });
}

const isContrary = ({ negation, signs, piece }: Weighed): boolean =>
  piece.kind !== "number" && (negation !== undefined || signs.includes("its opposite in the passage"));

const isMissed = ({ piece, signs }: Weighed): boolean => signs.length > 0 && !piece.matches.some(isFirm);

/** Another figure stands in its very place, and the sum may be chance. */
const isRivalled = ({ slot }: Weighed, { telling }: Derivation): boolean =>
  !telling && slot?.framed === true && slot.rival?.token.number !== undefined;
