/** What a Markdown text's front matter says: about itself as a source, and of the references it brings along. */

import { parseDocument } from "yaml";
import type { Document, Problem } from "../text/document.ts";
import { say, worded } from "../text/message.ts";
import { firstLine } from "../text/yaml-file.ts";
import { type Reference, readCslEntry, toSourceDate, withoutAbsent } from "./reference.ts";
import type { ReadPage } from "./source.ts";

/** Title, author, publisher, address and date, under the names that sites and writers give them. */
export function readFrontMatter(document: Document): Omit<ReadPage, "document"> {
  const fields = readFields(document);
  const first = (...names: readonly string[]) =>
    names.map((name) => textOf(fields[name])).find((text) => text !== undefined);
  const edtf = first("issued", "date", "published", "pubDate");
  return withoutAbsent({
    title: first("title"),
    author: first("author", "authors", "byline"),
    publisher: first("publisher", "publication", "site", "outlet"),
    url: first("url", "link", "canonical", "source"),
    issued: edtf === undefined ? undefined : toSourceDate(edtf, "metadata"),
  });
}

/** What is wrong with the front matter itself, where it is no YAML. */
export function frontMatterFaults({ frontMatter }: Document): readonly Problem[] {
  if (frontMatter === undefined) return [];
  const [error] = parseDocument(frontMatter.yaml, { prettyErrors: false, logLevel: "silent" }).errors;
  if (error === undefined) return [];
  const line = 2 + (frontMatter.yaml.slice(0, error.pos[0]).match(/\n/g)?.length ?? 0);
  return [{ line, ...worded(say`Its front matter is no valid YAML and was not read: ${firstLine(error.message)}.`) }];
}

/** The entries under `references:`. */
export function readFrontReferences(document: Document): readonly Reference[] {
  if (!document.frontMatter?.yaml.includes("references:")) return [];
  const { references } = readFields(document);
  if (!Array.isArray(references)) return [];
  return references.flatMap((entry: unknown) => readCslEntry(entry).reference ?? []);
}

const readFields = ({ frontMatter }: Document): Fields =>
  frontMatter === undefined ? {} : parseFields(frontMatter.yaml);

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a front matter; none where it is no group of fields. */
export function parseFields(yaml: string): Fields {
  const parsed = parseDocument(yaml, { prettyErrors: false, logLevel: "silent" });
  try {
    const value: unknown = parsed.toJS({ maxAliasCount: 50 });
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(", ") || undefined;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
