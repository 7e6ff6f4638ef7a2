/** Names everything a judgement depends on but the corpus: claims of one key are judged alike. */
import type { Claim, DocumentReading } from "../extract/claim.ts";
import { sliceSpan } from "../text/span.ts";
import { citedItems } from "./citing.ts";

export function claimKey(claim: Claim, draft: DocumentReading): string {
  const { span, quantity, event, role, quotation } = claim;
  const at = (mention: { readonly span: { readonly start: number } } | undefined) =>
    mention && mention.span.start - span.start;
  return JSON.stringify([
    claim.kind,
    claim.text,
    claim.uncheckable,
    claim.cites,
    [quantity, event, role, quotation].map(at),
    claim.names.map(({ actor, full }) => [actor, full]),
    claim.times.map(({ readings }) => readings.map(({ edtf }) => edtf)),
    claim.attribution.map(({ speakerText }) => speakerText),
    citedItems(claim, draft).map((item) => [item.key, at(item)]),
    claim.sentence === 0,
    ...textAround(claim, draft),
  ]);
}

/** Its sentence, and the one that this may take its time and its subject from. */
function textAround({ sentence }: Claim, { sentences, prose }: DocumentReading): readonly string[] {
  const [before, own] = [sentences[sentence - 1], sentences[sentence]];
  if (!own) return [];
  return [sliceSpan(prose, own.span), before && before.block === own.block ? sliceSpan(prose, before.span) : ""];
}
