/** The same brief in every draft format: the same sentences with the same citations, at their places in the file. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSourceLookup } from "../../server/src/corpus/source-lookup.ts";
import { blankCitations, readCitations, withNotes } from "../../server/src/extract/citations.ts";
import { coverSentences } from "../../server/src/extract/coverage.ts";
import type { Document } from "../../server/src/text/document.ts";
import { readerFor } from "../../server/src/text/reader.ts";
import { splitSentences } from "../../server/src/text/sentences.ts";

const formats = ["md", "qmd", "tex", "adoc", "rst", "org", "typ"] as const;

const keyOf = createSourceLookup([{ key: "dam-2024", url: "https://gazette.example/dam", problems: [] }]);

/** Each sentence, its kind of block, and what it cites itself. */
const expected = [
  ["paragraph", "The dam on the upper Tarsa broke on Thursday, 2 May 2024.", "dam-2024"],
  ["paragraph", "The flood killed 41 people in Lune.", "dam-2024"],
  ["paragraph", "The flood wounded about 300 people.", "dam-2024 annex-2024"],
  ["paragraph", "It swept away two bridges at Lune.", "dam-2024"],
  ["block-quote", "“We did not have any warning,” said Mayor Ada Lune.", "dam-2024"],
  ["list-item", "Engineers asked for repairs in 2019.", "annex-2024"],
  ["list-item", "The ministry had set aside 9.5 million marks.", "annex-2024"],
  ["table-cell", "Some 1,200 people were displaced.", ""],
  ["paragraph", "Minister Rolf Adler promised an inquiry within two weeks.", "dam-2024"],
  ["paragraph", "No dam of the region had failed since 1966.", "unknown-2020"],
] as const;

interface Row {
  readonly kind: string;
  readonly text: string;
  readonly cites: string;
  readonly raw: string;
}

function rowsOf(document: Document): readonly Row[] {
  const citations = readCitations(document, keyOf);
  const prose = blankCitations(document.prose, citations);
  const sentences = splitSentences(document);
  const cites = coverSentences(sentences, withNotes(document, citations), "sentence", document);
  return sentences.map(({ span, blockKind }, index) => ({
    kind: blockKind,
    text: prose
      .slice(span.start, span.end)
      .replace(/\s+/g, " ")
      .replace(/ (?=[.,”])|(?<=“) /g, "")
      .trim(),
    cites: (cites[index] ?? []).join(" "),
    raw: document.text.slice(span.start, span.end),
  }));
}

describe.each(formats)("the brief in %s", (format) => {
  const text = readFileSync(new URL(`formats/brief.${format}`, import.meta.url), "utf8");
  const document = readerFor(`brief.${format}`)(text);
  const rows = rowsOf(document);

  it.each(expected)("%s: %s", (kind, sentence, cites) => {
    const row = rows.find(({ text: found }) => found === sentence || found.startsWith(sentence));
    expect(row?.text).toBe(sentence);
    if (kind === "table-cell") return;
    expect([row?.kind, row?.cites]).toEqual([kind, cites]);
  });

  it("holds nothing else that could be checked", () => {
    const said = rows.filter(({ kind }) => kind !== "heading").map(({ text: found }) => found);
    const rest = said.filter((found) => !expected.some(([, sentence]) => found === sentence));
    expect(rest.join(" ")).not.toMatch(/99|video|plot|callout|textwidth|echo|Author/);
    expect(rest.filter((found) => /\w{4}/.test(found)).length).toBeLessThanOrEqual(6);
  });

  it("has its headings", () => {
    const headings = rows.filter(({ kind }) => kind === "heading").map(({ text: found }) => found);
    expect(headings).toContain("What officials said");
    expect(headings).toContain("The Tarsa dam");
  });

  it("has its suppression, which says where it stands", () => {
    const comment = document.comments.find((found) => found.text.startsWith("claimlint-disable-next-line"));
    expect(comment?.text).toBe("claimlint-disable-next-line casualty-conflict -- the annex counts otherwise");
    expect(text.slice(comment?.span.start, comment?.span.end)).toContain(comment?.text);
  });

  it("has every key and every word where it stands in the file", () => {
    for (const { items } of readCitations(document)) {
      for (const { key, span } of items) expect(text.slice(span.start, span.end)).toContain(key);
    }
    for (const { index, 0: word } of document.prose.matchAll(/[\p{L}\p{N}]+/gu)) {
      expect(text.slice(index, index + word.length)).toBe(word);
    }
  });
});

describe.each(formats)("any text read as %s", (format) => {
  const read = readerFor(`a.${format}`);
  const parts =
    "\\ { } [ ] ( ) ` `` ''' * ** _ / ~ $ $$ % # = == - -- --- + | : :: < << > >> @ @key .. // /* */ & \\cite{ \\begin{x} \\end{x} \\footnote{ \\item #let #cite( [[ ]] [fn: [cite:@ cite:[ :cite:` footnote:[ .. [1] ]_ ``` #+begin_src #+end_src :END: ____ ---- |=== {{< >}} ::: word 1,200 “ é 😀".split(
      " ",
    );
  const any = fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.constantFrom(" ", "\n", "\n\n")), { maxLength: 60 })
    .map((list) => list.join(""));

  it("has prose of its length, blocks in order and words at their places", () => {
    fc.assert(
      fc.property(any, (text) => {
        const { prose, blocks } = read(text);
        expect(prose.length).toBe(text.length);
        let end = 0;
        for (const { span } of blocks) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const { index, 0: word } of prose.matchAll(/[\p{L}\p{N}]+/gu)) {
          expect(text.slice(index, index + word.length)).toBe(word);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(["{[", "\\cite{", "\\footnote{", "$x", "`:x:", "cite:[", "[[<<", "#f(@a "])(
    "takes %j ten thousand times over",
    (unit) => {
      const text = unit.repeat(10_000);
      expect(read(text).prose.length).toBe(text.length);
    },
  );
});
