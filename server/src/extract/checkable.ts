/** Which sentences no source could bear out: questions, orders, headings, what a draft says of itself, and the writer's own forecasts and judgements. */
import {
  firstPersonJudgements,
  impersonalJudgements,
  opinionPhrases,
  orders,
  outlining,
  ownTexts,
} from "../lexicon/hedges.ts";
import type { Sentence } from "../text/sentence.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import type { Claim, SentenceReading } from "./claim.ts";
import type { Event } from "./event.ts";

export interface ClaimContext {
  readonly prose: string;
  /** What stands at a span, as people are shown it. */
  readonly words: (span: Span) => string;
  readonly sentence: Sentence;
  readonly cites: readonly string[];
}

/** Why not, where it is so. What cites a source is held to that source, unless the writer speaks in their own person. */
export function whyUncheckable(
  { quotations, citations }: SentenceReading,
  { prose, sentence, cites }: ClaimContext,
  event: Event | undefined,
): Claim["uncheckable"] {
  if (sentence.blockKind === "heading" || sentence.blockKind === "table-head") return "heading";
  const raw = sliceSpan(prose, sentence.span);
  const own = withoutQuotations(raw, sentence.span.start, quotations);
  if (/\?["”’)\]]*\s*$/.test(own)) return "question";
  if (orderPattern.test(own)) return "imperative";
  if (firstPersonPattern.test(own)) return "judgement";
  if (citations.length === 0 && outlinePattern.test(own)) return "outline";
  if (cites.length > 0) return undefined;
  if (opinionPattern.test(own)) return "opinion";
  if (impersonalPattern.test(own) || event?.certainty === "probable" || event?.certainty === "possible")
    return "judgement";
  return event?.status === "planned" && event.attribution.length === 0 ? "forecast" : undefined;
}

/** The sentence with what others say blanked: only the writer's own words tell of the writer. */
function withoutQuotations(text: string, offset: number, quotations: SentenceReading["quotations"]): string {
  let own = text;
  for (const { inner } of quotations) {
    const start = Math.max(0, inner.start - offset);
    const end = Math.min(own.length, inner.end - offset);
    if (end > start) own = own.slice(0, start) + " ".repeat(end - start) + own.slice(end);
  }
  return own;
}

const anyOf = (phrases: readonly string[]): string => phrases.map((phrase) => phrase.replaceAll(" ", "\\s+")).join("|");

const firstPersonPattern = new RegExp(`\\b(?:${anyOf(firstPersonJudgements)})\\b`, "i");
const impersonalPattern = new RegExp(`\\b(?:${anyOf(impersonalJudgements)})\\b`, "iu");
const opinionPattern = new RegExp(`\\b(?:${anyOf(opinionPhrases)})\\b`, "i");
/** "This brief sets out", "The next section describes". */
const outlinePattern = new RegExp(
  `^\\s*(?:this|the (?:next|following|last|present)) (?:${anyOf(ownTexts)}) (?:${anyOf(outlining)})\\b`,
  "i",
);
const orderPattern = new RegExp(`^\\s*(?:${anyOf(orders)})\\b`, "i");
