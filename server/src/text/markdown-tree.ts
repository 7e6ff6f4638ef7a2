/** One stretch of Markdown: its prose without the markup, from a real parser. */
import type { Blockquote, Nodes, Paragraph, Root, RootContent, TableCell, TableRow } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { Block, BlockKind, Comment, Link, TableRow as Row, Table } from "./document.ts";
import { CALLOUT, withoutFlavours } from "./markdown-flavours.ts";
import { anchorUrl, readComments, readHtmlBlock } from "./markdown-html.ts";
import { untangle } from "./markdown-tangled.ts";
import { blankMath, textPieces, wikiLinks } from "./markdown-text.ts";
import { buildProse, type ProsePiece } from "./prose.ts";
import type { Span } from "./span.ts";

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml", "toml"])
  .use(remarkGfm, { singleTilde: false })
  .use(keepPositions)
  .freeze();

/** Drops the tree transforms of GFM's literal links: they replace text nodes by ones without a position. */
function keepPositions(this: Processor): void {
  const extensions = this.data().fromMarkdownExtensions ?? [];
  this.data().fromMarkdownExtensions = extensions.flat(2).map((extension) => ({ ...extension, transforms: [] }));
}

interface Open {
  readonly node: Nodes;
  /** Kind of the paragraphs inside. */
  readonly kind: BlockKind;
  /** Block quotes around it. */
  readonly quotes: number;
}

/** A link, and for one that names a definition which. */
export interface FoundLink extends Link {
  readonly defined?: string;
}

/** A definition of a link or a footnote, whose references may stand anywhere in the text. */
export interface Definition {
  /** As references are compared: folded, a footnote's with its `^`. */
  readonly label: string;
  readonly url: string;
  /** Its label with brackets, as written. */
  readonly written: string;
}

/** What was read of a stretch of Markdown; its links to definitions have no address yet. */
export interface MarkdownTree {
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly links: readonly FoundLink[];
  readonly tables: readonly Table[];
  readonly footnotes: ReadonlyMap<string, Span>;
  readonly definitions: readonly Definition[];
  readonly frontMatter?: { readonly span: Span; readonly yaml: string };
}

interface Collected {
  readonly pieces: ProsePiece[];
  readonly blocks: Block[];
  readonly comments: Comment[];
  readonly links: FoundLink[];
  readonly tables: Table[];
  readonly footnotes: Map<string, Span>;
  readonly definitions: Definition[];
  frontMatter?: { readonly span: Span; readonly yaml: string };
  /** A link of HTML within a paragraph that is not closed yet. */
  anchor?: { readonly start: number; readonly url: string } | undefined;
}

/** The parser's tree, each node with its place; it would leave out a mark of byte order, and count without it. */
export const parseMarkdown = (text: string): Root => parser.parse(untangle(text.replace(/^\ufeff/, " ")));

/** Reads `text` with `defined` below it, the definitions that it refers to and does not hold. */
export function readTree(text: string, defined: string): MarkdownTree {
  const none = { pieces: [], blocks: [], comments: [], links: [], tables: [], definitions: [] };
  const found: Collected = { ...none, footnotes: new Map() };
  walk(
    text,
    parseMarkdown(text + defined),
    (open) => spanOf(open.node).start < text.length && readNode(text, open, found),
  );
  const { pieces, ...rest } = found;
  const prose = blankMath(buildProse(text, pieces), found.blocks);
  return withoutFlavours(text, { ...rest, prose });
}

/** Visits in document order without recursion; `visit` says whether to go on into the children. */
function walk(text: string, root: Root, visit: (open: Open) => boolean): void {
  const open: Open[] = [{ node: root, kind: "paragraph", quotes: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!visit(next) || !("children" in next.node)) continue;
    const { node } = next;
    const kind = kindWithin(node, next.kind, text);
    const quotes = next.quotes + (node.type === "blockquote" ? 1 : 0);
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child !== undefined) open.push({ node: child, kind, quotes });
    }
  }
}

/** A callout is marked up as a quotation and is the writer's own. */
function kindWithin(node: Nodes, kind: BlockKind, text: string): BlockKind {
  if (node.type === "listItem") return "list-item";
  if (node.type !== "blockquote") return kind;
  return isCallout(node, text) ? "paragraph" : "block-quote";
}

function isCallout({ children: [first] }: Blockquote, text: string): boolean {
  const { start } = first ? spanOf(first) : { start: 0 };
  return first?.type === "paragraph" && CALLOUT.test(text.slice(start, start + 60));
}

