/** Whether a passage holds enough of a sentence to tell of the same. */
import { indexTerms } from "../corpus/index-terms.ts";
import type { Passage } from "../corpus/passage.ts";
import type { DocumentReading, SentenceReading } from "../extract/claim.ts";
import { sliceSpan } from "../text/span.ts";
import type { Context } from "./context.ts";
import { oncePerSentence } from "./once.ts";

export function isNear(sentence: SentenceReading, passage: Passage, { draft }: Context): boolean {
  const mine = termsOf(draft, sentence.index);
  const theirs = termsOf(passage.from.reading, passage.sentence.index);
  const shared = [...mine].filter((term) => theirs.has(term)).length;
  return shared >= 2 && shared >= nearShare * mine.size;
}

const termsOf = oncePerSentence(({ sentences, prose }: DocumentReading, index): ReadonlySet<string> => {
  const span = sentences[index]?.span;
  return new Set(span ? indexTerms(sliceSpan(prose, span)) : []);
});

/** How much of the sentence the passage must hold. */
const nearShare = 0.4;
