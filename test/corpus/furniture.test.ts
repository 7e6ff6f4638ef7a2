/** Runs the pages of furniture.md, and pins what is furniture in each of the sample's articles. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blankFurniture, findFurniture } from "../../server/src/corpus/furniture.ts";
import { readPlain } from "../../server/src/text/plain.ts";

const cases = readFileSync(new URL("furniture.md", import.meta.url), "utf8");

describe("furniture.md", () => {
  for (const [, title = "", body = ""] of cases.matchAll(/^## (.+)\n+```page\n([\s\S]+?)\n```$/gm)) {
    it(title, () => {
      const rows = body.split("\n").map((row) => ({ kind: row.slice(0, 11).trim(), text: row.slice(13) }));
      expect(kindsOf(rows.map(({ text }) => text).join("\n"))).toEqual(rows.map(({ kind, text }) => `${kind}|${text}`));
    });
  }
});

const articles: Readonly<Record<string, readonly string[]>> = {
  "iran-prepares-2024": [],
  "kharrazi-2024": [
    "repetition|Iranian official warns it will use ‘all means’ to back Hezbollah",
    "credit|Source » msn.com",
  ],
  "joint-retaliation-2024": ["interface|Share:", "credit|France24/AFP", "interface|Share:"],
  "qaani-rallies-2023": ["related|Read more on the original:"],
  "nasrallah-qaani-2024": [
    "foreign|850 גג",
    "interface|<< Follow Ynetnews on Facebook | Twitter | Instagram | TikTok >>",
    "related|More stories:",
    ...gallery("חצאים: נסראללה  / קאאני", "Esmail Qaani, Hassan Nasrallah", "(Photo: AP, AFP)"),
    ...gallery("יואב גלנט", "Yoav Gallant", "(Photo: GPO)"),
    ...gallery("נפילות בגולן", "Hezbollah missiles falling in the Golan Heights", "(Photo: Shimon Ben Gida)"),
    ...gallery(
      "כוח רדואן של חיזבאללה",
      "Hezbollah terrorists simulating attack on Israel in combat drill",
      "(Photo: AFP)",
    ),
    ...gallery("עלי חמינאי", "Ali Khamenei", "(Photo: AFP)"),
    "legal|The commenter agrees to the privacy policy of Ynet News and agrees not to submit comments that violate the terms of use, including incitement, libel and expressions that exceed the accepted norms of freedom of speech.",
  ],
};

describe("the sample's articles", () => {
  for (const [key, expected] of Object.entries(articles)) {
    it(`${key} is its article alone`, () => {
      const text = readFileSync(new URL(`../../corpus/${key}.txt`, import.meta.url), "utf8");
      expect(kindsOf(text).filter((row) => !row.startsWith("|"))).toEqual(expected);
      const document = readPlain(text);
      const article = blankFurniture(document, findFurniture(document));
      expect(article.prose.length).toBe(text.length);
      expect(article.blocks.length).toBe(document.blocks.length - expected.length);
    });
  }
});

function gallery(hebrew: string, caption: string, credit: string): readonly string[] {
  return [
    "interface|5 View gallery",
    `foreign|${hebrew}`,
    `foreign|${hebrew}`,
    `caption|${caption}`,
    `credit|${credit}`,
  ];
}

/** Each line of a page with the kind of furniture it is, nothing where it is the article's. */
function kindsOf(text: string): readonly string[] {
  const document = readPlain(text);
  const kinds = new Map(findFurniture(document).map(({ span, kind }) => [span.start, kind]));
  return document.blocks.map(({ span }) => `${kinds.get(span.start) ?? ""}|${text.slice(span.start, span.end)}`);
}
