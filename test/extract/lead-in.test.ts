/** What covers the rows of a table and the items of a list. */
import { describe, expect, it } from "vitest";
import { blankCitations, readCitations } from "../../server/src/extract/citations.ts";
import { coverSentences } from "../../server/src/extract/coverage.ts";
import { readerFor } from "../../server/src/text/reader.ts";
import { splitSentences } from "../../server/src/text/sentences.ts";

const table = "| Event | Killed |\n|---|---|\n| Fire in Velm | 19 |\n";

/** The format, the draft, and the keys of its sentence that begins with "Fire". */
const cases: readonly (readonly [string, string, string, string])[] = [
  ["its own row", "md", "| Source | Event |\n|---|---|\n| [@a] | Fire in Velm |\n| [@b] | Flood |\n", "a"],
  [
    "its own row in Org",
    "org",
    "| Source | Event |\n|---+---|\n| [cite:@a] | Fire in Velm |\n| [cite:@b] | Flood |\n",
    "a",
  ],
  ["its own cell alone", "md", "| Event | Source |\n|---|---|\n| Fire in Velm [@a] | [@b] |\n", "a"],
  ["the head", "md", "| Event | Killed [@a] |\n|---|---|\n| Fire in Velm | 19 |\n", "a"],
  [
    "the head far above",
    "org",
    `| Event | Killed [cite:@a] |\n| ${"x ".repeat(700)}| 1 |\n| Fire in Velm | 19 |\n`,
    "a",
  ],
  ["the line before", "md", `The fires of the year [@a]:\n\n${table}`, "a"],
  ["the line before a list", "md", "The gazette reports [@a]:\n\n- Floods in Orvik [@b]\n- Fire in Velm\n", "a"],
  ["its source below", "md", `${table}\nSource: the gazette [@a].\n`, "a"],
  ["its source alone below", "md", `${table}\n*Source* [@a]\n`, "a"],
];

/** Citations near it that are of something else. */
const others: readonly (readonly [string, string, string])[] = [
  ["a sentence before", "md", `The year was dry [@a].\n\n${table}`],
  ["a sentence below", "md", `${table}\nFigures for the fire are disputed [@a].\n`],
  ["a sentence about sources", "md", `${table}\nSources of water had dried up by then [@a].\n`],
  ["another row", "md", "| Event | Source |\n|---|---|\n| Flood | [@a] |\n| Fire in Velm | |\n"],
  ["another item", "md", "- Floods in Orvik [@a]\n- Fire in Velm\n"],
];

function keysOf(format: string, text: string): string {
  const document = readerFor(`draft.${format}`)(text);
  const sentences = splitSentences(document);
  const citations = readCitations(document);
  const prose = blankCitations(document.prose, citations);
  const cites = coverSentences(sentences, citations, "paragraph", { ...document, prose });
  return (cites[sentences.findIndex(({ span }) => prose.startsWith("Fire", span.start))] ?? ["none"]).join(" ");
}

describe("a row or an item", () => {
  it.each(cases)("is covered by what cites in %s", (_, format, text, keys) => {
    expect(keysOf(format, text)).toBe(keys);
  });

  it.each(others)("is not covered by what cites in %s", (_, format, text) => {
    expect(keysOf(format, text)).toBe("");
  });
});
