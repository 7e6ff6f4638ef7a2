/** Markdown as a document: stretch by stretch, so that an edit costs the stretch it is in. */

import type { Document, Table } from "./document.ts";
import { cutMarkdown } from "./markdown-cuts.ts";
import { readPlainMarkdown } from "./markdown-plain.ts";
import { isTangled } from "./markdown-tangled.ts";
import { type Definition, type MarkdownTree, readTree } from "./markdown-tree.ts";
import { say, worded } from "./message.ts";
import { readPlain } from "./plain.ts";
import { createRecent } from "./recent.ts";
import { moveSpan, type Span } from "./span.ts";
import { withWholeWords } from "./whole-words.ts";

/** CommonMark with tables, footnotes, strikethrough and front matter; maths, code and struck text are not prose. */
export const readMarkdown = (text: string): Document => readStretches(text, cutMarkdown(text));

/** The same for a text of which each of the spans means the same alone as in the whole. */
export function readStretches(text: string, spans: readonly Span[]): Document {
  try {
    const stretches = spans.map(({ start, end }) => text.slice(start, end));
    const definitions = definitionsIn(stretches.map((stretch) => readStretch(stretch, "").tree));
    const trees = stretches.map((stretch) => readDefined(stretch, definitions));
    return joinTrees(text, spans, trees, definitions);
  } catch (error) {
    return asPlain(text, error instanceof Error ? error.message : String(error));
  }
}

function asPlain(text: string, reason: string): Document {
  return {
    ...readPlain(text),
    problems: [worded(say`It could not be read as Markdown (${reason}) and was read as plain text.`)],
  };
}

interface Stretch {
  readonly tree: MarkdownTree;
  /** What stands in brackets in it, folded: the labels of all references. */
  readonly labels: readonly string[];
}

const known = createRecent<Stretch>(8000);

function readStretch(text: string, defined: string): Stretch {
  const key = [text, defined].join("\0");
  const met = known.get(key);
  if (met) return met;
  if (isTangled(text)) throw new Error("too deeply nested");
  // Of the key, which is kept anyway: a slice of the whole text would keep that.
  const own = key.slice(0, text.length);
  const read = {
    tree: withWholeWords(own, (defined === "" ? readPlainMarkdown(own) : undefined) ?? readTree(own, defined)),
    labels: labelsIn(own),
  };
  known.set(key, read);
  return read;
}

/** Whether something in brackets is a reference depends on whether it is defined, be it elsewhere. */
function readDefined(text: string, definitions: ReadonlyMap<string, Definition>): MarkdownTree {
  const { tree, labels } = readStretch(text, "");
  if (definitions.size === 0 || labels.length === 0) return tree;
  const own = new Set(tree.definitions.map(({ label }) => label));
  const others = labels.flatMap((label) => (own.has(label) ? [] : (definitions.get(label) ?? [])));
  if (others.length === 0) return tree;
  return readStretch(text, others.map(({ written }) => `\n\n${written}: x`).join("")).tree;
}

/** Of several definitions of one label the last counts. */
const definitionsIn = (trees: readonly MarkdownTree[]): ReadonlyMap<string, Definition> =>
  new Map(trees.flatMap(({ definitions }) => definitions.map((each) => [each.label, each] as const)));

function labelsIn(text: string): readonly string[] {
  const labels = [...text.matchAll(/\[((?:[^[\]\\]|\\[\s\S]){1,1000})\]/g)].map(([, label = ""]) => label);
  return [
    ...new Set(
      labels.map((label) =>
        label
          .replace(/[\t\n\r ]+/g, " ")
          .trim()
          .toLowerCase()
          .toUpperCase()
          .toLowerCase(),
      ),
    ),
  ];
}

function joinTrees(
  text: string,
  spans: readonly Span[],
  trees: readonly MarkdownTree[],
  definitions: ReadonlyMap<string, Definition>,
): Document {
  const placed = trees.map((tree, at) => ({ tree, by: spans[at]?.start ?? 0 }));
  const frontMatter = trees[0]?.frontMatter;
  return {
    text,
    prose: trees.map(({ prose }) => prose).join(""),
    blocks: placed.flatMap(({ tree, by }) => tree.blocks.map((block) => moved(block, by))),
    comments: placed.flatMap(({ tree, by }) => tree.comments.map((comment) => moved(comment, by))),
    links: placed.flatMap(({ tree, by }) =>
      tree.links.map(({ defined, ...link }) => {
        const url = defined === undefined ? link.url : (definitions.get(defined)?.url ?? "");
        return { ...moved(link, by), url };
      }),
    ),
    tables: placed.flatMap(({ tree, by }) => tree.tables.map((rows) => movedTable(rows, by))),
    footnotes: new Map(
      placed.flatMap(({ tree, by }) => [...tree.footnotes].map(([label, span]) => [label, moveSpan(span, by)])),
    ),
    ...(frontMatter && { frontMatter }),
    problems: [],
  };
}

const movedTable = (rows: Table, by: number): Table =>
  by === 0
    ? rows
    : rows.map((row) => ({
        ...row,
        span: moveSpan(row.span, by),
        cells: row.cells.map((cell) => moveSpan(cell, by)),
      }));

const moved = <Placed extends { readonly span: Span }>(placed: Placed, by: number): Placed =>
  by === 0 ? placed : { ...placed, span: moveSpan(placed.span, by) };
