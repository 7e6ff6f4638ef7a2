/** Reads Markdown that is one paragraph or heading of words and citations alone, as most is, without a parser. */
import type { MarkdownTree } from "./markdown-tree.ts";
import { blank } from "./prose.ts";

/** The stretch as the parser would read it; nothing where anything in it may be markup. */
export function readPlainMarkdown(text: string): MarkdownTree | undefined {
  const [, marks = "", words] = HEADING.exec(text) ?? PARAGRAPH.exec(text) ?? [];
  if (words === undefined || MARKED.test(words)) return undefined;
  const span = { start: marks.length, end: marks.length + words.length };
  const nothing = { comments: [], links: [], tables: [], footnotes: new Map(), definitions: [] };
  const kind = marks === "" ? "paragraph" : "heading";
  return { ...nothing, prose: blank(marks) + text.slice(marks.length), blocks: [{ kind, span }] };
}

/** What is text anywhere in a line. */
const PLAIN = String.raw`[\p{L}\p{M}\p{N} .,;:!?'"“”‘’«»„…()%/€£°–—-]`;
/** An underscore within a word, an at sign that is in no address, brackets with neither an address nor a definition behind. */
const WITHIN = String.raw`(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|(?<![^\s[(])@`;
const BRACKETS = String.raw`\[(?:${PLAIN}|${WITHIN}){1,1000}\](?![[(:])`;
const WORDS = `(?:${PLAIN}|${WITHIN}|${BRACKETS})*(?<! )`;
/** No line of a list, a table, a quotation, a rule or code begins like this. */
const OPENING = String.raw`(?!\d{1,9}[.)])[\p{L}\p{N}“”‘’«»„"'(@]`;

const PARAGRAPH = new RegExp(String.raw`^()(${OPENING}${WORDS}(?:\n${OPENING}${WORDS})*)\n*$`, "u");
const HEADING = new RegExp(String.raw`^(#{1,6} )(${OPENING}${WORDS})\n*$`, "u");
/** An address, and what programs add to Markdown. */
const MARKED = /:\/\/|www\.|%%|^(?:import|export) |^\(@\)/im;
