/** Splits the blocks of a document into sentences. */
import type { Document } from "./document.ts";
import type { Sentence } from "./sentence.ts";

export function splitSentences(document: Document): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [block, { kind, span }] of document.blocks.entries()) {
    const text = document.prose.slice(span.start, span.end);
    for (const match of text.matchAll(/\S[^.!?]*(?:[.!?](?!\s+["“]?\p{Lu})[^.!?]*)*[.!?]*["”’)\]]*/gu)) {
      const start = span.start + match.index;
      const end = start + match[0].trimEnd().length;
      sentences.push({ span: { start, end }, index: sentences.length, block, blockKind: kind });
    }
  }
  return sentences;
}
