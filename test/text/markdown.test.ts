/** What Markdown's prose is: the raw text with its markup blank, character by character. */
import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../server/src/text/markdown.ts";

/** Raw text, and its prose with `·` for each blank that stands for markup. */
const cases: readonly (readonly [string, string, string])[] = [
  ["emphasis", "killed **1,200** _people_ there", "killed ··1,200·· ·people· there"],
  ["struck text", "killed ~~12~~ 14", "killed ······ 14"],
  ["a single tilde", "about ~10 and ~20 men", "about ~10 and ~20 men"],
  ["a link keeps its text", "see [the report](http://a.example/b) now", "see ·the report····················· now"],
  [
    "a reference link",
    "see [the report][r] now\n\n[r]: http://a.example",
    "see ·the report···· now\n\n·····················",
  ],
  ["a bare address", "at <http://a.example> or me@b.example now", "at ·················· or ············ now"],
  ["an image", "so ![a map](m.png) it", "so ··············· it"],
  ["code", "run `npm start` now", "run ··········· now"],
  [
    "a power",
    "10<sup>6</sup> and 5 km<sup>2</sup>, said<sup>7</sup>",
    "·············· and 5 km·····2······, said············",
  ],
  [
    "a line that begins like code",
    "export default rates rose\n\nThe\nimport of wheat from 'Velm' rose",
    "export default rates rose\n\nThe\nimport of wheat from 'Velm' rose",
  ],
  ["a comment", "one <!-- two --> three", "one ············ three"],
  ["tags", "one <b>two</b> three", "one ···two···· three"],
  [
    "a block of HTML",
    '<div class="a>b">\n<p>The <b>flood</b> killed 14&nbsp;people.</p>\n</div>',
    "·················\n···The ···flood···· killed 14······people.····\n······",
  ],
  ["HTML that is no text", "<style>\np { color: red }\n</style>", "·······\n················\n········"],
  ["escapes", "1\\. a \\* b \\$5", "1·. a ·* b ·$5"],
  ["entities", "A&amp;B &mdash; x &nbsp; y", "A&····B —······ x ······ y"],
  ["maths", "where $x^2 = y$ and $$a$$ hold", "where ········· and ····· hold"],
  ["prices", "from $5 to $6 and US$7/A$8", "from $5 to $6 and US$7/A$8"],
  ["citations", "so [see @a, p. 3; -@b] and @c [p. 1].", "so [see @a, p. 3; -@b] and @c [p. 1]."],
  ["a defined citation", "so [@a] it\n\n[@a]: http://a.example", "so [@a] it\n\n······················"],
  ["footnotes", "so[^1] it\n\n[^1]: See @a.", "so[^1] it\n\n······See @a."],
  ["a quotation over lines", "> one\n> two\nthree", "··one\n··two\nthree"],
  ["a heading", "## The *head* ##", "···The ·head····"],
  ["a list", "- [x] one\n  two", "······one\n··two"],
  ["a table", "| a | b |\n|---|---|\n| c | d |", "··a···b··\n·········\n··c···d··"],
  ["fenced code", "one\n\n```\ntwo\n```\n", "one\n\n···\n···\n···\n"],
  ["front matter", "---\ntitle: x\n---\none", "···\n········\n···\none"],
  ["line ends", "one\r\ntwo\\\r\nthree", "one\r\ntwo·\r\nthree"],
];

describe("Markdown", () => {
  it.each(cases)("%s", (_, text, expected) => {
    expect(readMarkdown(text).prose).toBe(expected.replaceAll("·", " "));
  });

  it("gives links their targets, wherever they are defined", () => {
    const text = "[a](http://a.example) [b][r] <http://c.example>\n\n[r]: http://b.example";
    const { links } = readMarkdown(text);
    expect(links.map(({ span, url }) => [text.slice(span.start, span.end), url])).toEqual([
      ["[a](http://a.example)", "http://a.example"],
      ["[b][r]", "http://b.example"],
      ["<http://c.example>", "http://c.example"],
    ]);
  });

  it("gives comments what stands inside their marks", () => {
    const { comments } = readMarkdown("<!-- one -->\n\ntwo <!--three--> <!-- four");
    expect(comments.map(({ text }) => text)).toEqual(["one", "three"]);
  });

  it("gives footnotes their content", () => {
    const text = "a[^x]\n\n[^x]: One.\n\n    Two.\n";
    const span = readMarkdown(text).footnotes.get("x");
    expect(span && text.slice(span.start, span.end)).toBe("One.\n\n    Two.");
  });

  it("gives front matter as YAML", () => {
    expect(readMarkdown("---\ntitle: x\n---\none").frontMatter?.yaml).toBe("title: x");
  });
});

describe("a block of HTML", () => {
  const text = `Before it.

<details><summary>Toll</summary>
<p>The flood killed 14 people, says <a href="https://gazette.example/dam">the gazette</a>.</p>
<table><tr><td>Two bridges fell.</td><td>[@dam-2024]</td></tr></table>
<!-- claimlint-disable-next-line casualty-conflict -->
</details>

After it.
`;
  const { blocks, prose, links, comments } = readMarkdown(text);

  it("has its text in blocks of their kinds, at their places", () => {
    const read = blocks.map(({ kind, span }) => [kind, prose.slice(span.start, span.end).replace(/ +/g, " ")]);
    expect(read).toEqual([
      ["paragraph", "Before it."],
      ["heading", "Toll"],
      ["paragraph", "The flood killed 14 people, says the gazette ."],
      ["table-cell", "Two bridges fell."],
      ["table-cell", "[@dam-2024]"],
      ["paragraph", "After it."],
    ]);
    expect(prose.indexOf("14 people")).toBe(text.indexOf("14 people"));
  });

  it("has its links and comments", () => {
    expect(links.map(({ url, span }) => [url, text.slice(span.start, span.end)])).toEqual([
      ["https://gazette.example/dam", '<a href="https://gazette.example/dam">the gazette</a>'],
    ]);
    expect(comments.map((comment) => comment.text)).toEqual(["claimlint-disable-next-line casualty-conflict"]);
  });

  it.each(["<div>", "<a href='", '<p a="', "<!--", "<td>x", "<style>"])(
    "%s ten thousand times over is read",
    (unit) => {
      const read = readMarkdown(unit.repeat(10_000));
      expect(read.prose).toHaveLength(unit.length * 10_000);
    },
  );
});
