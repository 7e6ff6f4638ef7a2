/** Judges the citation itself: a source that does not bear the claim while another does. */
import type { Claim, DocumentReading } from "../extract/claim.ts";
import type { Citation, CitationItem } from "../extract/mention.ts";
import { citedKey, replaceKey } from "../text/citing.ts";
import { firstIndex } from "../text/first-index.ts";
import { say } from "../text/message.ts";
import { overlapsSpan, type Span, sliceSpan } from "../text/span.ts";
import { ofCited } from "./cited.ts";
import type { Context } from "./context.ts";
import type { Evidence, Fault, Judgement } from "./judgement.ts";

/**
 * `own` failed to find the claim; `bearing` is what other sources say of it. The citation of another sentence, which
 * may be right there, is left as it is.
 */
export function citeElsewhere(own: Judgement, bearing: readonly Evidence[], context: Context): Judgement {
  const [best] = bearing;
  if (!best) return own;
  const bearer = best.source;
  const [item] = ownItems(own.claim, context.draft);
  const change = citeInstead(own.claim, best.source, context.draft);
  const fault: Fault = {
    rule: "citation-wrong",
    span: item?.span ?? own.claim.span,
    message: ofCited(
      [own.claim, context],
      (key) => say`${key} does not bear this; ${bearer} does.`,
      (a, b) => say`Neither ${a} nor ${b} bears this; ${bearer} does.`,
      (keys) => say`None of these bears this, but ${bearer} does: ${keys}.`,
    ),
    evidence: bearing,
    ...(change && { replacements: [{ title: say`Cite ${citedKey(bearer)} instead`, ...change, sure: false }] }),
  };
  return {
    ...own,
    faults: [fault],
    evidence: [...own.evidence, ...bearing],
    reasons: [...own.reasons, `Another source, ${best.source}, bears it.`],
  };
}

/** Puts another key in the place of the only one that the sentence of a claim cites. */
export function citeInstead(
  claim: Claim,
  key: string,
  draft: DocumentReading,
): { readonly span: Span; readonly text: string } | undefined {
  const [item, ...more] = ownItems(claim, draft);
  if (!item || more.length > 0) return undefined;
  const text = replaceKey(sliceSpan(draft.document.text, item.span), item.key, key);
  return text === undefined ? undefined : { span: item.span, text };
}

/** Of the keys that cover a claim, those in its own sentence. */
function ownItems(claim: Claim, draft: DocumentReading): readonly CitationItem[] {
  const sentence = draft.sentences[claim.sentence]?.span ?? claim.span;
  return citedItems(claim, draft).filter(({ span }) => overlapsSpan(span, sentence));
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
