/** Whether a passage holds enough of a sentence to tell of the same. */
import { indexTerms } from "../corpus/index-terms.ts";
import type { Passage } from "../corpus/passage.ts";
import type { SentenceReading } from "../extract/claim.ts";
import type { Context } from "./context.ts";

export function isNear({ span }: SentenceReading, passage: Passage, { draft }: Context): boolean {
  const mine = new Set(indexTerms(draft.prose.slice(span.start, span.end)));
  const theirs = new Set(indexTerms(passage.text));
  const shared = [...mine].filter((term) => theirs.has(term)).length;
  return shared >= 2 && shared >= nearShare * mine.size;
}

/** How much of the sentence the passage must hold. */
const nearShare = 0.4;
