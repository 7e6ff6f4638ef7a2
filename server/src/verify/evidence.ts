/** Makes evidence of alignments: the passage, its words, and how each slot stands. */
import type { Passage, SourceReading } from "../corpus/passage.ts";
import { overlapsSpan, type Span, sliceSpan } from "../text/span.ts";
import type { Alignment } from "./align.ts";
import type { Context } from "./context.ts";
import type { Evidence, SlotComparison } from "./judgement.ts";

export function evidenceOf(
  passage: Passage,
  relation: Evidence["relation"],
  slots: readonly SlotComparison[],
  stoppedBy: readonly string[] = [],
): Evidence {
  return {
    ...sentenceEvidence(passage.from, passage.sentence.span, relation),
    slots: slots.map(plainComparison),
    ...(stoppedBy.length > 0 && { stoppedBy }),
  };
}

/** Words of the draft or of a source, and where they stand there. */
export interface Said {
  readonly text: string;
  readonly span: Span;
}

/** A slot in which the draft says one thing and the passage another. */
export const differs = (slot: SlotComparison["slot"], mine: Said, theirs: Said): SlotComparison => ({
  slot,
  draft: mine.text,
  source: theirs.text,
  relation: "disjoint",
  draftSpan: mine.span,
  sourceSpan: theirs.span,
});

/** One sentence of a source as it stands. */
export function sentenceEvidence(
  { source, reading }: SourceReading,
  span: Span,
  relation: Evidence["relation"],
): Evidence {
  const excerpt = sliceSpan(reading.document.prose, span).replace(/\s+/gu, " ").trim();
  return { source: source.key, span, excerpt, relation, slots: [] };
}

/** The passage that comes nearest to a claim which none bears out, so that a reader can see that it does not. */
export const nearestEvidence = ({ passages }: Pick<Context, "passages">): readonly Evidence[] =>
  passages.slice(0, 1).map((passage) => evidenceOf(passage, "related", []));

/** What a reader is shown: slots that either side fills, and not with what the draft says in another sentence. */
export const shownPairs = ({ pairs, claim: { sentence } }: Alignment): readonly SlotComparison[] =>
  pairs.filter(
    ({ draft, source, draftSpan }) =>
      (draft !== "" || source !== "") && (!draftSpan || overlapsSpan(sentence.span, draftSpan)),
  );

function plainComparison({ slot, draft, source, relation, draftSpan, sourceSpan }: SlotComparison): SlotComparison {
  return { slot, draft, source, relation, ...(draftSpan && { draftSpan }), ...(sourceSpan && { sourceSpan }) };
}