function readNode(text: string, { node, kind, quotes }: Open, found: Collected): boolean {
  const span = spanOf(node);
  switch (node.type) {
    case "text":
      found.pieces.push(...textPieces(text, span, quotes));
      found.links.push(...wikiLinks(text, span));
      return false;
    case "footnoteReference":
      found.pieces.push(span);
      return false;
    case "heading":
      addBlock(found, "heading", node.children);
      return true;
    case "paragraph":
      addParagraph(text, node, kind, found);
      return true;
    case "table":
      found.tables.push(node.children.map(rowOf));
      return true;
    case "tableCell":
      addBlock(found, "table-cell", node.children);
      return true;
    case "link":
      found.links.push({
        span,
        url: node.url,
        labelled: node.children.length > 0 && !isBareAddress(text, span, node.url),
      });
      return !isBareAddress(text, span, node.url);
    case "linkReference":
      if (node.label?.startsWith("@")) {
        found.pieces.push(span);
        return false;
      }
      found.links.push({ span, url: "", labelled: true, defined: node.identifier });
      return true;
    case "definition":
      found.definitions.push({ label: node.identifier, url: node.url, written: labelAt(text, span) });
      return true;
    case "footnoteDefinition": {
      found.definitions.push({ label: `^${node.identifier}`, url: "", written: labelAt(text, span) });
      const content = spanOfAll(node.children);
      if (content !== undefined) found.footnotes.set(node.identifier, content);
      return true;
    }
    case "html":
      readAnchor(text, span, found);
      found.comments.push(...readComments(text, span));
      readHtml(text, span, quotes, found);
      return false;
    case "yaml":
      found.frontMatter = { span, yaml: node.value };
      return false;
    case "delete":
      found.pieces.push(...replacement(text, span));
      return false;
    default:
      return true;
  }
}

function readHtml(text: string, span: Span, quotes: number, found: Collected): void {
  const { pieces, blocks, links, tables } = readHtmlBlock(text, span, quotes);
  found.tables.push(...tables);
  found.pieces.push(...pieces);
  found.blocks.push(...blocks);
  found.links.push(...links);
}

/** A web or mail address that stands for itself is no prose. */
function isBareAddress(text: string, span: Span, url: string): boolean {
  const raw = text.slice(span.start, span.end).replace(/^<|>$/g, "");
  return raw === url || `mailto:${raw}` === url || `http://${raw}` === url;
}

/** Within a paragraph the tags of a link are nodes of their own. */
function readAnchor(text: string, { start, end }: Span, found: Collected): void {
  const tag = text.slice(start, end);
  const url = anchorUrl(tag);
  if (url !== undefined && !/<\/a\s*>/i.test(tag)) found.anchor = { start, url };
  else if (found.anchor !== undefined && /^<\/a\s*>$/i.test(tag)) {
    found.links.push({ span: { start: found.anchor.start, end }, url: found.anchor.url, labelled: true });
    found.anchor = undefined;
  }
}

/** What CriticMarkup's `{~~one~>other~~}` puts in. */
function replacement(text: string, { start, end }: Span): readonly Span[] {
  const other = text.slice(start, end).indexOf("~>");
  const replaces = other >= 0 && text.charAt(start - 1) === "{" && text.charAt(end) === "}";
  return replaces ? [{ start: start + other + 2, end: end - 2 }] : [];
}

const labelAt = (text: string, { start }: Span): string =>
  /^\[(?:[^[\]\\\n]|\\.){1,1000}\]/.exec(text.slice(start, start + 1010))?.[0] ?? "";

/** What stands behind a callout's mark is its title; a picture that stands alone has its description for a caption. */
function addParagraph(text: string, node: Paragraph, kind: BlockKind, found: Collected): void {
  const { start, end } = spanOf(node);
  const mark = CALLOUT.exec(text.slice(start, start + 60))?.[0];
  const [only, rest] = node.children;
  if (only?.type === "image" && (rest === undefined || /^\{[^{}]*\}\s*$/.test(text.slice(spanOf(only).end, end)))) {
    const caption = { start: start + 2, end: start + 2 + (only.alt ?? "").length };
    if (text.slice(caption.start, caption.end) !== only.alt) return;
    found.pieces.push(...textPieces(text, caption, 0));
    found.blocks.push({ kind, span: caption });
  } else if (mark !== undefined) {
    const line = start + (/^[^\r\n]*/.exec(text.slice(start, end))?.[0].length ?? 0);
    const body = line + (/^[\s>]*/.exec(text.slice(line, end))?.[0].length ?? 0);
    if (line > start + mark.length)
      found.blocks.push({ kind: "heading", span: { start: start + mark.length, end: line } });
    if (end > body) found.blocks.push({ kind, span: { start: body, end } });
  } else addBlock(found, kind, node.children);
}

function addBlock(found: Collected, kind: BlockKind, children: readonly RootContent[]): void {
  const span = spanOfAll(children);
  if (span !== undefined) found.blocks.push({ kind, span });
}

const rowOf = (row: TableRow, index: number): Row => ({
  span: spanOf(row),
  isHead: index === 0,
  cells: row.children.map(cellSpan),
});

function cellSpan(cell: TableCell): Span {
  const { start } = spanOf(cell);
  return spanOfAll(cell.children) ?? { start, end: start };
}

function spanOfAll(nodes: readonly RootContent[]): Span | undefined {
  const first = nodes[0];
  const last = nodes.at(-1);
  return first && last ? { start: spanOf(first).start, end: spanOf(last).end } : undefined;
}

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});
