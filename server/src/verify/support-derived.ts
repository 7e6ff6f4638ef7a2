/** Leaves out of what speaks against a sentence the figures that follow from those of its source. */
import type { SourceReading } from "../corpus/passage.ts";
import type { SentenceReading } from "../extract/claim.ts";
import { readPlainFigures } from "../extract/plain-figure.ts";
import { overlapsSpan } from "../text/span.ts";
import { type Derivation, derive } from "./derived.ts";
import type { Weighed } from "./support-features.ts";
import { isFirm } from "./support-slot.ts";

/** With such a figure a denial is no contrary: what is denied of 98 per cent leaves what is said of two. */
export function withoutDerived(
  weighed: readonly Weighed[],
  { span }: SentenceReading,
  prose: string,
  from: SourceReading,
): readonly Weighed[] {
  const figures = readPlainFigures(prose, span).filter((figure) =>
    weighed.some((each) => isMissed(each) && overlapsSpan(each.piece.token.span, figure.span)),
  );
  const derived = figures.flatMap((figure) => {
    const how = derive(figure, from);
    return how ? [{ span: figure.span, how }] : [];
  });
  return weighed.map((each) => {
    if (each.negation && derived.length > 0) return { ...each, signs: [] };
    const found = derived.find((figure) => overlapsSpan(figure.span, each.piece.token.span));
    return found && isMissed(each) && !isRivalled(each, found.how) ? { ...each, signs: [] } : each;
  });
}

const isMissed = ({ piece, signs }: Weighed): boolean => signs.length > 0 && !piece.matches.some(isFirm);

/** Another figure stands in its very place, and the sum may be chance. */
const isRivalled = ({ slot }: Weighed, { telling }: Derivation): boolean =>
  !telling && slot?.framed === true && slot.rival?.token.number !== undefined;
