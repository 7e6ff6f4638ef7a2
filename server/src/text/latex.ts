/** LaTeX as a document: commands, maths and environments that hold no prose are blank, the `\cite` family is read. */
import type { Document } from "./document.ts";
import { closingBracket, createMarkup, keysIn, type Markup } from "./markup.ts";
import { openNote } from "./note.ts";
import { JOINER } from "./prose.ts";
import { decodeTex, TEX_LETTER } from "./tex.ts";

export function readLatex(text: string): Document {
  const markup = createMarkup(text);
  const begin = text.indexOf("\\begin{document}");
  const end = text.indexOf("\\end{document}");
  const from = begin < 0 ? 0 : begin + "\\begin{document}".length;
  readBody(markup, from, end < from ? text.length : end);
  if (begin >= 0) markup.blank(0, from);
  if (end >= from) markup.blank(end, text.length);
  return markup.toDocument({ citing: { before: "~\\cite{", after: "}" } });
}

const TOKEN = new RegExp(
  `${TEX_LETTER.source}|${/%[^\n]*|\\(?:begin|end)\s*\{([^{}\n]{1,40})\}|\\([a-zA-Z@]+)\*?|\\[^a-zA-Z]|\$\$?|``|''|`|---?|\{,\}|[~{}&]|\n[ \t]*\n/.source}`,
  "g",
);
const WHOLE_LETTER = new RegExp(`^(?:${TEX_LETTER.source})$`);

function readBody(markup: Markup, from: number, to: number): void {
  const { text, blank, put } = markup;
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = from;
  const tables: string[] = [];
  for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) {
    const { 0: token, 1: environment, 2: command, index } = match;
    const after = index + token.length;
    const jump = (end: number) => {
      pattern.lastIndex = Math.max(end, after);
    };
    if (WHOLE_LETTER.test(token)) {
      put(index, after, decodeTex(token).padEnd(token.length, JOINER));
    } else if (token.startsWith("%")) {
      markup.comment({ start: index, end: after }, token.slice(1));
    } else if (environment !== undefined) {
      jump(readEnvironment(markup, index, after, environment, tables));
    } else if (command !== undefined) {
      jump(readCommand(markup, index, after, command));
    } else if (token.startsWith("$")) {
      jump(skipMaths(markup, index, token));
    } else if (token === "\\(" || token === "\\[") {
      const end = text.indexOf(token === "\\(" ? "\\)" : "\\]", after);
      blank(index, end < 0 ? after : end + 2);
      jump(end < 0 ? after : end + 2);
    } else if (token === "\\\\") {
      blank(index, after);
      if (tables.length > 0) openRow(markup, after, false);
    } else if (token.startsWith("\\") && token !== "\\-") {
      blank(index, /^\\[&%$#_{}]$/.test(token) ? index + 1 : after);
    } else if (token === "&" && tables.length > 0) {
      blank(index, after);
      markup.open(after, "table-cell");
    } else {
      const [start, as] = SIGNS[token] ?? [0, undefined];
      blank(index, after);
      if (as !== undefined) put(index + start, after, as);
      else if (token === "&" || token.startsWith("\n")) put(index, after, token);
    }
  }
}

/** Where in the sign its character stands, and which. */
const SIGNS: Readonly<Record<string, readonly [number, string]>> = {
  "``": [1, "“"],
  "''": [0, "”"],
  "`": [0, "‘"],
  "---": [0, "—"],
  "--": [0, "–"],
  "{,}": [0, `,${JOINER}${JOINER}`],
  "\\-": [0, `${JOINER}${JOINER}`],
};

const NO_PROSE =
  /^(?:equation|align|gather|multline|eqnarray|displaymath|math|verbatim|Verbatim|lstlisting|minted|tikzpicture|picture|thebibliography|filecontents|comment|algorithm|algorithmic|pgfpicture)\*?$/;

function readEnvironment(markup: Markup, index: number, after: number, name: string, tables: string[]): number {
  const { text } = markup;
  markup.blank(index, after);
  if (text.startsWith("\\end", index)) {
    if (tables.at(-1) === name) tables.pop();
    markup.open(after, "paragraph");
    return after;
  }
  if (NO_PROSE.test(name)) {
    const close = `\\end{${name}}`;
    const end = text.indexOf(close, after);
    const stop = end < 0 ? after : end + close.length;
    markup.blank(index, stop);
    markup.open(stop, "paragraph");
    return stop;
  }
  const rest = skipArguments(text, after);
  markup.blank(after, rest);
  if (/^(?:tabular[xy]?|tabulary|tblr|longtable|longtblr|array)\*?$/.test(name)) {
    tables.push(name);
    openRow(markup, rest, true);
  } else if (/^(?:quote|quotation|displayquote)$/.test(name)) markup.open(rest, "block-quote");
  else markup.open(rest, "paragraph");
  return rest;
}

function openRow(markup: Markup, offset: number, first: boolean): void {
  markup.row(offset, first);
  markup.open(offset, "table-cell");
}

/** Where the arguments that begin at an offset end, or the first so many in braces. */
function skipArguments(text: string, from: number, count = Number.POSITIVE_INFINITY): number {
  let at = from;
  for (let left = count; left > 0 && (text.charAt(at) === "[" || text.charAt(at) === "{"); ) {
    const end = closingBracket(text, at);
    if (end === undefined) return at;
    if (text.charAt(at) === "{") left--;
    at = end + 1;
  }
  return at;
}

const HEADINGS = /^(?:part|chapter|section|subsection|subsubsection|paragraph|subparagraph|title|frametitle|caption)$/;

