/** The values of BibTeX fields: braces, quotes and macros. */

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
