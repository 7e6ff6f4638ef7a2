/** One entry of a bibliography as CSL-JSON holds it, read tolerantly. */

import { readDocumentDate } from "../extract/document-date.ts";
import { type Message, say } from "../text/message.ts";
import { type CslFields, type CslName, inOrder } from "./csl.ts";
import type { SourceDate } from "./source.ts";

export interface Reference {
  readonly key: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly issued?: SourceDate;
  /** In EDTF. */
  readonly accessed?: string;
  readonly csl?: CslFields;
}

export interface ReadEntry {
  readonly reference?: Reference;
  /** Whole sentences, without the place. */
  readonly faults: readonly Message[];
}

/** The fields of an entry in any format; dates as text. */
export interface EntryFields {
  readonly key: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly issued?: string | undefined;
  readonly accessed?: string | undefined;
  readonly note?: string | undefined;
  readonly csl?: { readonly [Key in keyof CslFields]: CslFields[Key] | undefined };
}

/** The reference that the fields make; empty ones are dropped, a date that cannot be read is named. */
export function toReference({ issued, accessed, note, csl = {}, ...fields }: EntryFields): ReadEntry {
  const date = issued === undefined ? undefined : toSourceDate(issued, basisIn(note ?? "") ?? "bibliography");
  const faults =
    issued !== undefined && issued !== "" && date === undefined
      ? [say`The date of ${fields.key} cannot be read ("${issued.slice(0, 40)}"); the source counts as undated.`]
      : [];
  const printed: CslFields = withoutAbsent(csl);
  const reference = {
    ...fields,
    csl: Object.keys(printed).length > 0 ? printed : undefined,
    issued: date,
    accessed: accessed !== undefined && readDocumentDate(accessed) !== undefined ? accessed : undefined,
  };
  return { reference: withoutAbsent(reference), faults };
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads one CSL entry. */
export function readCslEntry(value: unknown): ReadEntry {
  if (!isFields(value)) return { faults: [say`This entry is no group of fields.`] };
  const key = plainText(value.id);
  const authors = readNames(value.author);
  const container = plainText(value["container-title"]);
  const publisher = plainText(value.publisher);
  if (key === undefined) return { faults: [say`This entry has no id, so nothing can cite it.`] };
  return toReference({
    key,
    title: plainText(value.title),
    publisher: container ?? publisher,
    author: authors?.map(inOrder).join(", "),
    url: plainText(value.URL),
    issued: readCslDate(value.issued),
    accessed: readCslDate(value.accessed),
    note: plainText(value.note),
    csl: {
      type: plainText(value.type),
      authors,
      editors: readNames(value.editor),
      container,
      publisher,
      volume: plainText(value.volume),
      issue: plainText(value.issue),
      page: plainText(value.page),
      edition: plainText(value.edition),
      doi: plainText(value.DOI),
    },
  });
}

/** A date as a source carries it; nothing where the EDTF text is none. */
export function toSourceDate(edtf: string, basis: string): SourceDate | undefined {
  const days = readDocumentDate(edtf);
  return days && { ...days, edtf, basis };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Drops the keys that hold nothing. */
export const withoutAbsent = <Value extends object>(value: Value): Present<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined && held !== "")) as Present<Value>;

type Optional<Value> = { [Key in keyof Value]: undefined extends Value[Key] ? Key : never }[keyof Value];
export type Present<Value> = Omit<Value, Optional<Value>> & {
  [Key in Optional<Value>]?: Exclude<Value[Key], undefined>;
};

/** Text without the few HTML tags that CSL allows in it. */
function plainText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  const text = value.replace(/<\/?(?:i|b|sup|sub|sc|span)\b[^<>]{0,80}>/gi, "").trim();
  return text === "" ? undefined : text;
}

/** What the entry's note says of its date: a line that begins "date:", "issued:" or "basis:". */
const basisIn = (note: string): string | undefined =>
  /^(?:date|issued|basis)\b[^:\n]*:\s*(.+)$/im.exec(note)?.[1]?.trim();

function readNames(value: unknown): readonly CslName[] | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap((name: unknown): CslName | CslName[] => {
    if (!isFields(name)) return alone(plainText(name));
    if (plainText(name.literal) !== undefined) return alone(plainText(name.literal));
    const parts = (...keys: readonly string[]) => keys.flatMap((key) => plainText(name[key]) ?? []).join(" ");
    const given = parts("given");
    const family = parts("non-dropping-particle", "family", "suffix");
    return family === "" || given === "" ? alone(family || given) : { family, given };
  });
  return names.length > 0 ? names : undefined;
}

const alone = (family: string | undefined): CslName[] => (family ? [{ family }] : []);

/** A CSL date variable as EDTF: date-parts, a raw or literal text, or EDTF itself; `circa` adds the qualifier. */
function readCslDate(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (Array.isArray(value))
    return value.map((part: unknown) => (isFields(part) ? yearText(part) : "no date")).join("/");
  if (!isFields(value)) return "no date";
  const circa = value.circa !== undefined && value.circa !== false && value.circa !== 0 && value.circa !== "false";
  const parts = datePartsText(value["date-parts"], value.season);
  const text = parts ?? plainText(value.raw) ?? plainText(value.edtf) ?? plainText(value.literal) ?? yearText(value);
  return circa && !/[~?%]/.test(text) ? text.replace(/$|(?=\/)/g, "~") : text;
}

/** The older shape of CSL-YAML: year, month and day apart. */
const yearText = ({ year, month, day }: Fields): string =>
  partsText(year === undefined ? [] : [year, ...(month ? [month, ...(day ? [day] : [])] : [])], undefined) || "no date";

function datePartsText(value: unknown, season: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const dates = value.slice(0, 2).map((parts: unknown) => (Array.isArray(parts) ? partsText(parts, season) : ""));
  return dates.includes("") ? undefined : dates.join("/");
}

function partsText(parts: readonly unknown[], season: unknown): string {
  const numbers = parts.slice(0, 3).map(Number);
  if (parts.length === 0 || numbers.some((part) => !Number.isInteger(part) || part < 0)) return "";
  const [year = 0, month, day] = numbers;
  const named = Number(season);
  const middle = month ?? (Number.isInteger(named) && named >= 1 && named <= 4 ? 20 + named : undefined);
  return [
    String(year).padStart(4, "0"),
    ...[middle, day].flatMap((part) => (part ? String(part).padStart(2, "0") : [])),
  ].join("-");
}