/** Their arguments are names, addresses and lengths. */
const ARGUMENTS_ARE_NO_PROSE =
  /^(?:label|ref|eqref|pageref|autoref|[cC]ref|nameref|hyperref|url|path|includegraphics|input|include|bibliography|bibliographystyle|addbibresource|printbibliography|usepackage|documentclass|[vh]space|index|gls|setlength|setcounter|newcommand|renewcommand|def|hypersetup|color|nocite|cline|date|author|thanks|selectlanguage|foreignlanguage|pagestyle|hline|newpage|clearpage|footnotetext|marginpar|todo|missingfigure|lstinputlisting|centering)$/;

/** Blanks a command, and what of its arguments is no prose; gives where reading goes on. */
function readCommand(markup: Markup, index: number, written: number, command: string): number {
  const { text } = markup;
  const after = written + (OVERLAY.exec(text.slice(written, written + 42))?.[0].length ?? 0);
  markup.blank(index, after);
  if (/cite/i.test(command) && command !== "nocite") return readCite(markup, index, after);
  if (command === "item") {
    const label = text.charAt(after) === "[" ? (closingBracket(text, after) ?? after - 1) + 1 : after;
    markup.blank(after, label);
    markup.open(label, "list-item");
    return label;
  }
  if (command === "href" || command === "footnote") return readNoted(markup, index, after, command);
  const end = argumentsEnd(text, after, command);
  if (end !== undefined) {
    markup.blank(after, end);
    return end;
  }
  const group = text.charAt(after) === "[" ? (closingBracket(text, after) ?? after - 1) + 1 : after;
  markup.blank(after, group);
  const close = text.charAt(group) === "{" ? closingBracket(text, group) : undefined;
  if (close !== undefined && HEADINGS.test(command)) {
    markup.open(group + 1, command === "caption" ? "paragraph" : "heading");
    markup.open(close, "paragraph");
  }
  if (close !== undefined && command === "enquote") {
    markup.put(group, group + 1, "“");
    markup.put(close, close + 1, "”");
    return group + 1;
  }
  return group;
}

/** For which of Beamer's slides a command is. */
const OVERLAY = /^<[\w,.+|:-]{1,40}>/;

/** Where what is no prose behind a command ends. */
function argumentsEnd(text: string, after: number, command: string): number | undefined {
  if (ARGUMENTS_ARE_NO_PROSE.test(command)) return skipArguments(text, after);
  const first = FIRST_ARE_NO_PROSE.get(command);
  if (first !== undefined) return skipArguments(text, after, first);
  if (!/^(?:verb|lstinline|mintinline)$/.test(command)) return undefined;
  const start = command === "mintinline" ? skipArguments(text, after, 1) : after;
  const close = text.indexOf(text.charAt(start) === "{" ? "}" : text.charAt(start), start + 1);
  return close < 0 || text.slice(start, close).includes("\n") ? start : close + 1;
}

/** How many arguments say how the last looks. */
const FIRST_ARE_NO_PROSE: ReadonlyMap<string, number> = new Map([
  ...["textcolor", "colorbox", "parbox", "raisebox", "rotatebox", "scalebox"].map((name) => [name, 1] as const),
  ...["multicolumn", "multirow", "resizebox", "fontsize"].map((name) => [name, 2] as const),
]);

/** `\href{url}{text}` keeps its text; a footnote keeps what it cites, and its text where it is a statement. */
function readNoted(markup: Markup, index: number, after: number, command: string): number {
  const { text } = markup;
  const end = closingBracket(text, after);
  if (end === undefined) return after;
  if (command === "href") {
    const label = closingBracket(text, end + 1);
    markup.link({
      span: { start: index, end: (label ?? end) + 1 },
      url: text.slice(after + 1, end),
      labelled: label !== undefined,
    });
    markup.blank(after, end + 1);
    return end + 1;
  }
  if (openNote(markup, { start: index, end: after }, { start: after + 1, end })) return after + 1;
  for (const cite of text.slice(after, end).matchAll(/\\([a-zA-Z]*cite[a-zA-Z]*)\*?/g)) {
    if (cite[1] !== "nocite") readCite(markup, after + cite.index, after + cite.index + cite[0].length);
  }
  markup.blank(after, end + 1);
  return end + 1;
}

/** `\citep[see][p.~3]{a,b}`, `\cites[3]{a}[5]{b}`. */
function readCite(markup: Markup, index: number, after: number): number {
  const { text } = markup;
  const items: { key: string; span: { start: number; end: number }; locator?: string }[] = [];
  let at = after;
  let locator = "";
  for (;;) {
    const open = text.charAt(at);
    const close = open === "[" || open === "{" ? closingBracket(text, at) : undefined;
    if (close === undefined) break;
    if (open === "[") locator = text.slice(at + 1, close);
    else {
      const noted = locator.replace(/~/g, " ").trim();
      items.push(
        ...keysIn(text.slice(at + 1, close), at + 1).map((item) => (noted === "" ? item : { ...item, locator: noted })),
      );
      locator = "";
    }
    at = close + 1;
    if (open === "{" && !/^\\[a-zA-Z]*cites\b/i.test(text.slice(index, index + 20))) break;
  }
  if (items.length > 0) markup.cite({ span: { start: index, end: at }, items });
  return at;
}

/** Maths is blank, but a bare number in it is a number of the text. */
function skipMaths(markup: Markup, index: number, mark: string): number {
  const { text } = markup;
  const end = text.indexOf(mark, index + mark.length);
  if (end < 0 || /\n[ \t]*\n/.test(text.slice(index, end))) {
    markup.blank(index, index + mark.length);
    return index + mark.length;
  }
  const bare = /^[\d.,]+$/.test(text.slice(index + mark.length, end));
  markup.blank(index, bare ? index + mark.length : end + mark.length);
  markup.blank(end, end + mark.length);
  return end + mark.length;
}
