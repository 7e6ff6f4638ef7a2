/** Judges the citation itself: a source that does not bear the claim while another does. */
import type { Claim, DocumentReading } from "../extract/claim.ts";
import type { CitationItem } from "../extract/mention.ts";
import type { Context } from "./context.ts";
import type { Fault, Judgement } from "./judgement.ts";

/** The same question put to the sources that do not cover the claim, from their nearest passages. */
export function elsewhereContext(context: Context): Context {
  const covering = [...new Set(context.elsewhere.map(({ from }) => from))];
  return { ...context, covering, passages: context.elsewhere, elsewhere: [] };
}

/** `own` failed to find the claim; `other` is the judgement of the sources that do not cover it. */
export function citeElsewhere(own: Judgement, other: Judgement, context: Context): Judgement {
  const bearing = other.evidence.filter(({ relation }) => relation === "supports");
  const [best] = bearing;
  if (other.verdict !== "supported" || !best) return own;
  const cited = own.claim.cites.map((key) => `@${key}`).join(", ");
  const items = citedItems(own.claim, context.draft);
  const [item] = items;
  const fault: Fault = {
    rule: "citation-wrong",
    span: item?.span ?? own.claim.span,
    message: `${cited} does not bear this; @${best.source} does.`,
    evidence: bearing,
    ...(item &&
      items.length === 1 && {
        replacements: [{ title: `Cite @${best.source} instead`, span: item.span, text: `@${best.source}`, sure: true }],
      }),
  };
  return {
    ...own,
    faults: [fault],
    evidence: [...own.evidence, ...bearing],
    reasons: [...own.reasons, `Another source, ${best.source}, bears it.`],
  };
}

/** The keys of the citation that covers a claim, as they stand in the draft: its own, or the next of its paragraph. */
export function citedItems(claim: Claim, draft: DocumentReading): readonly CitationItem[] {
  const citation = draft
    .citations()
    .find(({ span, items }) => span.start >= claim.span.start && items.some(({ key }) => claim.cites.includes(key)));
  return citation?.items ?? [];
}
