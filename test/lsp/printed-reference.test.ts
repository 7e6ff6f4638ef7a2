/** References as a list of references prints them. */
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { printedReference } from "../../server/src/lsp/printed-reference.ts";

const solberg = { family: "Solberg", given: "Mira" };
const reiner = { family: "Reiner", given: "Tomas" };
const day = (...parts: readonly number[]) => ({ "date-parts": [parts] });

function printed(entry: object, path = "corpus/references.json"): string {
  const [source] = createCorpus([{ path, text: JSON.stringify([{ id: "a", ...entry }]) }]).sources;
  if (!source) throw new Error("The entry was not read.");
  return printedReference(source);
}

const news = { type: "article-newspaper", title: "Blast at a depot", "container-title": "Harbour Courier" };

test.each([
  [
    { ...news, author: [solberg], issued: day(2024, 3, 5) },
    "Solberg, Mira. 2024. “Blast at a depot.” *Harbour Courier*, 5 March.",
  ],
  [{ ...news, issued: day(2024, 3, 5) }, "*Harbour Courier*. 2024. “Blast at a depot.” 5 March."],
  [{ ...news, issued: { ...day(2024, 3), circa: true } }, "*Harbour Courier*. \\[2024?\\]. “Blast at a depot.” March."],
  [{ ...news, title: "Who paid?", author: [{ literal: "Reuters" }] }, "Reuters. n.d. “Who paid?” *Harbour Courier*."],
  [
    { type: "webpage", title: "Port notices", publisher: "Port of Tarvo", URL: "https://tarvo.example/notices" },
    "*Port of Tarvo*. n.d. “Port notices.” [https:\\/\\/tarvo.example/notices](<https://tarvo.example/notices>).",
  ],
  [
    {
      type: "article-journal",
      title: "Grain dust",
      author: [solberg, reiner],
      "container-title": "Journal of Ports",
      volume: 12,
      issue: "3",
      page: "45-67",
      DOI: "10.1000/xyz",
      issued: day(2019),
    },
    "Solberg, Mira, and Tomas Reiner. 2019. “Grain dust.” *Journal of Ports* 12 (3): 45–67. [https:\\/\\/doi.org/10.1000/xyz](<https://doi.org/10.1000/xyz>).",
  ],
  [
    {
      type: "chapter",
      title: "Silos",
      author: [solberg],
      "container-title": "Harbours",
      editor: [reiner],
      page: "1-9",
      publisher: "Dock Press",
      issued: day(2001),
    },
    "Solberg, Mira. 2001. “Silos.” In *Harbours*, edited by Tomas Reiner, 1–9. Dock Press.",
  ],
  [
    { type: "book", title: "Ports", author: [solberg], edition: "2", publisher: "Dock Press", issued: day(2010) },
    "Solberg, Mira. 2010. *Ports*. 2nd ed. Dock Press.",
  ],
  [
    { type: "book", title: "Ports", editor: [solberg, reiner], issued: day(2010) },
    "Solberg, Mira, and Tomas Reiner, eds. 2010. *Ports*.",
  ],
  [
    { type: "report", title: "Audit", author: [{ literal: "Ministry of Works" }], issued: day(2010) },
    "Ministry of Works. 2010. *Audit*.",
  ],
  [{ type: "report", title: "Audit" }, "*Audit*. n.d."],
  [
    { type: "thesis", title: "On dust", author: [solberg], publisher: "Velm University", issued: day(1999) },
    "Solberg, Mira. 1999. “On dust.” Velm University.",
  ],
  [{ title: "Notes" }, "“Notes.” n.d."],
  [{ type: "constructor", title: "Notes" }, "“Notes.” n.d."],
  [{}, "n.d."],
])("%j", (entry, expected) => {
  expect(printed(entry)).toBe(expected);
});

test("of many authors three are named", () => {
  const author = ["Aa", "Bb", "Cc", "Dd", "Ee", "Ff", "Gg"].map((family) => ({ family, given: "X." }));
  expect(printed({ type: "book", title: "Many", author })).toBe("Aa, X., X. Bb, X. Cc, et al. n.d. *Many*.");
});

test.each([
  ["Jane Doe and Max Roe", "Doe, Jane, and Max Roe."],
  ["Jane Doe and others", "Doe, Jane, et al."],
  ['{Universit{\\"{a}}t Z{\\"{u}}rich}', "Universität Zürich."],
  ["{Ports} and {Works}", "Ports, and Works."],
  ["Ludwig van Beethoven", "van Beethoven, Ludwig."],
  ["Doe, Jr., Jane", "Doe Jr., Jane."],
  ["{Ministry of Works and Ports} and Kolb, Mira", "Ministry of Works and Ports, and Mira Kolb."],
  ['{\\"O}zil, Mesut and Plato', "Özil, Mesut, and Plato."],
])("BibTeX's %s is %s", (author, expected) => {
  const text = `@book{a, author={${author}}, title={T}, year=2019}`;
  const [source] = createCorpus([{ path: "corpus/a.bib", text }]).sources;
  expect(source && printedReference(source)).toBe(`${expected} 2019. *T*.`);
});

test("BibTeX and RIS give the same", () => {
  const bib =
    "@article{a, author={Solberg, Mira and Reiner, Tomas}, title={Grain dust}, journal={Journal of Ports}, volume=12, number=3, pages={45--67}, year=2019}";
  const ris =
    "TY  - JOUR\nID  - a\nAU  - Solberg, Mira\nAU  - Reiner, Tomas\nTI  - Grain dust\nJO  - Journal of Ports\nVL  - 12\nIS  - 3\nSP  - 45\nEP  - 67\nPY  - 2019\nER  - \n";
  const files = [
    { path: "corpus/a.bib", text: bib },
    { path: "corpus/a.ris", text: ris },
  ];
  for (const file of files) {
    const [source] = createCorpus([file]).sources;
    expect(source && printedReference(source)).toBe(
      "Solberg, Mira, and Tomas Reiner. 2019. “Grain dust.” *Journal of Ports* 12 (3): 45–67.",
    );
  }
});
