/** The bibliographies that a draft names in its own format's way. */
import { parseFields } from "./front-matter.ts";

/** The files' names as the draft writes them; `path` is the draft's. */
export function namedBibliographies(path: string, text: string): readonly string[] {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const pattern = PATTERNS.find(([endings]) => endings.test(ending))?.[1];
  if (!/bib/i.test(text)) return [];
  const names = pattern === undefined ? inFrontMatter(text) : namesIn(text, pattern);
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== "" && !/^[a-z]+:\/\//i.test(name)))];
}

const PATTERNS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:tex|latex|ltx)$/,
    /^[^%\n]{0,200}\\(?:bibliography|addbibresource)(?:\[[^\]\n]{0,100}\])?\{([^{}\n]{1,500})\}/gm,
  ],
  [/^org$/, /^[ \t]*#\+bibliography:[ \t]*(\S[^\n]{0,300})$/gim],
  [/^typ$/, /#bibliography\(\s*\(?\s*((?:"[^"\n]{1,300}"[\s,]{0,20}){1,20})/g],
  [/^(?:adoc|asciidoc|asc)$/, /^:bib(?:tex-file|liography-database):[ \t]*(\S[^\n]{0,300})$/gm],
  [/^(?:rst|rest)$/, /^\.\. bibliography::[ \t]*(\S[^\n]{0,300})$/gm],
];

/** LaTeX leaves the ending of a `\bibliography` out. */
function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([whole, list = ""]) => {
    const quoted = [...list.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
    const names = quoted.length > 0 ? quoted : list.split(whole.includes("\\") ? "," : /\s+/);
    return names.map((name) => (whole.includes("\\bibliography") && !name.includes(".") ? `${name.trim()}.bib` : name));
  });
}

function inFrontMatter(text: string): readonly string[] {
  const yaml = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[1];
  if (yaml === undefined || !/^bibliography[ \t]*:/m.test(yaml)) return [];
  return [parseFields(yaml).bibliography].flat().filter((name) => typeof name === "string");
}
