/** Makes evidence of alignments: the passage, its words, and how each slot stands. */
import type { Passage } from "../corpus/passage.ts";
import { sliceSpan } from "../text/span.ts";
import type { Alignment } from "./align.ts";
import type { Evidence, SlotComparison } from "./judgement.ts";

export function evidenceOf(
  passage: Passage,
  relation: Evidence["relation"],
  slots: readonly SlotComparison[],
  stoppedBy: readonly string[] = [],
): Evidence {
  const { source, reading } = passage.from;
  return {
    source: source.key,
    span: passage.sentence.span,
    excerpt: sliceSpan(reading.document.prose, passage.sentence.span).replace(/\s+/gu, " ").trim(),
    relation,
    slots: slots.map(plainComparison),
    ...(stoppedBy.length > 0 && { stoppedBy }),
  };
}

/** What a reader is shown: slots that either side fills. */
export const shownPairs = ({ pairs }: Alignment): readonly SlotComparison[] =>
  pairs.filter(({ draft, source }) => draft !== "" || source !== "");

function plainComparison({ slot, draft, source, relation, draftSpan, sourceSpan }: SlotComparison): SlotComparison {
  return { slot, draft, source, relation, ...(draftSpan && { draftSpan }), ...(sourceSpan && { sourceSpan }) };
}
