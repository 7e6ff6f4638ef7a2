/** A draft's headings with the claims below each. */
import type { DraftResult } from "../service.ts";
import type { Span } from "../text/span.ts";
import { type Judgement, type Verdict, verdictNames } from "../verify/judgement.ts";
import { verdictWord } from "./wording.ts";
import { say } from "./words.ts";

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
  const counts = new Map<Verdict, number>();
  for (const { verdict } of judgements) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const total = judgements.length === 1 ? say("1 claim") : say("{0} claims", judgements.length);
  const parts = verdictNames.flatMap((verdict) => {
    const count = counts.get(verdict);
    return count === undefined ? [] : [`${count} ${verdictWord(verdict).toLowerCase()}`];
  });
  return [total, ...parts].join(" · ");
}
