/** Word files: the same brief as in the other formats, its citations in the fields of Zotero, Word and footnotes. */
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createSourceLookup } from "../../server/src/corpus/source-lookup.ts";
import { blankCitations, readCitations, withNotes } from "../../server/src/extract/citations.ts";
import { coverSentences } from "../../server/src/extract/coverage.ts";
import { docxToMarkdown } from "../../server/src/text/docx.ts";
import { readerFor } from "../../server/src/text/reader.ts";
import { splitSentences } from "../../server/src/text/sentences.ts";

const run = (text: string, format = ""): string =>
  `<w:r>${format}<w:t xml:space="preserve">${text.replaceAll("&", "&amp;")}</w:t></w:r>`;
const paragraph = (content: string, style = ""): string => `<w:p><w:pPr>${style}</w:pPr>${content}</w:p>`;
const styled = (name: string): string => `<w:pStyle w:val="${name}"/>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, shown: string): string =>
  `${mark("begin")}<w:r><w:instrText>${code.replaceAll('"', "&quot;")}</w:instrText></w:r>${mark("separate")}${run(shown)}${mark("end")}`;
const zotero = (data: object, locator = ""): string => {
  const item = JSON.stringify({ citationItems: [{ ...(locator && { locator }), itemData: data }] });
  return field(`ADDIN ZOTERO_ITEM CSL_CITATION ${item}`, "(Kolb and Aster, 2024, where 99 people died)");
};

const dam = zotero({ "citation-key": "dam-2024" });
const annex = field("CITATION annex-2024 \\p 5 \\l 1033", "(Ministry, 2024)");

const body = [
  paragraph(run("The Tarsa dam"), styled("Heading1")),
  paragraph(
    run("The dam on the upper Tarsa broke on ") +
      run("Thursday", "<w:rPr><w:i/></w:rPr>") +
      run(", 2 May 2024") +
      dam +
      run(". The flood killed 41 people in Lune") +
      zotero({ "citation-key": "dam-2024" }, "1") +
      run(".") +
      `<w:del><w:r><w:delText> It killed 99 people.</w:delText></w:r></w:del>`,
  ),
  paragraph(run("“We did not have any warning,” said Mayor Ada Lune") + dam + run("."), styled("Quote")),
  paragraph(
    `${run("Engineers asked for repairs in 2019.")}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    '<w:numPr><w:numId w:val="1"/></w:numPr>',
  ),
  `<w:tbl><w:tr><w:tc>${paragraph(run("Some 1,200 people were displaced.") + annex)}</w:tc></w:tr></w:tbl>`,
  paragraph(`${run("See ")}<w:hyperlink r:id="rId1">${run("the gazette")}</w:hyperlink>${run(" for *the* map & $5.")}`),
  paragraph(run("No dam had failed since 1966") + zotero({ id: 7, title: "The annex" }) + run(".")),
];

const docx = zipSync({
  "word/document.xml": strToU8(`<w:document><w:body>${body.join("")}</w:body></w:document>`),
  "word/footnotes.xml": strToU8(
    `<w:footnotes><w:footnote w:id="2">${paragraph(run("Letters of the ministry") + annex + run("."))}</w:footnote></w:footnotes>`,
  ),
  "word/_rels/document.xml.rels": strToU8(
    '<Relationships><Relationship Id="rId1" TargetMode="External" Target="https://gazette.example/dam"/></Relationships>',
  ),
});

