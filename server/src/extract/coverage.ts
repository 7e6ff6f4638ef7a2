/** Which citations cover which sentences. */
import type { Document, Table, TableRow } from "../text/document.ts";
import type { Sentence } from "../text/sentence.ts";
import { overlapsSpan } from "../text/span.ts";
import { withLeadIns } from "./lead-in.ts";
import type { Citation } from "./mention.ts";

/** How far a citation reaches: its own sentence, or also the uncited sentences before it in its paragraph. */
export type CitationScope = "sentence" | "paragraph";

/** For each sentence, the keys of the sources that cover it; empty where it is uncited. */
export function coverSentences(
  sentences: readonly Sentence[],
  citations: readonly Citation[],
  scope: CitationScope,
  { tables = [], prose }: Pick<Document, "tables" | "prose">,
): readonly (readonly string[])[] {
  const cites: (readonly string[])[] = [];
  const own = citationsOf(sentences, citations, tables);
  for (let index = sentences.length - 1; index >= 0; index--) {
    const keys = own[index] ?? [];
    const sameBlock = sentences[index + 1]?.block === sentences[index]?.block;
    cites[index] = keys.length > 0 || scope === "sentence" || !sameBlock ? keys : (cites[index + 1] ?? []);
  }
  return scope === "sentence" ? cites : withLeadIns(sentences, withQuotations(sentences, cites), tables, prose);
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

/**
 * A citation belongs to the sentence it stands in, or, after the full stop, to the one it follows in the block; one in
 * a row of a table also to what the row says without any.
 */
function citationsOf(
  sentences: readonly Sentence[],
  citations: readonly Citation[],
  tables: readonly Table[],
): readonly string[][] {
  const own: string[][] = sentences.map(() => []);
  const rows = tables.flat();
  const inRows = rows.map((): string[] => []);
  let index = 0;
  let row = 0;
  for (const { span, items } of citations) {
    while ((sentences[index + 1]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) index++;
    while ((rows[row]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) row++;
    const sentence = sentences[index];
    const around = rows[row];
    const inRow = around !== undefined && around.span.start <= span.start ? inRows[row] : undefined;
    const keys = inRow === undefined || (sentence && overlapsSpan(sentence.span, span)) ? own[index] : undefined;
    for (const { key } of items) {
      if (keys && !keys.includes(key)) keys.push(key);
      if (inRow && !inRow.includes(key)) inRow.push(key);
    }
  }
  return rows.length === 0 ? own : coverRows(sentences, own, rows, withHeads(tables, inRows));
}

/** What the head of a table cites covers the rows that cite nothing. */
function withHeads(tables: readonly Table[], inRows: readonly string[][]): readonly string[][] {
  let first = 0;
  return tables.flatMap((table) => {
    const [head = [], ...rows] = inRows.slice(first, first + table.length);
    first += table.length;
    return [head, ...rows.map((keys) => (keys.length > 0 ? keys : head))];
  });
}

function coverRows(
  sentences: readonly Sentence[],
  own: readonly string[][],
  rows: readonly TableRow[],
  inRows: readonly string[][],
): readonly string[][] {
  let row = 0;
  return sentences.map(({ span }, index) => {
    while ((rows[row]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) row++;
    const keys = own[index] ?? [];
    const isIn = (rows[row]?.span.start ?? Number.POSITIVE_INFINITY) <= span.start;
    return keys.length > 0 || !isIn ? keys : (inRows[row] ?? []);
  });
}
