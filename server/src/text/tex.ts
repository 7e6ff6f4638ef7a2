/** TeX's accents, letters and marks as the characters they stand for. */

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

/** An accented or special letter however it is written: `\"o`, `{\"o}`, `\c{c}`, `\v s`, `{\ss}`, `\o{}`. Without groups. */
export const TEX_LETTER: RegExp =
  /\{\\(?:[`'^"~=.] ?(?:\{\\?[a-zA-Z]\}|\\?[a-zA-Z])|[uvHcdkr](?: ?\{\\?[a-zA-Z]\}| [a-zA-Z])|(?:ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?![a-zA-Z])(?:\{\}| )?)\}|\\(?:[`'^"~=.] ?(?:\{\\?[a-zA-Z]\}|\\?[a-zA-Z])|[uvHcdkr](?: ?\{\\?[a-zA-Z]\}| [a-zA-Z])|(?:ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?![a-zA-Z])(?:\{\}| )?)/;

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
