/** What the programs that write Markdown add to it, and the parser takes for text: marks, comments, macros, components. */
import type { Document } from "./document.ts";
import { blank, withoutProse } from "./prose.ts";

/** A stretch's prose without them. */
export const withoutFlavours = <Read extends Pick<Document, "prose" | "blocks">>(text: string, read: Read): Read =>
  withoutProse({ ...read, prose: withoutRaised(text, read.prose) }, FLAVOURS);

/** Where callouts begin: `[!NOTE]`, Obsidian's `[!info]-`. */
export const CALLOUT = /^\[![\w-]{1,40}\][+-]?[ \t]*/;

const FLAVOURS = new RegExp(
  [
    // Fenced divs, and the attributes of headings, spans, figures and Kramdown's blocks.
    "^:{3,}[^\\n]*$",
    "\\{[#.:=][^{}\\n]{0,200}\\}",
    "^ *\\[![\\w-]{1,40}\\][+-]?",
    "%%(?:[^%]|%(?!%)){0,5000}%%",
    "==(?=[^\\s=])|(?<=[^\\s=])==(?!=)",
    // CriticMarkup: what is deleted, what is said of it, and the marks of what is put in.
    "\\{--(?:[^-]|-(?!-\\})){0,2000}--\\}|\\{>>(?:[^<]|<(?!<\\})){0,2000}<<\\}",
    "\\{\\+\\+|\\+\\+\\}|\\{==|==\\}|\\{~~|~~\\}",
    // Jekyll's and Hugo's macros, JSX and its comments, what an MDX file imports and exports.
    "\\{%[^\\n]{0,500}?%\\}|\\{\\{[^{}\\n]{0,300}\\}\\}|\\{/\\*(?:[^*]|\\*(?!/)){0,2000}\\*/\\}",
    "</?[A-Z][\\w.]{0,60}(?:\\s[^<>]{0,500})?/?>",
    "(?<![^\\n]\\n)^import\\s[^\\n]{0,300}\\sfrom\\s+[\"'][^\"'\\n]{1,300}[\"'];?$",
    "(?<![^\\n]\\n)^export\\s+(?:(?:const|let|function)\\s+\\w{1,60}\\s?[=(]|default\\s+(?:function\\b|[{(]))[^\\n]*$",
    // A table of contents, an abbreviation, an example's number, the bar of a line.
    "^ *\\[?\\[?[_ ]?[Tt][Oo][Cc][_ ]?\\]?\\]? *$|^\\*\\[[^\\]\\n]{1,60}\\]:[^\\n]*$|^\\(@\\) |^\\| (?=\\S)",
  ].join("|"),
  "gm",
);

/** A number of a note that HTML raises; behind a unit it is left, and behind a figure both are one that is not read. */
function withoutRaised(text: string, prose: string): string {
  if (!text.includes("<sup")) return prose;
  const parts: string[] = [];
  let done = 0;
  for (const { index, 0: raised } of text.matchAll(RAISED)) {
    parts.push(prose.slice(done, index), blank(prose.slice(index, index + raised.length)));
    done = index + raised.length;
  }
  return [...parts, prose.slice(done)].join("");
}

const RAISED =
  /(?<![\d.,])(?<!\b(?:[kcm]?m|mi|ft|in|s))(?:\d[\d.,]{0,20})?<sup[^<>]{0,100}>\s*\[?\d{1,3}\]?\s*<\/sup>/gi;
