/** RIS, as reference managers and publishers export it: a tag and a value a line. */
import { say } from "../text/message.ts";
import { cslName, inOrder } from "./csl.ts";
import type { BibliographyFormat } from "./entry-list.ts";
import { type ReadEntry, toReference } from "./reference.ts";

export const ris: BibliographyFormat = {
  split: (text) => ({ starts: [...text.matchAll(/^\uFEFF?TY {1,2}- /gm)].map(({ index }) => index), whole: true }),
  read: readEntry,
};

function readEntry(entry: string): ReadEntry {
  const values = new Map<string, string[]>();
  for (const [, tag = "", value = ""] of entry.matchAll(/^\uFEFF?([A-Z][A-Z\d]) {1,2}- ?(.*)$/gm)) {
    const held = values.get(tag);
    if (held === undefined) values.set(tag, [value.trim()]);
    else held.push(value.trim());
  }
  const first = (...tags: readonly string[]) =>
    tags.flatMap((tag) => values.get(tag) ?? []).find((value) => value !== "");
  const key = first("ID", "LB");
  if (key === undefined) return { faults: [say`This entry has no ID, so nothing can cite it.`] };
  const authors = [...(values.get("AU") ?? []), ...(values.get("A1") ?? [])].map(cslName);
  const editors = (values.get("ED") ?? []).map(cslName);
  const { reference, faults } = toReference({
    key,
    title: first("TI", "T1", "CT"),
    publisher: first("T2", "JO", "JF", "JA", "PB"),
    author: authors.map(inOrder).join(", "),
    url: first("UR", "L1", "L2"),
    issued: risDate(first("DA", "PY", "Y1")),
    accessed: risDate(first("Y2")),
    note: first("N1"),
    csl: {
      type: TYPES.get(first("TY") ?? ""),
      authors: authors.length > 0 ? authors : undefined,
      editors: editors.length > 0 ? editors : undefined,
      container: first("T2", "JO", "JF", "JA"),
      publisher: first("PB"),
      volume: first("VL"),
      issue: first("IS"),
      page: [first("SP"), first("EP")].filter(Boolean).join("–") || undefined,
      edition: first("ET"),
      doi: first("DO"),
    },
  });
  const open = values.has("ER") ? [] : [say`${key} is not closed by ER; what stands before the next entry was read.`];
  return { ...(reference && { reference }), faults: [...open, ...faults] };
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ["JOUR", "article-journal"],
  ["NEWS", "article-newspaper"],
  ["MGZN", "article-magazine"],
  ["BOOK", "book"],
  ["CHAP", "chapter"],
  ["CONF", "paper-conference"],
  ["CPAPER", "paper-conference"],
  ["RPRT", "report"],
  ["THES", "thesis"],
  ["ELEC", "webpage"],
  ["BLOG", "post-weblog"],
]);

/** "2024/07/02/", "2024/07//summer", "2024": slashes to dashes. */
function risDate(value: string | undefined): string | undefined {
  const match = /^(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?/.exec(value ?? "");
  if (match === null) return value;
  const parts = match.slice(1).filter((part) => part !== undefined);
  const circa = /[~?%]\/*$/.exec(value ?? "")?.[0].charAt(0) ?? "";
  return parts.map((part) => part.padStart(2, "0")).join("-") + circa;
}
