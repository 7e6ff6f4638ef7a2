/** Citations of every kind that a Markdown draft may hold: what is cited where, and which sentences it covers. */
import { describe, expect, it } from "vitest";
import { createSourceLookup } from "../../server/src/corpus/source-lookup.ts";
import { readCitations, withNotes } from "../../server/src/extract/citations.ts";
import { coverSentences } from "../../server/src/extract/coverage.ts";
import { readDocument } from "../../server/src/extract/reading.ts";
import { readMarkdown } from "../../server/src/text/markdown.ts";
import { splitSentences } from "../../server/src/text/sentences.ts";

const keyOf = createSourceLookup([
  { key: "dam-2024", path: "corpus/dam-2024.txt", url: "https://www.gazette.example/dam?id=7", problems: [] },
  { key: "ferry-2023", path: "corpus/ferry-2023.html", problems: [] },
]);

const citedIn = (text: string): readonly string[] =>
  readCitations(readMarkdown(text), keyOf).flatMap(({ items }) =>
    items.map(({ key, locator }) => (locator === undefined ? key : `${key}, ${locator}`)),
  );

describe("citations", () => {
  it.each([
    ["It broke [@dam-2024].", ["dam-2024"]],
    ["It broke [see @a, pp. 3-5; -@b].", ["a, pp. 3-5", "b"]],
    ["As @a [p. 3] says.", ["a, p. 3"]],
    ["It broke [@{odd key, 2}].", ["odd key, 2"]],
    ["It broke [@a:b.c/d_e].", ["a:b.c/d_e"]],
    ["It broke ^[See @a, ch. 2.].", ["a, ch. 2."]],
    ["It broke ([Gazette](http://gazette.example/dam/?id=7&utm_source=x#top)).", ["dam-2024"]],
    ["It broke <https://gazette.example/dam?id=7>.", ["dam-2024"]],
    ["It broke [here][1].\n\n[1]: ../corpus/ferry-2023.html", ["ferry-2023"]],
    ["It broke [[dam-2024]] and [[notes/ferry-2023|the ferry]].", ["dam-2024", "ferry-2023"]],
  ])("%s", (text, keys) => {
    expect(citedIn(text)).toEqual(keys);
  });

  it.each([
    "Write to me@b.example or <mailto:me@b.example>.",
    "See @fig-dam, @tbl:tolls and [@sec-one].",
    "Run `git log @{u}` now.",
    "See [the dam](http://gazette.example/other) and [[Dams]].",
    "\\@home and a@b.",
  ])("none in %s", (text) => {
    expect(citedIn(text)).toEqual([]);
  });
});

describe("what a citation covers", () => {
  const covered = (text: string): readonly (readonly string[])[] => {
    const document = readMarkdown(text);
    const citations = withNotes(document, readCitations(document, keyOf));
    return coverSentences(splitSentences(document), citations, "sentence", document);
  };

  it("is the sentence with the note that cites", () => {
    expect(covered("One broke.[^N] Two held.\n\n[^N]: See @a, p. 2, and @b.").slice(0, 2)).toEqual([["a", "b"], []]);
  });

  it("is the sentence before it, after the full stop", () => {
    expect(covered("One broke. [@a] Two held. [[dam-2024]]")).toEqual([["a"], ["dam-2024"]]);
  });
});

describe("the words of a sentence", () => {
  it.each([
    ["It broke[^1] here [@a].\n\n[^1]: x", "It broke here ."],
    ["It broke^[So @a says.] here.", "It broke here."],
    ["It broke [[dam-2024]] at [[notes/ferry-2023|the ferry]].", "It broke at the ferry ."],
    ["It [broke](http://gazette.example/dam?id=7) here.", "It broke here."],
  ])("%s", (text, words) => {
    const { prose, sentences } = readDocument(readMarkdown(text), { actors: { actors: new Map() }, keyOf });
    const { start = 0, end = 0 } = sentences[0]?.span ?? {};
    expect(prose.slice(start, end).replace(/\s+/g, " ")).toBe(words);
  });
});
