/** BibTeX and BibLaTeX, entry by entry: each begins at an `@type{` that opens a line. */
import { type Message, say } from "../text/message.ts";
import { decodeTex } from "../text/tex.ts";
import { readBibtexValue, skipSpace } from "./bibtex-value.ts";
import { bibtexName, type CslName, inOrder, isOthers } from "./csl.ts";
import type { BibliographyFormat, Split } from "./entry-list.ts";
import { type ReadEntry, toReference } from "./reference.ts";

export const bibtex: BibliographyFormat = { split, read: readEntry, contextOf: stringsOf };

const ENTRY = /^[ \t]*@[ \t]*\p{L}+[ \t]*[{(]/gmu;

function split(text: string): Split {
  return { starts: [...text.matchAll(ENTRY)].map(({ index }) => index), whole: true };
}

/** The `@string` definitions, which any entry may use. */
function stringsOf(text: string): string {
  if (!/^[ \t]*@[ \t]*string/im.test(text)) return "";
  const starts = [...text.matchAll(ENTRY)].map(({ index }) => index);
  return starts
    .map((start, index) => text.slice(start, starts[index + 1]))
    .filter((entry) => /^[ \t]*@[ \t]*string/i.test(entry))
    .join("\n");
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_MACROS = new Map(MONTHS.map((month, index) => [month, String(index + 1)]));

function macrosOf(context: string): ReadonlyMap<string, string> {
  if (context === "") return MONTH_MACROS;
  const macros = new Map(MONTH_MACROS);
  for (const match of context.matchAll(/@[ \t]*string[ \t]*[{(]\s*([^\s={]+)\s*=/gi)) {
    const value = readBibtexValue(context, match.index + match[0].length, macros)?.value;
    if (value !== undefined) macros.set((match[1] ?? "").toLowerCase(), value);
  }
  return macros;
}

/** An entry that breaks off keeps what was read of it. */
function readEntry(entry: string, context: string): ReadEntry {
  const head = /^[ \t]*@[ \t]*(\p{L}+)[ \t]*[{(]\s*([^\s,{}()"=]*)/u.exec(entry);
  const type = head?.[1]?.toLowerCase() ?? "";
  if (head === null || type === "comment" || type === "preamble" || type === "string") return { faults: [] };
  const key = head[2] ?? "";
  if (key === "") return { faults: [say`This @${type} has no key, so nothing can cite it.`] };
  const { fields, fault } = readFields(entry, head[0].length, macrosOf(context));
  const authors = namesIn(fields.get("author"));
  const { reference, faults } = toReference({
    key,
    title: joined(fields.get("title"), fields.get("subtitle")),
    publisher: firstOf(fields, PUBLISHERS),
    author: authors
      ?.filter((name) => !isOthers(name))
      .map(inOrder)
      .join(", "),
    url: fields.get("url") ?? fields.get("howpublished")?.match(/https?:\/\/\S+/)?.[0],
    issued: fields.get("date") ?? yearMonthDay(fields),
    accessed: fields.get("urldate"),
    note: [fields.get("note"), fields.get("annotation"), fields.get("annote")].filter(Boolean).join("\n"),
    csl: {
      type: TYPES.get(type),
      authors,
      editors: namesIn(fields.get("editor")),
      container: firstOf(fields, CONTAINERS),
      publisher: firstOf(fields, HOUSES),
      volume: fields.get("volume"),
      issue: fields.get("number") ?? fields.get("issue"),
      page: fields.get("pages"),
      edition: fields.get("edition"),
      doi: fields.get("doi"),
    },
  });
  return {
    ...(reference && { reference }),
    faults: [...(fault === undefined ? [] : [say`${key} ${fault}`]), ...faults],
  };
}

const CONTAINERS = ["journaltitle", "journal", "newspaper", "booktitle"];
const HOUSES = ["organization", "institution", "publisher", "school"];
const PUBLISHERS = [...CONTAINERS, "organization", "institution", "publisher"];

const TYPES: ReadonlyMap<string, string> = new Map([
  ["article", "article-journal"],
  ["book", "book"],
  ["collection", "book"],
  ["inbook", "chapter"],
  ["incollection", "chapter"],
  ["inproceedings", "paper-conference"],
  ["conference", "paper-conference"],
  ["phdthesis", "thesis"],
  ["mastersthesis", "thesis"],
  ["thesis", "thesis"],
  ["techreport", "report"],
  ["report", "report"],
  ["online", "webpage"],
  ["electronic", "webpage"],
]);

/** A name in braces is an institution's. */
const namesIn = (names = ""): readonly CslName[] | undefined =>
  names === ""
    ? undefined
    : splitNames(names).map((name) => {
        const words = decodeTex(name).trim();
        return isBraced(name) ? { family: words } : bibtexName(words);
      });

/** What stands between each "and" that is in no braces. */
function splitNames(names: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of names.matchAll(/[{}]|(?<=\s)and(?=\s)/g)) {
    if (mark === "{") depth++;
    else if (mark === "}") depth--;
    else if (depth === 0) {
      parts.push(names.slice(start, index).trim());
      start = index + mark.length;
    }
  }
  return [...parts, names.slice(start).trim()].filter((part) => part !== "");
}

/** Whether its first brace closes at its end. */
function isBraced(name: string): boolean {
  let depth = 0;
  for (const { 0: mark, index } of name.matchAll(/[{}]/g)) {
    depth += mark === "{" ? 1 : -1;
    if (depth === 0) return name.startsWith("{") && index === name.length - 1;
  }
  return false;
}

const firstOf = (fields: ReadonlyMap<string, string>, names: readonly string[]): string | undefined =>
  names.map((name) => fields.get(name)).find((value) => value !== undefined);

const joined = (title: string | undefined, subtitle: string | undefined): string | undefined =>
  title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title;

function yearMonthDay(fields: ReadonlyMap<string, string>): string | undefined {
  const year = fields.get("year");
  if (year === undefined) return undefined;
  const month = monthNumber(fields.get("month") ?? "");
  const day = /^\d{1,2}$/.exec(fields.get("day") ?? "")?.[0];
  return [year, ...(month ? [month, ...(day ? [day] : [])] : [])].map((part) => part.padStart(2, "0")).join("-");
}

function monthNumber(month: string): string | undefined {
  if (/^\d{1,2}$/.test(month)) return month;
  return MONTH_MACROS.get(month.slice(0, 3).toLowerCase());
}

/** Fields whose marks are not TeX's. */
const VERBATIM = /^(?:url|date|urldate|doi|year)$/;
/** Fields in which braces say which words are one name. */
const NAMES = /^(?:author|editor)$/;

interface Fields {
  readonly fields: ReadonlyMap<string, string>;
  /** What is wrong with the entry, after its key. */
  readonly fault?: Message;
}

function readFields(entry: string, from: number, macros: ReadonlyMap<string, string>): Fields {
  const fields = new Map<string, string>();
  let at = from;
  let before = say`its key`;
  for (;;) {
    at = skipSpace(entry, at);
    while (entry.charAt(at) === ",") at = skipSpace(entry, at + 1);
    if (/[})]/.test(entry.charAt(at))) return { fields };
    const name = /([^\s=,{}()"#]+)\s*=/y;
    name.lastIndex = at;
    const match = name.exec(entry);
    const value = match === null ? undefined : readBibtexValue(entry, name.lastIndex, macros);
    if (match === null || value === undefined)
      return { fields, fault: say`is broken after ${before}; the rest of it was left out.` };
    const field = (match[1] ?? "").toLowerCase();
    if (NAMES.test(field)) fields.set(field, value.value);
    else fields.set(field, VERBATIM.test(field) ? value.value.replace(/[{}]/g, "").trim() : decodeTex(value.value));
    before = say`its field ${field}`;
    at = value.end;
  }
}
