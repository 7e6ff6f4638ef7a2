/** The same brief in every draft format, checked: the same findings at the same words. */
import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";
import { docxToMarkdown } from "../../server/src/text/docx.ts";

const references = JSON.stringify([
  { id: "dam-2024", title: "Dam gives way", issued: "2024-05-03", URL: "https://gazette.example/dam" },
  { id: "annex-2024", title: "Annex", issued: "2024-05-06" },
]);

const dam = `The dam on the upper Tarsa broke on Thursday.

The flood killed 14 people in Lune, the governor said. The flood wounded about 300 people.

It swept away two bridges at Lune. “We did not have a warning,” said Mayor Ada Lune.

Minister Rolf Adler promised an inquiry within two weeks.
`;

const annex = `Engineers asked for repairs in 2019, letters of the ministry show.

The ministry had set aside 9.5 million marks. Some 1,200 people were displaced.
`;

const service = createService({
  corpus: createCorpus([
    { path: "corpus/references.json", text: references },
    { path: "corpus/dam-2024.txt", text: dam },
    { path: "corpus/annex-2024.txt", text: annex },
  ]),
  settings: defaultSettings,
  now: "2024-05-10",
});

const readBrief = (format: string): string => readFileSync(new URL(`formats/brief.${format}`, import.meta.url), "utf8");

async function findingsIn(format: string, text = readBrief(format)): Promise<readonly string[]> {
  const { findings, document } = await service.check({ path: `brief.${format}`, text, published: "2024-05-10" });
  return findings
    .filter(({ rule }) => !SHAPED_BY_FORMAT.has(rule))
    .map(({ rule, severity, span }) => {
      const words = document.prose
        .slice(span.start, span.end)
        .replace(/\[?@\{?[\w-]+\}?\]?/g, "")
        .replace(/\s+/g, " ");
      return `${severity} ${rule}: ${words.replace(/ (?=\.)/g, "").trim()}`;
    })
    .sort();
}

/** Whether a table's cell or a note cites for itself differs between formats. */
const SHAPED_BY_FORMAT = new Set(["citation-missing"]);

/** The plain text as a Word file; each `[@key]` is a field as Word writes it. */
function wordFile(text: string): Uint8Array {
  const part = (type: string, inner: string): string =>
    `<w:r><w:fldChar w:fldCharType="${type}"/></w:r><w:r>${inner}</w:r>`;
  const cited = (key: string, others: string, page: string): string => {
    const code = ` CITATION ${key}${others && ` \\m ${others}`}${page && ` \\p ${page}`} \\l 1033 `;
    return `</w:t></w:r>${part("begin", `<w:instrText>${code}</w:instrText>`)}${part("separate", "<w:t>(Kolb, 2024)</w:t>")}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>`;
  };
  const paragraphs = text.split("\n\n").map((lines) => {
    const content = lines
      .replaceAll("\n", " ")
      .replace(/ \[(?:see )?@([\w-]+)(?:, pp?\. ([\d-]+))?(?:; @([\w-]+))?\]/g, (_, key, page = "", other = "") =>
        cited(key, other, page),
      );
    return `<w:p><w:r><w:t>${content}</w:t></w:r></w:p>`;
  });
  const xml = `<w:document><w:body>${paragraphs.join("")}</w:body></w:document>`;
  return zipSync({ "word/document.xml": strToU8(xml) });
}

describe("the brief", () => {
  let inMarkdown: readonly string[] = [];
  beforeAll(async () => {
    inMarkdown = await findingsIn("md");
  });

  it("holds a wrong toll, an altered quotation and an unknown key", () => {
    expect(inMarkdown.join("\n")).toMatch(/casualty-conflict/);
    expect(inMarkdown.join("\n")).toMatch(/quotation-altered/);
    expect(inMarkdown.join("\n")).toMatch(/citation-unknown/);
  });

  /** Without what plain paragraphs have not: comments, and block quotations, which are marked whole. */
  const inPlainWords = (found: readonly string[]) =>
    found.filter((one) => !one.includes("suppression-unused")).map((one) => one.replace(/ said Mayor Ada Lune\.$/, ""));

  it("has the same findings in txt", async () => {
    expect(await findingsIn("txt")).toEqual(inPlainWords(inMarkdown));
  });

  it("has the same findings in docx, from Word's own citations", async () => {
    expect(await findingsIn("docx", docxToMarkdown(wordFile(readBrief("txt"))))).toEqual(inPlainWords(inMarkdown));
  });

  it.each(["qmd", "tex", "adoc", "rst", "org", "typ"])("has the same findings in %s", async (format) => {
    expect(await findingsIn(format)).toEqual(inMarkdown);
  });

  it.each(["md", "qmd", "tex", "adoc", "rst", "org", "typ"])(
    "has the same findings in %s with CRLF",
    async (format) => {
      expect(await findingsIn(format, readBrief(format).replaceAll("\n", "\r\n"))).toEqual(inMarkdown);
    },
  );

  it("has the same findings with marks that nobody sees", async () => {
    const marked = readBrief("md").replaceAll("governor", "gov\u00adernor").replaceAll("flood", "\u200bflood");
    expect(await findingsIn("md", marked)).toEqual(inMarkdown);
  });
});
