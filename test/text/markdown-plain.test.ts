/** Paragraphs and headings that are read without the parser are read as the parser reads them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlainMarkdown } from "../../server/src/text/markdown-plain.ts";
import { readTree } from "../../server/src/text/markdown-tree.ts";

const words =
  "Beirut|was hit|12 people|Tel Aviv's|“quoted”|(in part)|50%|a/b|to—from|Šibenik|it's 3:15|e.g.|snake_case|[@key-2024]|[see @a_b, p. 3; @c]|@e says|[sic]|@|_|.";
const marks =
  "1.|2)|_so_|*so*|[-@d]|a@b.example|[[wiki]]|[a](b)|[a]: b|[x][y]|[^1]|![a](b)|]|[|www.a.example|http://b.example|mailto:c@d.example|&amp;|\\*|`code`|<b>|$5|{#id}|~~|^|=|+|#| |\t|-|>|---|===|\u00a0|\ufeff|\0";
const piece = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...words.split("|")) },
  { weight: 1, arbitrary: fc.constantFrom("|", ...marks.split("|")) },
);
const between = fc.oneof({ weight: 8, arbitrary: fc.constant(" ") }, fc.constantFrom("", "\n", "\n\n", "\r\n"));
const start = fc.oneof({ weight: 8, arbitrary: fc.constant("") }, fc.constantFrom("# ", "## ", "####### ", " ", "- "));
const text = fc
  .tuple(start, fc.array(fc.tuple(piece, between), { maxLength: 8 }))
  .map(([before, parts]) => (before + parts.map(([each, gap]) => each + gap).join("")).replace(/ +$/, ""));

test("whatever is read without the parser is read the same with it", () => {
  fc.assert(
    fc.property(text, (markdown) => {
      const plain = readPlainMarkdown(markdown);
      if (plain !== undefined) expect(plain).toEqual(readTree(markdown, ""));
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  "The strike killed 12 people [@key-2024].\n\n",
  "He said “no” (twice) in Beirut,\nand left at 3:15 with @smith_2023 [p. 3].",
  "## What happened in 2024?\n",
])("%j needs no parser", (markdown) => {
  expect(readPlainMarkdown(markdown)).toBeDefined();
});
