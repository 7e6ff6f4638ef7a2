/** Reads the plain part of YAML that exporters write, some ten times as fast as the full grammar: block maps and lists of scalars that keep to their line. */

/** The value, or nothing where the text holds anything else: then the full grammar has to read it. */
export function readPlainYaml(text: string): unknown {
  const lines = linesOf(text);
  if (lines === undefined || lines.length === 0) return undefined;
  const cursor = { lines, at: 0 };
  const value = readNode(cursor, lines[0]?.indent ?? 0);
  return cursor.at === lines.length ? value : undefined;
}

interface Line {
  readonly indent: number;
  readonly text: string;
}

interface Cursor {
  /** What follows a dash becomes a line of its own, as deep as it stands. */
  readonly lines: Line[];
  at: number;
}

/** Tabs, comments and markers of documents are left to the full grammar. */
function linesOf(text: string): Line[] | undefined {
  if (/\t|(?:^|\s)#|^(?:---|\.\.\.|%)/m.test(text)) return undefined;
  const lines: Line[] = [];
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim();
    if (trimmed !== "") lines.push({ indent: line.length - line.trimStart().length, text: trimmed });
  }
  return lines;
}

function readNode(cursor: Cursor, indent: number): unknown {
  const text = cursor.lines[cursor.at]?.text ?? "";
  if (text.startsWith("- ")) return readList(cursor, indent);
  return KEY.test(text) ? readMap(cursor, indent) : undefined;
}

function readList(cursor: Cursor, indent: number): unknown {
  const items: unknown[] = [];
  for (let line = cursor.lines[cursor.at]; line?.indent === indent; line = cursor.lines[cursor.at]) {
    if (!line.text.startsWith("- ")) break;
    const rest = line.text.slice(2);
    if (rest.startsWith(" ")) return undefined;
    const nested = rest.startsWith("- ") || KEY.test(rest);
    if (nested) cursor.lines[cursor.at] = { indent: indent + 2, text: rest };
    else cursor.at++;
    const item = nested ? readNode(cursor, indent + 2) : readScalar(rest);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

const KEY = /^([A-Za-z][\w-]*):(?: +(.+))?$/;

function readMap(cursor: Cursor, indent: number): unknown {
  const map: Record<string, unknown> = {};
  for (let line = cursor.lines[cursor.at]; line?.indent === indent; line = cursor.lines[cursor.at]) {
    const [, key, given] = KEY.exec(line.text) ?? [];
    if (key === undefined) break;
    if (Object.hasOwn(map, key) || key === "__proto__") return undefined;
    cursor.at++;
    const value = given === undefined ? readBelow(cursor, indent) : readScalar(given);
    if (value === undefined) return undefined;
    map[key] = value;
  }
  return map;
}

/** The value of a key that has none on its line; a list may stand as deep as its key. */
function readBelow(cursor: Cursor, indent: number): unknown {
  const next = cursor.lines[cursor.at];
  if (next === undefined || next.indent < indent) return null;
  if (next.indent > indent) return readNode(cursor, next.indent);
  return next.text.startsWith("- ") ? readList(cursor, indent) : null;
}

/** Whatever may be more than it looks (a number with a point, an alias, a tag, a flow) is left to the full grammar. */
function readScalar(text: string): unknown {
  const quoted = /^"([^"\\]*)"$|^'((?:[^']|'')*)'$/.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2]?.replaceAll("''", "'");
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (/^[-+.]?\d[\d_.]*(?:e[-+]?\d*)?$|^0[xo]/i.test(text) || KEYWORD.test(text)) return undefined;
  return /^[\p{L}\p{N}(“„«‘¿¡]/u.test(text) && !/:(?: |$)| #/.test(text) ? text : undefined;
}

const KEYWORD = /^(?:null|true|false)$/i;
