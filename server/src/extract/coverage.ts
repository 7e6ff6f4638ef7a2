/** Which citations cover which sentences. */
import type { Sentence } from "../text/sentence.ts";
import type { Citation } from "./mention.ts";

/** How far a citation reaches: its own sentence, or also the uncited sentences before it in its paragraph. */
export type CitationScope = "sentence" | "paragraph";

/** For each sentence, the keys of the sources that cover it; empty where it is uncited. */
export function coverSentences(
  sentences: readonly Sentence[],
  citations: readonly Citation[],
  scope: CitationScope,
): readonly (readonly string[])[] {
  const cites: (readonly string[])[] = [];
  const own = citationsOf(sentences, citations);
  for (let index = sentences.length - 1; index >= 0; index--) {
    const keys = own[index] ?? [];
    const sameBlock = sentences[index + 1]?.block === sentences[index]?.block;
    cites[index] = keys.length > 0 || scope === "sentence" || !sameBlock ? keys : (cites[index + 1] ?? []);
  }
  return scope === "sentence" ? cites : withQuotations(sentences, cites);
}

/** A block quotation is covered by the line under it that says whose words they are, or by the paragraph that leads to it. */
function withQuotations(
  sentences: readonly Sentence[],
  cites: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const { block, index } of sentences) {
    if (!first.has(block)) first.set(block, index);
    last.set(block, index);
  }
  return cites.map((keys, index) => {
    const sentence = sentences[index];
    if (keys.length > 0 || sentence?.blockKind !== "block-quote") return keys;
    const after = first.get(sentence.block + 1) ?? -1;
    const signed = sentences[after]?.blockKind === "block-quote" ? cites[after] : undefined;
    return signed ?? cites[last.get(sentence.block - 1) ?? -1] ?? [];
  });
}

/** A citation belongs to the sentence it stands in, or, after the full stop, to the one it follows in the block. */
function citationsOf(sentences: readonly Sentence[], citations: readonly Citation[]): readonly string[][] {
  const own: string[][] = sentences.map(() => []);
  let index = 0;
  for (const citation of citations) {
    while ((sentences[index + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= citation.span.start) index++;
    const keys = own[index];
    if (keys === undefined) break;
    for (const { key } of citation.items) if (!keys.includes(key)) keys.push(key);
  }
  return own;
}
