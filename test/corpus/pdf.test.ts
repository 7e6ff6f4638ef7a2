/** PDFs: their paragraphs without running heads and page numbers, their pages, and what is no PDF. */
import { describe, expect, it } from "vitest";
import { readPdf } from "../../server/src/corpus/pdf.ts";
import { pdfOf } from "./pdf-file.ts";

const head = "Ministry of Works - Report on the Tarsa dam";

const pages = [
  [
    head,
    "",
    "The dam broke on Thursday, and at least 41 people of the town-",
    "ship died. The govern-",
    "ment sent help.",
    "",
    "Two bridges were swept away.",
    "",
    "Page 1 of 3",
  ],
  [head, "", "Engineers had asked for repairs in 2019.", "", "Page 2 of 3"],
  [head, "", "The minister promised an inquiry.", "", "Page 3 of 3"],
];

describe("a PDF", () => {
  it("is its paragraphs, page by page", async () => {
    const info = "/Title (The Tarsa dam) /Author (Mira Kolb) /CreationDate (D:20240503080000Z)";
    const page = await readPdf(pdfOf(pages, info));
    const { text } = page.document;
    expect(text.trim().split("\n\n")).toEqual([
      "The dam broke on Thursday, and at least 41 people of the township died. The government sent help.",
      "Two bridges were swept away.",
      "Engineers had asked for repairs in 2019.",
      "The minister promised an inquiry.",
    ]);
    expect(page.pages?.map((start) => text.slice(start, start + 9))).toEqual(["The dam b", "Engineers", "The minis"]);
    expect(page).toMatchObject({
      title: "The Tarsa dam",
      author: "Mira Kolb",
      issued: { edtf: "2024-05-03~", basis: "the PDF's date of creation" },
    });
  });

  it("has the numbers that are printed on its pages, where they are not their count", async () => {
    const journal = (...numbers: readonly string[]) => {
      const printed = numbers.map((number, index) => [
        `Review of Dams ${number}`,
        "",
        `The ${"abcdef"[index]} of the text.`,
      ]);
      return readPdf(pdfOf(printed, ""));
    };
    expect((await journal("334", "335", "336")).pageLabels).toEqual(["334", "335", "336"]);
    expect((await journal("", "", "1", "2", "3", "4")).pageLabels).toEqual(["1", "2", "1", "2", "3", "4"]);
    expect((await journal("1", "2", "3")).pageLabels).toBeUndefined();
    expect((await journal("4", "4", "4")).pageLabels).toBeUndefined();
  });

  it("that says nothing of itself has no title", async () => {
    const page = await readPdf(pdfOf([["One line."]], "/Title (Microsoft Word - draft3.doc)"));
    expect([page.title, page.author, page.issued]).toEqual([undefined, undefined, undefined]);
  });

  it("that is none is refused", async () => {
    await expect(readPdf(new TextEncoder().encode("%PDF-1.4 and nothing more"))).rejects.toThrow();
  });
});
