/** Tests that the fast reader of plain YAML says what the full grammar says, or nothing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { readPlainYaml } from "../../server/src/corpus/plain-yaml.ts";

const scalar = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."ab Z09:#'\"-,[]{}&*!|>%@`\\.~?é\n") }),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.constantFrom(null, true, false, "null", "yes", "2024-05-03", "1e3", "0x1F", "007", "~", "- a", "a: b"),
);
const key = fc.constantFrom("id", "title", "container-title", "issued", "date-parts", "author", "URL");
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4 }),
  ),
}));

test("what it reads of any value is what the full grammar reads", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 3 }), fc.boolean(), (list, indentSeq) => {
      const text = stringify(list, { indentSeq });
      const read = readPlainYaml(text);
      if (read !== undefined) expect(read).toEqual(parse(text));
    }),
    { numRuns: 2000 },
  );
});

test("what it reads of any lines is what the full grammar reads", () => {
  const line = fc
    .tuple(fc.nat(3), fc.constantFrom("", "- ", "- - "), fc.constantFrom("", "id:", "id: ", "title:  "), scalar)
    .map(([indent, dash, name, text]) => " ".repeat(indent * 2) + dash + name + String(text));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const text = lines.join("\n");
      const read = readPlainYaml(text);
      if (read !== undefined) expect(read).toEqual(parse(text));
    }),
    { numRuns: 5000 },
  );
});

describe("it reads what exporters write:", () => {
  test.each([
    "- id: doe\n  title: A title\n  issued:\n    date-parts:\n    - - 2024\n      - 5\n",
    "  - id: doe\n    title: 'It''s: a title'\n    author:\n      - family: Doe\n        given: Jane\n",
    '- id: doe\r\n  title: "A: title"\r\n  URL: https://gazette.example/a?b=c#d\r\n  note:\r\n',
  ])("%j", (text) => expect(readPlainYaml(text)).toEqual(parse(text)));
});

describe("it leaves to the full grammar:", () => {
  test.each([
    "- id: doe\n  abstract: >-\n    Long\n    text\n",
    "- id: doe\n  title: A title\n    that goes on\n",
    "- &a id: doe\n",
    "- id: doe # a note\n",
    "- id: doe\n  id: roe\n",
    "- {id: doe}\n",
    "- id: 1.5\n",
    '- id: "a\\nb"\n',
    "",
  ])("%j", (text) => expect(readPlainYaml(text)).toBeUndefined());
});
