/** Markdown read stretch by stretch is the Markdown of the whole. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readMarkdown, readStretches } from "../../server/src/text/markdown.ts";
import { cutMarkdown } from "../../server/src/text/markdown-cuts.ts";

const lines = [
  ..."# Head|Some *text* here.|more text|- item|1. first|2) second|> quoted|>> deeper|    indented|  two|***|---|+++|===|| a | b |||---|---|".split(
    "|",
  ),
  ..."```|```js|~~~|  ```|> ```|- ```|````|<!--|-->|<!-- one -->|<!-- two --> more|<div>|</div>|<script>|</script>|<?x|?>".split(
    "|",
  ),
  ..."[a]: http://a.example|[^n]: A note [@key].|[^n]: <!--|See [a] and[^n].|See [b][A] or [^N].|[link](<x>) ![image](y)|\\[a] and [a\\]]".split(
    "|",
  ),
  ..."title: x|::: note|:::|$x$ and $5|{#id .class}|\t|  |\ufeff|<https://a.example> www.b.example|a  ".split("|"),
  "",
  "",
  "",
  "",
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom("\n", "\n", "\n", "\n\n", "\r\n", "\r")), {
    maxLength: 16,
  })
  .map((parts) => parts.map(([line, end]) => line + end).join(""));

test("any text is read the same by its stretches as whole", () => {
  fc.assert(
    fc.property(text, (markdown) => {
      // After front matter that is not closed the parser knows no quotes, lists and notes any more.
      fc.pre(!/^(?:---|\+\+\+)/.test(markdown) || cutMarkdown(markdown).length === 1);
      const whole = readStretches(markdown, [{ start: 0, end: markdown.length }]);
      expect(readMarkdown(markdown)).toEqual(whole);
    }),
    { numRuns: 2000 },
  );
});

test("a line of a mark that nobody sees is a block in none", () => {
  const stretches = readMarkdown("# Head\n\ufeff\n\n[a]: http://a.example\n");
  expect(stretches.blocks.map(({ kind }) => kind)).toEqual(["heading"]);
});

test.each([
  ["at every paragraph", "One.\n\nTwo.\n\n# Three\nFour.\n", 3],
  ["not inside a fence", "One.\n\n```\na\n\nb\n```\n\nTwo.\n", 3],
  ["not inside a comment", "<!--\n\nOne.\n\n-->\n\nTwo.\n", 2],
  ["not inside front matter", "---\ntitle: a\n\nb: c\n---\n\nOne.\n", 2],
  ["not at an item behind indented code", "    one\n\n2) two\n\nThree.\n", 2],
  ["not before an indent", "- one\n\n  two\n\n- three\n", 2],
  ["nowhere around a fence in a list", "- ```\n  a\n\n  b\n  ```\n\nOne.\n\nTwo.\n", 1],
])("%s a stretch begins", (_, markdown, count) => {
  expect(cutMarkdown(markdown)).toHaveLength(count);
});
