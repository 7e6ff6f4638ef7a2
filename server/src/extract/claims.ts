/** What a sentence of a draft asserts that a source could bear out. */
import type { Sentence } from "../text/sentence.ts";
import type { Claim, ClaimKind, SentenceReading } from "./claim.ts";

export interface ClaimContext {
  readonly prose: string;
  readonly sentence: Sentence;
  readonly cites: readonly string[];
}

/** The claims of one sentence, in reading order. */
export function readClaims(reading: SentenceReading, context: ClaimContext): readonly Claim[] {
  const { sentence, cites, prose } = context;
  const text = prose.slice(sentence.span.start, sentence.span.end);
  if (text.trim() === "") return [];
  const claim = (kind: ClaimKind): Claim => ({
    kind,
    span: sentence.span,
    sentence: sentence.index,
    text,
    times: reading.times,
    names: reading.names,
    certainty: reading.certainty,
    ...(reading.certaintyCue && { certaintyCue: reading.certaintyCue }),
    attribution: reading.attribution,
    cites,
    ...(sentence.blockKind === "heading" && { uncheckable: "heading" }),
  });
  const counts = reading.quantities
    .filter(({ kind }) => kind !== "ordinal")
    .map((quantity) => ({ ...claim(quantity.measure ? "casualty" : "quantity"), quantity }));
  return counts.length > 0 ? counts : [claim("event")];
}