describe("a Word file", () => {
  const text = docxToMarkdown(docx);
  const document = readerFor("brief.docx")(text);
  const keyOf = createSourceLookup([
    { key: "dam-2024", url: "https://gazette.example/dam", problems: [] },
    { key: "annex-2024", title: "The Annex", problems: [] },
  ]);

  it("has its sentences, each in its block with what it cites", () => {
    const citations = readCitations(document, keyOf);
    const prose = blankCitations(document.prose, citations);
    const sentences = splitSentences(document);
    const cites = coverSentences(sentences, withNotes(document, citations), "sentence", document);
    const rows = sentences.map(({ span, blockKind }, index) => [
      blockKind,
      prose
        .slice(span.start, span.end)
        .replace(/\s+/g, " ")
        .replace(/ (?=\.)/g, "")
        .trim(),
      (cites[index] ?? []).join(" "),
    ]);
    expect(rows).toEqual([
      ["heading", "The Tarsa dam", ""],
      ["paragraph", "The dam on the upper Tarsa broke on Thursday, 2 May 2024.", "dam-2024"],
      ["paragraph", "The flood killed 41 people in Lune.", "dam-2024"],
      ["block-quote", "“We did not have any warning,” said Mayor Ada Lune.", "dam-2024"],
      ["list-item", "Engineers asked for repairs in 2019.", "annex-2024"],
      ["paragraph", "Some 1,200 people were displaced.", "annex-2024"],
      ["paragraph", "See the gazette for *the * map & $5.", "dam-2024"],
      ["paragraph", "No dam had failed since 1966.", "annex-2024"],
      ["paragraph", "Letters of the ministry.", "annex-2024"],
    ]);
  });

  it("keeps the pages that its citations name", () => {
    const locators = readCitations(document, keyOf).flatMap(({ items }) => items.map(({ locator }) => locator));
    expect(locators).toContain("p. 1");
    expect(locators).toContain("p. 5");
  });

  it("that is none is refused", () => {
    expect(() => docxToMarkdown(strToU8("PK and nothing more"))).toThrow();
    expect(() => docxToMarkdown(zipSync({ "other.xml": strToU8("<a/>") }))).toThrow();
  });
});

describe("a Word file's tables and endnotes", () => {
  const cell = (...paragraphs: readonly string[]): string => `<w:tc>${paragraphs.join("")}</w:tc>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
  const textOf = (content: string, endnotes = ""): string =>
    docxToMarkdown(
      zipSync({
        "word/document.xml": strToU8(`<w:document><w:body>${content}</w:body></w:document>`),
        "word/endnotes.xml": strToU8(`<w:endnotes>${endnotes}</w:endnotes>`),
      }),
    );

  it("has a row for each row, whatever stands in its cells", () => {
    const inner = `<w:tbl>${row(cell(paragraph(run("nested"))))}</w:tbl>`;
    const table = [
      row(cell(paragraph(run("Event"))), cell(paragraph(run("Killed"))), cell(paragraph(run("Source")))),
      row(
        cell(paragraph(run("Flood |"), styled("ListParagraph")), paragraph(run("in Lune")), inner),
        cell(paragraph(run("1") + run("4", "<w:rPr><w:b/></w:rPr>"))),
        cell(paragraph(annex)),
      ),
      row(cell(paragraph(run("Fire")))),
    ];
    expect(textOf(`<w:tbl>${table.join("")}</w:tbl>${paragraph(run("After it."))}`)).toBe(
      "| Event | Killed | Source |\n|---|---|---|\n| Flood \\| in Lune nested | 14 | [@{annex-2024}, p. 5] |\n| Fire |\n\nAfter it.\n",
    );
  });

  it("has the paragraphs of a box", () => {
    const box = row(cell(paragraph(run("In short"), styled("Heading2")), paragraph(run("The dam broke."))));
    expect(textOf(`<w:tbl>${box}</w:tbl>`)).toBe("## In short\n\nThe dam broke.\n");
  });

  it("tells a note at the end from one of the same number at the foot", () => {
    const reference = '<w:r><w:endnoteReference w:id="2"/></w:r>';
    const note = `<w:endnote w:id="2">${paragraph(run("See the annex."))}</w:endnote>`;
    expect(textOf(paragraph(run("The dam broke.") + reference), note)).toBe(
      "The dam broke.[^end-2]\n\n[^end-2]: See the annex.\n",
    );
  });
});
