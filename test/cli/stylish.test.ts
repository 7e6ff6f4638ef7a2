/** Tests the format for people: what it shows of a finding, that it fits, and that it cannot steer the terminal. */
import { stripVTControlCharacters } from "node:util";
import { createColors } from "picocolors";
import { describe, expect, test } from "vitest";
import { formatStylish } from "../../server/src/cli/formats/stylish.ts";
import { windowAround, wrap } from "../../server/src/cli/style.ts";
import { cleanReport, sampleReport } from "./sample-report.ts";

const plain = { colors: createColors(false), width: 80 };

test("a finding shows place, rule, message, the draft's words, the source with its date, and what differs", () => {
  expect(formatStylish(sampleReport, plain)).toMatchInlineSnapshot(`
    "drafts/harbour blast.md

      3:18  error  casualty-conflict
          The rule has something to say of “about 40”: <b>100% & more</b>, [31mred.

          The blast killed about 40 dockers & “two” <guards> [@wire-2024].
                           ^^^^^^^^
          wire-2024, line 1 · The Wire · 2024-05-06 (inferred)
          │ “PORT CITY (Wire) — A blast killed 12 dockers and two <guards> on
          │ Monday, [31mofficials[0m said.”
          │ figure: the draft has “about 40”, the source “12”
          Fix: Take the source's figure: 12

      4:1  warning  claim-not-found
          The rule has something to say of “It was the third this year”: <b>100% &
          more</b>, [31mred.

          It was the third this year, | said the port's spokesman, אבי כהן.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^
          Looked in wire-2024, a, b and 2 more.

      4:58  info  name-variant
          The rule has something to say of “אבי כהן”: <b>100% & more</b>, [31mred.

          It was the third this year, | said the port's spokesman, אבי כהן.
                                                                   ^^^^^^^

    2 claims: 1 contradicted, 1 not found
    Coverage: 3 sentences in 1 draft, 2 checkable claims, 2 of them checked
    1 error, 1 warning, 1 note
    "
  `);
});

test("nothing is wider than the terminal", () => {
  for (const width of [60, 80, 100]) {
    const lines = formatStylish(sampleReport, { ...plain, width }).split("\n");
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  }
});

test("what stands in drafts and sources cannot steer the terminal", () => {
  expect(formatStylish(sampleReport, plain)).not.toMatch(/(?!\n)\p{Cc}/u);
});

test("colour changes nothing but colour", () => {
  const coloured = formatStylish(sampleReport, { ...plain, colors: createColors(true) });
  expect(coloured).not.toBe(formatStylish(sampleReport, plain));
  expect(stripVTControlCharacters(coloured)).toBe(formatStylish(sampleReport, plain));
});

test("a clean draft gives the closing lines only", () => {
  expect(formatStylish(cleanReport, plain)).toMatchInlineSnapshot(`
    "0 claims
    Coverage: 3 sentences in 1 draft, 2 checkable claims, 2 of them checked
    No findings
    "
  `);
});

describe("a long line is cut around what is reported", () => {
  const text = "one two three four five six seven eight nine ten eleven twelve";
  test.each(["one", "six seven", "twelve", "two three four five six seven eight nine"])("%s", (part) => {
    const start = text.indexOf(part);
    const shown = windowAround(text, start, start + part.length, 30);
    expect(shown.text.length).toBeLessThanOrEqual(30);
    expect(part.startsWith(shown.text.slice(shown.start, shown.end).replace("…", ""))).toBe(true);
  });
});

test("words longer than the line stand alone", () => {
  expect(wrap("a verylongword b", 5)).toEqual(["a", "verylongword", "b"]);
});
