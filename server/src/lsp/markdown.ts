/** Markdown for hovers, in which nothing that a draft or source contains is markup. */

/** Text of any origin as one line of Markdown that shows those characters and no others. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&#$!]/g, "\\$&")
    .replace(/:\/\//g, ":\\/\\/")
    .replace(/\bwww\./gi, "www\\.")
    .replace(/@/g, "\\@")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** Without line breaks, control characters and marks that turn the reading direction of what follows. */
export const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();

/** The text as one line of at most so many characters. */
export function shorten(text: string, longest: number): string {
  const line = oneLine(text);
  return line.length <= longest ? line : `${wholeCharacters(line.slice(0, longest - 1)).trimEnd()}…`;
}

/** As much of a title or a name as is read in passing. */
export const LONGEST_TITLE = 160;

/** Without the half of a character at the end. */
const wholeCharacters = (text: string): string => text.replace(/[\ud800-\udbff]$/, "");

/** Text of any origin where a client takes it for plain text or for Markdown: what could be markup in either is left out. */
export const withoutMarkup = (text: string): string => oneLine(text.replace(/[\\`*_[\]<>|~&#$!]/g, " "));

/** A link, its label without brackets that a renderer could take for a link within; without one where the address could be anything but a web page or a file. */
export function markdownLink(label: string, address: string | undefined): string {
  const text = escapeMarkdown(label).replace(/(?<!\\)[()]/g, "\\$&");
  if (!address || !/^(https?|file):\/\//i.test(address) || !URL.canParse(address)) return text;
  return `[${text}](<${new URL(address).href.replace(/[<>[\]\\]/g, encodeURIComponent)}>)`;
}

/** What the Markdown that is made here says, for a client that shows plain text alone. */
export const toPlainText = (markdown: string): string =>
  markdown
    .replace(/^\|(?: :-- \|)+\n/gm, "")
    .replace(/^\| (.*) \|$/gm, (_, cells: string) => cells.split(" | ").join("  ").trimEnd())
    .replace(/(?<!\\)\]\(<[^>]*>\)/g, "")
    .replace(/(?<!\\)(?:\*+|\[|~~)/g, "")
    .replace(/\\(?=[\p{P}\p{S}])/gu, "")
    .replace(/ +$/gm, "");

/** A table row. */
export const markdownRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
