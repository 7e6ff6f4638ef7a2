/** Judges the citation itself: a source that does not bear the claim while another does. */
import type { Claim, DocumentReading } from "../extract/claim.ts";
import type { Citation, CitationItem } from "../extract/mention.ts";
import { replaceKey } from "../text/citing.ts";
import { firstIndex } from "../text/first-index.ts";
import { say } from "../text/message.ts";
import { overlapsSpan, sliceSpan } from "../text/span.ts";
import type { Context } from "./context.ts";
import type { Evidence, Fault, Judgement } from "./judgement.ts";

/**
 * `own` failed to find the claim; `bearing` is what other sources say of it. The citation of another sentence, which
 * may be right there, is left as it is.
 */
export function citeElsewhere(own: Judgement, bearing: readonly Evidence[], { draft }: Context): Judgement {
  const [best] = bearing;
  if (!best) return own;
  const cited = own.claim.cites.map((key) => `@${key}`).join(", ");
  const sentence = draft.sentences[own.claim.sentence]?.span ?? own.claim.span;
  const items = citedItems(own.claim, draft).filter(({ span }) => overlapsSpan(span, sentence));
  const [item] = items;
  const rewritten = item && replaceKey(sliceSpan(draft.document.text, item.span), item.key, best.source);
  const fault: Fault = {
    rule: "citation-wrong",
    span: item?.span ?? own.claim.span,
    message: say`${cited} does not bear this; @${best.source} does.`,
    evidence: bearing,
    ...(item &&
      rewritten !== undefined &&
      items.length === 1 && {
        replacements: [{ title: say`Cite @${best.source} instead`, span: item.span, text: rewritten, sure: false }],
      }),
  };
  return {
    ...own,
    faults: [fault],
    evidence: [...own.evidence, ...bearing],
    reasons: [...own.reasons, `Another source, ${best.source}, bears it.`],
  };
}

/** A claim that cites nothing, with the sources that would bear it. */
export function offerSources(own: Judgement, bearing: readonly Evidence[]): Judgement {
  const others = own.evidence.filter(
    ({ source, span }) => !bearing.some((each) => each.source === source && each.span.start === span.start),
  );
  const verdict = own.verdict === "unresolved" && bearing.length > 0 ? "supported" : own.verdict;
  return { ...own, verdict, evidence: [...bearing, ...others] };
}

/** The keys of the citation that covers a claim, as they stand in the draft: its own, or the next of its paragraph. */
export function citedItems(claim: Claim, draft: DocumentReading): readonly CitationItem[] {
  for (const { items } of citationsFrom(claim.span.start, draft)) {
    if (items.some(({ key }) => claim.cites.includes(key))) return items;
  }
  return [];
}

/** The citations at an offset of the draft and after it. */
export function* citationsFrom(offset: number, draft: DocumentReading): Generator<Citation> {
  const citations = draft.citations();
  for (let at = firstIndex(citations, ({ span }) => span.start >= offset); at < citations.length; at++) {
    const citation = citations[at];
    if (citation) yield citation;
  }
}
