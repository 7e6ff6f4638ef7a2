/** CSL-YAML: a list of entries, alone or under `references:`, as Pandoc and Zotero's exporters write it. */

import { parseDocument } from "yaml";
import { say } from "../text/message.ts";
import type { BibliographyFormat, Split } from "./entry-list.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { type ReadEntry, readCslEntry } from "./reference.ts";

export const cslYaml: BibliographyFormat = { split, read: readEntry };

/** Entries start at the dashes that stand as deep as the first one. */
function split(text: string): Split {
  const first = /^([ \t]*)- /m.exec(text);
  if (first === null) {
    const empty = /^\s*(?:#.*\s*)*$/.test(text);
    return {
      starts: [],
      whole: false,
      ...(!empty && { fault: { offset: 0, words: say`This file is no list of references.` } }),
    };
  }
  const dash = new RegExp(`^${first[1] ?? ""}- `, "gm");
  return { starts: [...text.matchAll(dash)].map(({ index }) => index), whole: true };
}

function readEntry(entry: string): ReadEntry {
  const plain = readPlainYaml(entry);
  return Array.isArray(plain) ? readCslEntry(plain[0]) : readAnyEntry(entry);
}

function readAnyEntry(entry: string): ReadEntry {
  const body = entry.replace(/^(?:\.\.\.|---)[ \t]*$[\s\S]*/m, "");
  const document = parseDocument(body, { prettyErrors: false, logLevel: "silent" });
  const fault = document.errors[0]?.message.split("\n")[0]?.replace(/[.:]$/, "");
  if (fault !== undefined) return { faults: [say`This entry is no valid YAML and was left out: ${fault}.`] };
  try {
    const list: unknown = document.toJS({ maxAliasCount: 50 });
    return readCslEntry(Array.isArray(list) ? list[0] : list);
  } catch {
    return { faults: [say`This entry repeats its aliases too often and was left out.`] };
  }
}
