/** Holds the claims of one sentence against one another: what one of them found wrong, no other calls borne out. */
import { wordsAt } from "../text/prose.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import type { Judgement } from "./judgement.ts";

/** The judgements of all claims of a sentence of `prose`, in their order. */
export function judgeTogether(judgements: readonly Judgement[], prose: string): readonly Judgement[] {
  const failing = judgements.flatMap((judgement) => (isBorneOut(judgement) ? [] : failingOf(judgement)));
  if (failing.length === 0) return judgements;
  return judgements.map((judgement) => {
    const own = isBorneOut(judgement) ? failing.filter((each) => isIn(each, judgement.claim)) : [];
    return own.length > 0 ? withoutFailing(judgement, own, prose) : judgement;
  });
}

const isBorneOut = ({ verdict }: Judgement): boolean => verdict === "supported";

interface Failing {
  readonly span: Span;
  /** It is the figure of its claim. */
  readonly isFigure: boolean;
}

const failingOf = ({ faults, claim: { quantity } }: Judgement): readonly Failing[] =>
  faults.flatMap(({ rule, span }) =>
    REMARKS.has(rule) ? [] : [{ span, isFigure: quantity !== undefined && overlapsSpan(quantity.span, span) }],
  );

/** Another spelling of a name, and words that are right but not the draft's own, leave the rest as it is. */
const REMARKS: ReadonlySet<string> = new Set(["name-variant", "attribution-dropped"]);

/** A figure may be right beside a wrong one. */
const isIn = ({ span, isFigure }: Failing, { quantity, span: whole }: Judgement["claim"]): boolean =>
  overlapsSpan(whole, span) && !(isFigure && quantity);

const withoutFailing = (judgement: Judgement, failing: readonly Failing[], prose: string): Judgement => ({
  ...judgement,
  verdict: "partially-supported",
  reasons: [...judgement.reasons, ...failing.map(({ span }) => `Not borne out: “${wordsAt(prose, span)}”.`)],
});
