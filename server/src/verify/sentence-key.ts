/** Names what the judgements of a sentence depend on beside the corpus: those of one key are alike. */
import type { DocumentReading } from "../extract/claim.ts";
import type { Citation } from "../extract/mention.ts";
import { sliceSpan } from "../text/span.ts";
import { citationsFrom } from "./citing.ts";
import { MOST_SENTENCES } from "./support/weights.generated.ts";

/** All but where a citation further on stands, which few judgements ask about: `distantCitation`. */
export const sentenceKey = (index: number, draft: DocumentReading): string => keyWith(draft.keyOf(index), index, draft);

/** The same, for judgements that are kept across runs of the program. */
export const lastingSentenceKey = (index: number, draft: DocumentReading): string =>
  keyWith(draft.lastingKeyOf(index), index, draft);

function keyWith(words: string, index: number, draft: DocumentReading): string {
  const { span } = draft.sentences[index] ?? { span: nowhere };
  const own: string[] = [];
  for (const citation of citationsFrom(span.start, draft)) {
    if (citation.span.start >= span.end) break;
    own.push(placed(citation, span.start, draft));
  }
  const length = Math.min(MOST_SENTENCES, draft.sentences.length);
  return [words, own.join(), index === 0, length].join("\n");
}

/** The first citation after the sentence that cites one of its sources: at the paragraph's end, or in a note. */
export function distantCitation(index: number, draft: DocumentReading): string {
  const { span } = draft.sentences[index] ?? { span: nowhere };
  const cites = draft.citesOf(index);
  if (cites.length === 0) return "";
  for (const citation of citationsFrom(span.end, draft)) {
    if (citation.items.some(({ key }) => cites.includes(key))) return placed(citation, span.start, draft);
  }
  return "";
}

const nowhere = { start: 0, end: 0 };

const placed = ({ items }: Citation, start: number, { document }: DocumentReading): string =>
  items.map(({ span }) => `${span.start - start} ${sliceSpan(document.text, span)}`).join();
