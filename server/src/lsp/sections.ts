/** A draft's headings with the claims below each. */
import { countVerdicts } from "../report/report.ts";
import { claimCount, verdictCounts } from "../report/summary.ts";
import type { DraftResult } from "../service.ts";
import type { Span } from "../text/span.ts";
import type { Judgement } from "../verify/judgement.ts";
import { tell } from "./words.ts";

export interface Section {
  /** Absent for what stands before the first heading. */
  readonly heading?: Span;
  readonly span: Span;
  readonly judgements: readonly Judgement[];
}

/** The claims that can be checked at all: headings, questions and the like are read, but not counted. */
export const checkable = ({ judgements }: DraftResult): readonly Judgement[] =>
  judgements.filter(({ claim }) => !claim.uncheckable);

export function sectionsOf(result: DraftResult): readonly Section[] {
  const { document } = result;
  const judgements = checkable(result);
  const headings = document.blocks.filter(({ kind }) => kind === "heading").map(({ span }) => span);
  const starts = [undefined, ...headings];
  const sections = starts.map((heading, index) => {
    const span = { start: heading?.start ?? 0, end: starts[index + 1]?.start ?? document.text.length };
    const own = judgements.filter(({ claim }) => claim.span.start >= span.start && claim.span.start < span.end);
    return { ...(heading && { heading }), span, judgements: own };
  });
  return sections.filter(({ heading, judgements: own }) => heading || own.length > 0);
}

/** "14 claims · 9 supported · 1 contradicted": what of some claims was found, worst last. */
export function countWords(judgements: readonly Judgement[]): string {
  return [claimCount(judgements.length), ...verdictCounts(countVerdicts(judgements))].map(tell).join(" · ");
}
