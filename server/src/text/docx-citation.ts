/** The citations that reference managers keep in the fields of a Word file, as Pandoc would write them. */

/** The citation of a field's code; nothing where the field is none. */
export function citationOf(code: string): string | undefined {
  const word = /^\s*CITATION\s+(\S+)(.*)$/s.exec(code);
  if (word !== null) {
    const keys = [word[1] ?? "", ...[...(word[2] ?? "").matchAll(/\\m\s+(\S+)/g)].map((match) => match[1] ?? "")];
    const page = /\\p\s+"?([^"\\]+)"?/.exec(word[2] ?? "")?.[1]?.trim();
    return ` [${keys.map((key) => `@{${key}}`).join("; ")}${page === undefined ? "" : `, p. ${page}`}]`;
  }
  const json = /^\s*ADDIN\s+(?:ZOTERO_ITEM\s+)?(?:CSL_CITATION|Mendeley Citation[^{]*)\s*(\{.*\})/s.exec(code)?.[1];
  if (json === undefined) return undefined;
  const items = itemsOf(json).flatMap((item) => itemText(item) ?? []);
  return items.length > 0 ? ` ${items.join(" ")}` : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

function itemsOf(json: string): readonly Fields[] {
  try {
    const value: unknown = JSON.parse(json);
    const items: unknown = isFields(value) ? value.citationItems : undefined;
    return Array.isArray(items) ? items.filter(isFields) : [];
  } catch {
    return [];
  }
}

/** By its citation key where the field holds one, else by the address or the title of its source. */
function itemText(item: Fields): string | undefined {
  const data = isFields(item.itemData) ? item.itemData : {};
  const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
  const key = text(data["citation-key"]) ?? text(data.citekey);
  const page = text(item.locator);
  if (key !== undefined) return `[@{${key}}${page === undefined ? "" : `, p. ${page}`}]`;
  const target = text(data.URL) ?? (text(data.title) && `title:${text(data.title)}`);
  return target === undefined ? undefined : `[](<${target.replace(/[<>\n\\]/g, "")}>)`;
}
