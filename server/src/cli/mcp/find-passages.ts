/** Finds the sentences of the sources nearest to a text, for whoever asks without making a claim. */
import { createMemoryIndex } from "../../corpus/index-memory.ts";
import type { Corpus, Source } from "../../corpus/source.ts";
import { createLineMap } from "../../text/lines.ts";
import { splitSentences } from "../../text/sentences.ts";
import { sliceSpan } from "../../text/span.ts";

export interface FoundPassage {
  readonly source: string;
  readonly title: string | null;
  readonly published: string | null;
  /** 1-based, in the source's text. */
  readonly line: number;
  readonly excerpt: string;
}

export async function findPassages({ sources }: Corpus, text: string, limit: number): Promise<readonly FoundPassage[]> {
  const passages = sources.flatMap(passagesOf);
  const index = createMemoryIndex();
  await index.add(passages.map(({ source, sentence, excerpt }) => ({ source, sentence, text: excerpt })));
  const [hits = []] = await index.search([{ text, limit }]);
  return hits.flatMap((hit) => {
    const found = passages.find(({ source, sentence }) => source === hit.source && sentence === hit.sentence);
    if (found === undefined) return [];
    const { sentence: _, ...passage } = found;
    return [passage];
  });
}

function passagesOf({
  key,
  title,
  issued,
  document,
}: Source): readonly (FoundPassage & { readonly sentence: number })[] {
  if (document === undefined) return [];
  const lines = createLineMap(document.text);
  return splitSentences(document).map(({ span, index }) => ({
    source: key,
    title: title ?? null,
    published: issued?.edtf ?? null,
    line: lines.positionAt(span.start).line,
    excerpt: sliceSpan(document.text, span),
    sentence: index,
  }));
}
