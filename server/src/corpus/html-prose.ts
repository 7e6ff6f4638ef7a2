/** The text of an HTML file with its offsets: which stretches are text, in which block, and where a word runs on. */
import { Parser } from "htmlparser2";
import { CHARACTER_REFERENCE, decodeReference } from "../text/character-reference.ts";
import type { BlockKind } from "../text/document.ts";
import { blank } from "../text/prose.ts";

/** A stretch of text between two tags. */
export interface HtmlText {
  readonly start: number;
  readonly end: number;
  /** Counts up with every block that opens or closes; texts of one block share it. */
  readonly block: number;
  readonly kind: BlockKind;
  readonly caption: boolean;
}

export interface HtmlTexts {
  /** In order, those of scripts, styles and titles left out. */
  readonly texts: readonly HtmlText[];
  /** How deep the tags nest. */
  readonly depth: number;
}

interface Open {
  readonly hidden: boolean;
  readonly caption: boolean;
  readonly kind: BlockKind;
}

/** All texts of a file. */
export function readHtmlTexts(html: string): HtmlTexts {
  const texts: HtmlText[] = [];
  const open: Open[] = [{ hidden: false, caption: false, kind: "paragraph" }];
  let block = 0;
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name) {
        const around = open.at(-1) ?? { hidden: false, caption: false, kind: "paragraph" };
        const hidden = around.hidden || HIDDEN.has(name);
        open.push({ hidden, caption: around.caption || name === "figcaption", kind: KINDS.get(name) ?? around.kind });
        depth = Math.max(depth, open.length);
        if (!INLINE.has(name)) block++;
      },
      onclosetag(name) {
        if (open.length > 1) open.pop();
        if (!INLINE.has(name)) block++;
      },
      ontext() {
        const around = open.at(-1);
        if (around === undefined || around.hidden) return;
        const { startIndex: start, endIndex } = parser;
        const last = texts.at(-1);
        const text = { start, end: endIndex + 1, block, kind: around.kind, caption: around.caption };
        if (last?.end === start && last.block === block) texts[texts.length - 1] = { ...text, start: last.start };
        else texts.push(text);
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return { texts, depth };
}

const HIDDEN = new Set([
  "script",
  "style",
  "title",
  "noscript",
  "template",
  "svg",
  "math",
  "textarea",
  "select",
  "option",
  "iframe",
]);

const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, "heading"] as const),
  ["td", "table-cell"],
  ["th", "table-cell"],
  ["li", "list-item"],
  ["blockquote", "block-quote"],
]);

/**
 * The prose of the `kept` texts. A word that tags or character references cut up is closed up at its start and
 * padded after its end, so that it is one word; it still starts where it starts in the file.
 */
export function buildHtmlProse(html: string, kept: readonly HtmlText[]): string {
  const parts: string[] = [];
  let at = 0;
  let owed = 0;
  let block = -1;
  const write = (text: string) => {
    const space = owed > 0 ? text.search(/\s/) : -1;
    if (space < 0) parts.push(text);
    else {
      parts.push(text.slice(0, space), " ".repeat(owed), text.slice(space));
      owed = 0;
    }
  };
  const isBetweenWords = () => owed === 0 && !/\S$/.test(parts.findLast((part) => part !== "") ?? " ");
  const writeReference = (reference: string) => {
    const decoded = decodeReference(reference) ?? reference;
    const spare = " ".repeat(Math.max(0, reference.length - decoded.length));
    if (isBetweenWords() || decoded === " ") write(spare + decoded);
    else {
      write(decoded);
      owed += spare.length;
    }
  };
  for (const text of kept) {
    const gap = html.slice(at, text.start);
    if (text.block === block && !isBetweenWords() && !/\n|<br/i.test(gap)) owed += gap.length;
    else {
      parts.push(" ".repeat(owed), blank(gap));
      owed = 0;
    }
    block = text.block;
    at = text.end;
    for (const part of html.slice(text.start, text.end).split(REFERENCES)) {
      if (part.startsWith("&")) writeReference(part);
      else write(part);
    }
  }
  parts.push(" ".repeat(owed), blank(html.slice(at)));
  return parts.join("");
}

const REFERENCES = new RegExp(`(${CHARACTER_REFERENCE.source})`);
