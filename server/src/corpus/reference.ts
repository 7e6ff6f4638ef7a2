/** One entry of a bibliography as CSL-JSON holds it, read tolerantly. */
import { readDocumentDate } from "../extract/document-date.ts";
import type { SourceDate } from "./source.ts";

export interface Reference {
  readonly key: string;
  /** Of the bibliography, and where in it. */
  readonly path: string;
  readonly line: number;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly issued?: SourceDate;
  /** In EDTF. */
  readonly accessed?: string;
}

export interface ReadEntry {
  readonly reference?: Reference;
  /** Whole sentences, without the place. */
  readonly faults: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads one CSL entry; `path` and `line` are where it stands. */
export function readCslEntry(value: unknown, path: string, line: number): ReadEntry {
  if (!isFields(value)) return { faults: ["This entry is no group of fields."] };
  const key = plainText(value.id);
  if (key === undefined) return { faults: ["This entry has no id, so nothing can cite it."] };
  const issued = readCslDate(value.issued);
  const date = issued.edtf === undefined ? undefined : toSourceDate(issued.edtf, basisOf(value.note, path));
  const accessed = readCslDate(value.accessed).edtf;
  const faults =
    issued.given && date === undefined
      ? [`"issued" of ${key} is no date that can be read; the source counts as undated.`]
      : [];
  const reference = {
    key,
    path,
    line,
    title: plainText(value.title),
    publisher: plainText(value["container-title"]) ?? plainText(value.publisher),
    author: readNames(value.author),
    url: plainText(value.URL),
    issued: date,
    accessed: accessed,
  };
  return { reference: withoutAbsent(reference), faults };
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
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as Present<Value>;

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
function basisOf(note: unknown, path: string): string {
  const stated = typeof note === "string" ? /^(?:date|issued|basis)\b[^:\n]*:\s*(.+)$/im.exec(note)?.[1] : undefined;
  return stated?.trim() ?? path.split("/").at(-1) ?? path;
}

function readNames(value: unknown): string | undefined {
  if (!Array.isArray(value)) return plainText(value);
  const names = value.flatMap((name: unknown) => {
    if (!isFields(name)) return plainText(name) ?? [];
    const parts = [name.given, name["non-dropping-particle"], name.family, name.suffix].flatMap(
      (part) => plainText(part) ?? [],
    );
    return plainText(name.literal) ?? (parts.length > 0 ? parts.join(" ") : []);
  });
  return names.length > 0 ? names.join(", ") : undefined;
}

interface CslDate {
  readonly given: boolean;
  readonly edtf?: string;
}

/** A CSL date variable: date-parts, a raw or literal text, or EDTF itself; `circa` adds the qualifier. */
function readCslDate(value: unknown): CslDate {
  if (value === undefined || value === null || value === "") return { given: false };
  if (typeof value === "string" || typeof value === "number") return given(String(value), false);
  if (!isFields(value)) return { given: true };
  const circa = value.circa !== undefined && value.circa !== false && value.circa !== 0 && value.circa !== "false";
  const parts = datePartsText(value["date-parts"], value.season);
  const text = parts ?? plainText(value.raw) ?? plainText(value.edtf) ?? plainText(value.literal);
  return text === undefined ? { given: true } : given(text, circa);
}

function given(text: string, circa: boolean): CslDate {
  if (readDocumentDate(text) === undefined) return { given: true };
  return { given: true, edtf: circa && !/[~?%]/.test(text) ? text.replace(/$|(?=\/)/g, "~") : text };
}

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
