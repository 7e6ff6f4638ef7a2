/** A web page saved from a browser: its article by Mozilla's Readability, its metadata by meta tags and JSON-LD. */
import { Readability } from "@mozilla/readability";
import { DOMParser } from "linkedom";
import { readDocumentDate } from "../extract/document-date.ts";
import type { Block, Document } from "../text/document.ts";
import { buildHtmlProse, type HtmlText, readHtmlTexts } from "./html-prose.ts";
import { toSourceDate, withoutAbsent } from "./reference.ts";
import type { ReadPage } from "./source.ts";

/** Reads a page; where Readability finds no article, all its text is taken. */
export function readHtml(html: string): ReadPage {
  const { texts: all, depth } = readHtmlTexts(html);
  const texts = all.filter(({ start, end }) => /\S/.test(html.slice(start, end)));
  const { article, meta } = depth > DEEPEST ? NOTHING_FOUND : tryArticle(markTexts(html, texts));
  const kept = article === undefined ? texts : texts.filter((_, index) => article.has(index));
  const document = toDocument(
    html,
    kept.filter(({ caption }) => !caption),
  );
  const edtf = meta.published === undefined ? undefined : dayOf(meta.published);
  return withoutAbsent({
    document,
    title: meta.title,
    author: meta.author,
    publisher: meta.publisher,
    url: meta.url,
    issued: edtf === undefined ? undefined : toSourceDate(edtf, "metadata"),
  });
}

/** Tags nested deeper are no page of anyone's, and would take a tree's readers more than linear time. */
const DEEPEST = 300;

/** Each text is led by its number in private-use characters, which survive whatever Readability does to the tree. */
function markTexts(html: string, texts: readonly HtmlText[]): string {
  const parts: string[] = [];
  let at = 0;
  texts.forEach(({ start }, index) => {
    parts.push(html.slice(at, start).replace(/[\ue000-\ue00a]/g, " "), "\ue00a", ...digitsOf(index), "\ue00a");
    at = start;
  });
  return [...parts, html.slice(at)].join("");
}

const digitsOf = (index: number): string[] =>
  [...String(index)].map((digit) => String.fromCharCode(0xe000 + Number(digit)));

const MARK = /\ue00a([\ue000-\ue009]+)\ue00a/g;

const numberOf = (mark: string): number => Number([...mark].map((digit) => digit.charCodeAt(0) - 0xe000).join(""));

const unmark = (text: string): string => text.replace(MARK, "").replace(/\s+/g, " ").trim();

interface Meta {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

interface Article {
  /** Numbers of its texts. */
  readonly article?: ReadonlySet<number>;
  readonly meta: Meta;
}

const NOTHING_FOUND: Article = { meta: {} };

/** A tree that its readers cannot take is a page without article and metadata. */
function tryArticle(marked: string): Article {
  try {
    return readArticle(marked);
  } catch {
    return NOTHING_FOUND;
  }
}

function readArticle(marked: string): Article {
  const document = new DOMParser().parseFromString(
    /<html[\s>]/i.test(marked) ? marked : `<html><body>${marked}</body></html>`,
    "text/html",
  );
  const pick = (selector: string, attribute: string): string | undefined =>
    document.querySelector(selector)?.getAttribute(attribute)?.trim() || undefined;
  const url = pick('link[rel="canonical"]', "href") ?? pick('meta[property="og:url"]', "content");
  const published = DATE_TAGS.map(([selector, attribute]) => pick(selector, attribute)).find(
    (date) => date !== undefined,
  );
  const read = new Readability(document as never, { charThreshold: 200, maxElemsToParse: 50_000 }).parse();
  const content = read?.textContent ?? undefined;
  const article =
    content === undefined ? undefined : new Set([...content.matchAll(MARK)].map((mark) => numberOf(mark[1] ?? "")));
  const clean = (text: string | null | undefined): string | undefined => unmark(text ?? "") || undefined;
  const meta = {
    title: clean(read?.title),
    author: clean(read?.byline),
    publisher: clean(read?.siteName),
    published: clean(read?.publishedTime) ?? published,
    url: url !== undefined && /^https?:/i.test(url) ? url : undefined,
  };
  return { ...(article && article.size > 0 && { article }), meta: withoutAbsent(meta) };
}

const DATE_TAGS: readonly (readonly [string, string])[] = [
  ['meta[property="article:published_time"]', "content"],
  ['meta[name="date"]', "content"],
  ['meta[name="pubdate"]', "content"],
  ['meta[name="DC.date.issued"]', "content"],
  ['meta[name="dcterms.created"]', "content"],
  ['meta[itemprop="datePublished"]', "content"],
  ['time[itemprop="datePublished"]', "datetime"],
  ["article time[datetime]", "datetime"],
  ["time[datetime]", "datetime"],
];

/** The day of an ISO time stamp. */
function dayOf(stamp: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(stamp)?.[0];
  return day !== undefined && readDocumentDate(day) !== undefined ? day : undefined;
}

function toDocument(html: string, kept: readonly HtmlText[]): Document {
  const prose = buildHtmlProse(html, kept);
  const blocks: Block[] = [];
  let open = -1;
  for (const { start, end, block, kind } of kept) {
    const last = blocks.at(-1);
    if (last !== undefined && block === open)
      blocks[blocks.length - 1] = { kind: last.kind, span: { start: last.span.start, end } };
    else blocks.push({ kind, span: { start, end } });
    open = block;
  }
  return { text: html, prose, blocks, comments: [], links: [], footnotes: new Map(), problems: [] };
}
