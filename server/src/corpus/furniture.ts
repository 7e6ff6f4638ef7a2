/** Tells an article from the page around it: captions, credits, menus, shares, notes. None of that is evidence. */
import type { Block, Document } from "../text/document.ts";
import { blank } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import { mainScript, scriptOf } from "./furniture-script.ts";
import { lineShape, type Shape } from "./furniture-shape.ts";

export type FurnitureKind = Exclude<Shape, "sentence" | "title"> | "caption" | "repetition" | "foreign" | "margin";

export interface Furniture {
  readonly kind: FurnitureKind;
  readonly span: Span;
}

/** The furniture of an article, in order. `common` holds lines, as `lineKey` writes them, that many pages share. */
export function findFurniture(document: Document, common: ReadonlySet<string> = new Set()): readonly Furniture[] {
  const lines = document.blocks.map((block) => readLine(document, block));
  const script = mainScript(document.prose);
  const seen = new Map<string, number>();
  for (const { key } of lines) seen.set(key, (seen.get(key) ?? 0) + 1);
  const kinds = lines.map((line, index): FurnitureKind | undefined => {
    if (line.shape !== "sentence" && line.shape !== "title") return line.shape;
    const outside = line.shape === "title" || index < FIRST_LINES || index >= lines.length - LAST_LINES;
    if (outside && common.has(line.key)) return "repetition";
    const other = line.shape === "title" && script !== undefined && scriptOf(line.text) !== script;
    return other ? "foreign" : undefined;
  });
  markComments(lines, kinds);
  markRepetitions(lines, seen, kinds);
  markCaptions(lines, kinds);
  markMargins(lines, kinds);
  return kinds.flatMap((kind, index) => {
    const span = lines[index]?.span;
    return kind === undefined || span === undefined ? [] : [{ kind, span }];
  });
}

/** Where a sentence that many pages share is the site's; elsewhere it is background that many articles repeat. */
const FIRST_LINES = 2;
const LAST_LINES = 3;

/** The document with its furniture blank and out of its blocks. */
export function blankFurniture(document: Document, furniture: readonly Furniture[]): Document {
  if (furniture.length === 0) return document;
  const parts: string[] = [];
  let from = 0;
  for (const { span } of furniture) {
    parts.push(document.prose.slice(from, span.start), blank(document.prose.slice(span.start, span.end)));
    from = span.end;
  }
  parts.push(document.prose.slice(from));
  const gone = new Set(furniture.map(({ span }) => span.start));
  const blocks = document.blocks.filter(({ span }) => !gone.has(span.start));
  return { ...document, prose: parts.join(""), blocks };
}

/** A line as it is compared with others: case, space and marks do not count. */
export const lineKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

interface Line {
  readonly span: Span;
  readonly text: string;
  readonly key: string;
  readonly shape: Shape;
}

function readLine(document: Document, { span }: Block): Line {
  const text = document.prose.slice(span.start, span.end).trim();
  return { span, text, key: lineKey(text), shape: lineShape(text) };
}

type Kinds = (FurnitureKind | undefined)[];

/** A line that stands twice counts once; a title that stands three times belongs to the page. */
function markRepetitions(lines: readonly Line[], counts: ReadonlyMap<string, number>, kinds: Kinds): void {
  const seen = new Set<string>();
  lines.forEach(({ key, shape }, index) => {
    const often = shape === "title" && (counts.get(key) ?? 0) > 2;
    if (kinds[index] === undefined && key !== "" && (seen.has(key) || often)) kinds[index] = "repetition";
    seen.add(key);
  });
}

/** "2 comments", "Join the conversation": what follows is its readers', if the article stands before it. */
function markComments(lines: readonly Line[], kinds: Kinds): void {
  const at = lines.findIndex(({ text }, index) => COMMENTS.test(text) && index >= lines.length * ARTICLE_SHARE);
  for (let index = at; at >= 0 && index < lines.length; index++) kinds[index] ??= "margin";
}

const COMMENTS =
  /^(?:\d+ comments?|(?:readers?['’] )?comments(?: ?\(\d+\))?|(?:leave|post) a comment|join the (?:conversation|discussion)):?$/i;
/** The part of a page's lines that stands before its readers' comments at least. */
const ARTICLE_SHARE = 0.3;

const LONGEST_CAPTION = 6;

/** What stands right above a credit, back to the gallery's counter or to a sentence, is a caption. */
function markCaptions(lines: readonly Line[], kinds: Kinds): void {
  kinds.forEach((kind, credit) => {
    if (kind !== "credit") return;
    const earliest = Math.max(0, credit - LONGEST_CAPTION);
    const counter = kinds.lastIndexOf("interface", credit - 1);
    const first = counter >= earliest && credit > 0 ? counter + 1 : credit - 1;
    for (let index = credit - 1; index >= Math.max(first, earliest); index--) {
      const line = lines[index];
      if (line === undefined || (kinds[index] === undefined && line.shape === "sentence")) break;
      kinds[index] ??= "caption";
    }
  });
}

/** Before the first sentence only the headline is the article's; after the last one, nothing is. */
function markMargins(lines: readonly Line[], kinds: Kinds): void {
  const isSentence = (line: Line, index: number) => line.shape === "sentence" && kinds[index] === undefined;
  const first = lines.findIndex(isSentence);
  if (first < 0) return;
  const last =
    lines.length - 1 - [...lines].reverse().findIndex((line, back) => isSentence(line, lines.length - 1 - back));
  lines.forEach((line, index) => {
    if (kinds[index] !== undefined) return;
    const words = line.text.split(/\s+/).length;
    if (index > last ? words <= LONGEST_REMNANT : index < first && words < SHORTEST_HEADLINE) kinds[index] = "margin";
  });
}

const SHORTEST_HEADLINE = 4;
const LONGEST_REMNANT = 12;
