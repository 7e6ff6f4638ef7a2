/** The values of BibTeX fields: braces, quotes, macros, and TeX's accents as plain characters. */

/** A field's raw value and where it ends; nothing where it is never closed. */
export function readBibtexValue(
  text: string,
  from: number,
  macros: ReadonlyMap<string, string>,
): { readonly value: string; readonly end: number } | undefined {
  let value = "";
  let at = from;
  for (;;) {
    at = skipSpace(text, at);
    const part = readPart(text, at, macros);
    if (part === undefined) return undefined;
    value += part.value;
    at = skipSpace(text, part.end);
    if (text.charAt(at) !== "#") return { value, end: at };
    at++;
  }
}

function readPart(text: string, at: number, macros: ReadonlyMap<string, string>) {
  const open = text.charAt(at);
  if (open === "{" || open === '"') {
    const end = closing(text, at + 1, open === "{" ? "}" : '"');
    return end === undefined ? undefined : { value: text.slice(at + 1, end), end: end + 1 };
  }
  const word = /[^\s,#{}"=()]+/y;
  word.lastIndex = at;
  const match = word.exec(text);
  if (match === null) return undefined;
  return { value: macros.get(match[0].toLowerCase()) ?? match[0], end: word.lastIndex };
}

/** Where the brace or quotation mark closes; braces inside must balance. */
function closing(text: string, from: number, mark: string): number | undefined {
  const special = /\\.|[{}"]/gs;
  special.lastIndex = from;
  let depth = 0;
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    if (depth === 0 && match[0] === mark) return match.index;
    if (match[0] === "{") depth++;
    else if (match[0] === "}") depth--;
    if (depth < 0) return undefined;
  }
  return undefined;
}

export function skipSpace(text: string, from: number): number {
  const space = /(?:\s|%[^\n]*\n)*/y;
  space.lastIndex = from;
  space.test(text);
  return space.lastIndex;
}

const ACCENTS: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  u: "\u0306",
  ".": "\u0307",
  '"': "\u0308",
  r: "\u030a",
  H: "\u030b",
  v: "\u030c",
  d: "\u0323",
  c: "\u0327",
  k: "\u0328",
};

const LETTERS: Readonly<Record<string, string>> = {
  ss: "ß",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  o: "ø",
  O: "Ø",
  aa: "å",
  AA: "Å",
  l: "ł",
  L: "Ł",
  i: "ı",
  j: "ȷ",
  textendash: "–",
  textemdash: "—",
  textquoteright: "’",
  ldots: "…",
  dots: "…",
};

/** The value as people read it. */
export function decodeTex(value: string): string {
  if (!/[\\{}~$`'-]/.test(value)) return value.replace(/\s+/g, " ").trim();
  return value
    .replace(/\\([`'^~=."])\s*\{?\\?([\p{L}])\}?/gu, accent)
    .replace(/\\([uvHcdkr])(?:\s*\{\\?([\p{L}])\}|\s+(\p{L}))/gu, (_, mark: string, braced?: string, bare?: string) =>
      accent("", mark, braced ?? bare ?? ""),
    )
    .replace(/\\([a-zA-Z]+)(?:\{\}|\s+|(?![a-zA-Z]))/g, (command, name: string) => LETTERS[name] ?? command)
    .replace(/\\([&%$#_{}])/g, (_, mark: string) => (mark === "{" || mark === "}" ? "" : mark))
    .replace(/\\[a-zA-Z]+\*?\s*/g, "")
    .replace(/[{}]/g, "")
    .replace(/---/g, "—")
    .replace(/--/g, "–")
    .replace(/``/g, "“")
    .replace(/''/g, "”")
    .replace(/[\s~]+/g, " ")
    .trim();
}

const accent = (_: string, mark: string, letter: string): string =>
  `${letter === "ı" ? "i" : letter}${ACCENTS[mark] ?? ""}`.normalize("NFC");
