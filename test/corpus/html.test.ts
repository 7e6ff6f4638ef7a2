/** A saved web page with menus, a cookie banner, comments and a sidebar: the article alone, at its place in the file. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { readHtml } from "../../server/src/corpus/html.ts";
import { splitSentences } from "../../server/src/text/sentences.ts";

const html = readFileSync(new URL("pages/gazette.html", import.meta.url), "utf8");

describe("a web page", () => {
  const page = readHtml(html);
  const [source] = createCorpus([{ path: "corpus/gazette.html", text: html, page }]).sources;

  it("yields the article's sentences alone", () => {
    const document = source?.document ?? page.document;
    const sentences = splitSentences(document).map(({ span }) => document.prose.slice(span.start, span.end));
    expect(sentences.map((sentence) => sentence.replace(/\s+/g, " "))).toEqual([
      "At least 41 people died when the Tarsa dam broke on Thursday night, the region’s governor said.",
      "It was the worst flood there since 1966, and the second in ten years.",
      "“We didn’t have any warning,” said a farmer from the village of Lune, who lost his barn, his tractor and eleven cows.",
      "Two bridges were swept away, and the road to the coast is shut.",
      "The cause",
      "Engineers had asked for repairs in 2019, according to letters that the ministry released on Friday.",
      "The ministry, which owns the dam, says that it had set aside 9.5 million marks for them.",
      "The minister promised an inquiry within two weeks; the opposition, for its part, asked for her resignation, and for the letters to be published in full.",
    ]);
  });

  it("says who published it, when and where", () => {
    expect(source).toMatchObject({
      key: "gazette",
      title: "Dam on the upper Tarsa gives way after a week of rain",
      author: "Mira Kolb",
      publisher: "Northern Gazette",
      url: "https://gazette.example/2024/05/dam",
      issued: { edtf: "2024-05-03", basis: "metadata" },
    });
  });

  it("has every word where it starts in the file", () => {
    for (const match of page.document.prose.matchAll(/[\p{L}\p{N}][^\s“”]*/gu)) {
      expect(html.slice(match.index, match.index + 1)).toBe(match[0].charAt(0));
    }
  });

  it("of another kind is still read: without an article, without tags, with tags left open", () => {
    const words = (text: string) => readHtml(text).document.prose.replace(/\s+/g, " ").trim();
    expect(words("<p>One &lt; two")).toBe("One < two");
    expect(words("no tags at all")).toBe("no tags at all");
    expect(words("<script>var a = 1;</script><td>cell<td>other")).toBe("cell other");
  });
});

describe("any markup", () => {
  const parts =
    "<p>|</p>|<div>|</div>|<b>|</b>|<a href='x'>|</a>|<li>|<br>|<!-- c -->|<script>|</script>|&amp;|&#8217;|&|<|>|\n| |word |“|é|😀";
  const any = fc.array(fc.constantFrom(...parts.split("|")), { maxLength: 60 }).map((list) => list.join(""));

  it("gives prose of its own length and blocks in order", () => {
    fc.assert(
      fc.property(any, (text) => {
        const { prose, blocks } = readHtml(text).document;
        expect(prose.length).toBe(text.length);
        let end = 0;
        for (const { span } of blocks) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });

  it.each(["<div>", "<b>x", "<a href=x>y", "&amp;"])("%s ten thousand times over is read", (unit) => {
    const text = unit.repeat(10_000);
    expect(readHtml(text).document.prose.length).toBe(text.length);
  });
});
