/** What covers the items of a list and the rows of a table that cite nothing: the line that leads to them, or names their source. */
import type { Table } from "../text/document.ts";
import type { Sentence } from "../text/sentence.ts";
import { sliceSpan } from "../text/span.ts";

/** The keys of each sentence, `cites` with what stands around lists and tables; `prose` is without citations. */
export function withLeadIns(
  sentences: readonly Sentence[],
  cites: readonly (readonly string[])[],
  tables: readonly Table[],
  prose: string,
): readonly (readonly string[])[] {
  const covered = [...cites];
  const groupOf = groupsOf(tables);
  for (let start = 0; start < sentences.length; ) {
    const group = groupOf(sentences[start]);
    let end = start + 1;
    while (group !== undefined && groupOf(sentences[end]) === group) end++;
    const keys = group === undefined ? [] : keysAround(sentences, cites, { start, end }, group, prose);
    for (let at = start; at < end && keys.length > 0; at++) if (covered[at]?.length === 0) covered[at] = keys;
    start = end;
  }
  return covered;
}

type Group = "list" | Table;

/** Asked of sentences in order. */
function groupsOf(tables: readonly Table[]): (sentence: Sentence | undefined) => Group | undefined {
  let at = 0;
  return (sentence) => {
    if (sentence === undefined) return undefined;
    const { span, blockKind } = sentence;
    while ((tables[at]?.at(-1)?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    const table = tables[at];
    if (table !== undefined && (table[0]?.span.start ?? 0) <= span.start) return table;
    return blockKind === "list-item" ? "list" : undefined;
  };
}

/** Of the line before that ends in a colon, else of the line "Source: …" below a table. */
function keysAround(
  sentences: readonly Sentence[],
  cites: readonly (readonly string[])[],
  { start, end }: { readonly start: number; readonly end: number },
  group: Group,
  prose: string,
): readonly string[] {
  const [before, after] = [sentences[start - 1], sentences[end]];
  const leads = before !== undefined && /:\s*$/.test(sliceSpan(prose, before.span));
  if (leads && (cites[start - 1]?.length ?? 0) > 0) return cites[start - 1] ?? [];
  const names = group !== "list" && after !== undefined && SOURCE.test(sliceSpan(prose, after.span));
  return names ? (cites[end] ?? []) : [];
}

const SOURCE = /^\P{L}*(?:sources?|data)\s*(?:[:–—-]|\P{L}*$)/iu;
