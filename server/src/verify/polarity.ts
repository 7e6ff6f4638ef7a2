/** Whether a sentence says of a word that it is so or that it is not. */
import type { Event } from "../extract/event.ts";
import { containsSpan, type Span, sliceSpan } from "../text/span.ts";
import type { Side } from "./contrary-search.ts";

export type Polarity = "asserted" | "denied" | "unclear";

/** "Unclear" where some negation stands near, and it is not known what it denies. */
export function polarityOf({ sentence, event, span, reading: { prose } }: Side): Polarity {
  const clause = event ?? narrowest(sentence.events.filter((each) => containsSpan(each.span, span)));
  if (clause?.negated || clause?.status === "denied" || (event && isDenied(event, prose))) return "denied";
  const from = Math.max(sentence.span.start, (clause?.trigger.start ?? span.start) - BEFORE);
  const to = Math.min(sentence.span.end, Math.max(span.end, clause?.span.end ?? sentence.span.end));
  return negation.test(prose.slice(from, to)) ? "unclear" : "asserted";
}

/** Of its verb, its subject or its object: "did not find", "none of them found", "found no evidence". */
export const isDenied = ({ negated, agent, patient }: Event, prose: string): boolean =>
  negated ||
  [agent, patient].some((argument) => argument !== undefined && denying.test(sliceSpan(prose, argument.span)));

const denying = /^(?:no(?! more| less| fewer| longer)|none|neither|nobody|nothing)\b/iu;

const BEFORE = 40;

const narrowest = <T extends { readonly span: Span }>(spans: readonly T[]): T | undefined =>
  [...spans].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];

const negation =
  /\b(?:not|no|none|neither|nor|nobody|nothing|never|without|cannot|hardly|barely|scarcely|few|unable|fail\w*|refus\w*|den(?:y|ied|ies|ying)|yet to|instead|rather than|stop\w*|lack\w*|unlikely|avoid\w*|prevent\w*|despite|although|far from)\b|n['’]t\b/iu;
