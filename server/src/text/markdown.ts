/** Markdown as a document: its prose without the markup, from a real parser. */
import type { Nodes, Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { Block, BlockKind, Comment, Document, Link } from "./document.ts";
import { blankMath, textPieces, wikiLinks } from "./markdown-text.ts";
import { readPlain } from "./plain.ts";
import { buildProse, type ProsePiece, withoutProse } from "./prose.ts";
import type { Span } from "./span.ts";

/** CommonMark with tables, footnotes, strikethrough and front matter; maths, code and struck text are not prose. */
export function readMarkdown(text: string): Document {
  if (isTangled(text)) return asPlain(text, "too much nested or unclosed markup");
  try {
    return readTree(text, parser.parse(text));
  } catch (error) {
    return asPlain(text, error instanceof Error ? error.message : String(error));
  }
}

function asPlain(text: string, reason: string): Document {
  return {
    ...readPlain(text),
    problems: [{ message: `could not be read as Markdown (${reason}); read as plain text` }],
  };
}

/** Markup that no one writes and that takes a parser more than linear time. */
function isTangled(text: string): boolean {
  if (/^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]+){100}/m.test(text)) return true;
  let marks = 0;
  let open: Opened = "nothing";
  for (const line of text.split("\n")) {
    const begun = openedBy(line, open);
    if (begun) marks = 0;
    open = begun ?? (open === "text" && DELIMITER_ROW.test(line) ? "table" : open);
    marks += line.match(/[[\]*_]/g)?.length ?? 0;
    if (marks > MOST_MARKS) return true;
  }
  return false;
}

/** What a line begins, or nothing where it goes on with the paragraph, row or list item before it. */
function openedBy(line: string, open: Opened): Opened | undefined {
  if (line.trim() === "" || /^ {0,3}#{1,6}[ \t]/.test(line)) return "nothing";
  const item = /^[ \t]*(?:[-+*]|(\d{1,9})[.)])[ \t]+\S/.exec(line);
  if (item && (open !== "text" || (item[1] ?? "1") === "1") && (open === "list" || /^ {0,3}\S/.test(line)))
    return "list";
  if (open === "table") return "table";
  return open === "nothing" ? "text" : undefined;
}

const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-[-:| \t]*$/;

/** In one paragraph, row or list item. */
const MOST_MARKS = 10_000;

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

type Opened = "nothing" | "text" | "list" | "table";

interface Open {
  readonly node: Nodes;
  /** Kind of the paragraphs inside. */
  readonly kind: BlockKind;
  /** Block quotes around it. */
  readonly quotes: number;
}

interface Collected {
  readonly pieces: ProsePiece[];
  readonly blocks: Block[];
  readonly comments: Comment[];
  readonly links: Link[];
  readonly footnotes: Map<string, Span>;
  readonly urls: Map<string, string>;
  frontMatter?: { readonly span: Span; readonly yaml: string };
}

function readTree(text: string, root: Root): Document {
  const found: Collected = {
    pieces: [],
    blocks: [],
    comments: [],
    links: [],
    footnotes: new Map(),
    urls: new Map(),
  };
  walk(root, (open) => readDefinition(open, found));
  walk(root, (open) => readNode(text, open, found));
  const prose = blankMath(buildProse(text, found.pieces), found.blocks);
  const { pieces: _pieces, urls: _urls, ...rest } = found;
  return withoutProse({ text, prose, ...rest, problems: [] }, PANDOC_MARKS);
}

/** Fenced divs, and the attributes of headings, spans and figures. */
const PANDOC_MARKS = /^:{3,}[^\n]*$|\{[#.][^{}\n]{0,200}\}/gm;

/** Visits in document order without recursion; `visit` says whether to go on into the children. */
function walk(root: Root, visit: (open: Open) => boolean): void {
  const open: Open[] = [{ node: root, kind: "paragraph", quotes: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!visit(next) || !("children" in next.node)) continue;
    const { node } = next;
    const kind = node.type === "listItem" ? "list-item" : node.type === "blockquote" ? "block-quote" : next.kind;
    const quotes = next.quotes + (node.type === "blockquote" ? 1 : 0);
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child !== undefined) open.push({ node: child, kind, quotes });
    }
  }
}

function readDefinition({ node }: Open, found: Collected): boolean {
  if (node.type === "definition") found.urls.set(node.identifier, node.url);
  return true;
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
      addBlock(found, kind, node.children);
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
      found.links.push({ span, url: found.urls.get(node.identifier) ?? "", labelled: true });
      return true;
    case "footnoteDefinition": {
      const content = spanOfAll(node.children);
      if (content !== undefined) found.footnotes.set(node.identifier, content);
      return true;
    }
    case "html":
      found.comments.push(...readComments(text, span));
      return false;
    case "yaml":
      found.frontMatter = { span, yaml: node.value };
      return false;
    case "delete":
      return false;
    default:
      return true;
  }
}

/** A web or mail address that stands for itself is no prose. */
function isBareAddress(text: string, span: Span, url: string): boolean {
  const raw = text.slice(span.start, span.end).replace(/^<|>$/g, "");
  return raw === url || `mailto:${raw}` === url || `http://${raw}` === url;
}

function readComments(text: string, span: Span): readonly Comment[] {
  const comments: Comment[] = [];
  let open = text.indexOf("<!--", span.start);
  while (open !== -1 && open < span.end) {
    const close = text.indexOf("-->", open + 4);
    const end = close === -1 || close >= span.end ? span.end : close;
    comments.push({ span: { start: open, end: Math.min(end + 3, span.end) }, text: text.slice(open + 4, end).trim() });
    open = text.indexOf("<!--", end + 3);
  }
  return comments;
}

function addBlock(found: Collected, kind: BlockKind, children: readonly RootContent[]): void {
  const span = spanOfAll(children);
  if (span !== undefined) found.blocks.push({ kind, span });
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
