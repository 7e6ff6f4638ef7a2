/** What is read of the rows of a table. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../server/src/extract/reading.ts";
import { readerFor } from "../../server/src/text/reader.ts";

const read = (text: string) => readDocument(readerFor("draft.md")(text), { actors: { actors: new Map() } });

const tollsIn = (text: string): readonly string[] =>
  read(text)
    .claims()
    .flatMap(({ text: words, quantity }) => (quantity === undefined ? [] : `${words} / ${quantity.measure}`));

describe("a row", () => {
  it("is one claim for each toll, in the words of the draft", () => {
    const rows =
      "| Fire in Velm   | **27** | 8       | 1999 | [@a]   |\n| Storm in Orvik | –      | unknown | 2001 |        |\n";
    expect(tollsIn(`| Event | Killed | Wounded | Year | Source |\n|---|---|---|---|---|\n${rows}`)).toEqual([
      "Fire in Velm 27 8 1999 / killed",
      "Fire in Velm 27 8 1999 / wounded",
    ]);
  });

  it("of no toll is its cells", () => {
    const { sentences } = read("| Town | Note |\n|---|---|\n| Velm burned | 12 |\n");
    expect(sentences.map(({ blockKind }) => blockKind)).toEqual([
      "table-head",
      "table-head",
      "table-cell",
      "table-cell",
    ]);
  });

  it("that sums up the others is no claim of its own", () => {
    const rows = "| Fire in Velm | 27 |\n| **Total** | 27 |\n";
    expect(tollsIn(`| Event | Killed |\n|---|---|\n${rows}`)).toEqual(["Fire in Velm 27 / killed"]);
  });
});
