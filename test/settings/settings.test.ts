/** Tests reading a configuration file: what it gives, and the one sentence each fault gets. */

import { describe, expect, test } from "vitest";
import { layerSettings, readSettings } from "../../server/src/settings.ts";
import { say } from "../../server/src/text/message.ts";

const rules = [
  { id: "citation-missing", summary: say`A claim without a source.` },
  { id: "quantity-overprecise", summary: say`A figure sharper than its source.` },
];
const read = (text: string) => readSettings(text, "claimlint.yaml", rules);
const faults = (text: string) => read(text).problems.map(({ line, message }) => `${line}: ${message}`);

test("a full file is read", () => {
  const { layer, problems } = read(`
corpus: [articles]
drafts: { include: ["*.md"] }
rules: { citation-missing: off, quantity-overprecise: [warning, { tolerance: 0.05 }] }
citation: { scope: sentence }
profile: icd
`);
  expect(problems).toEqual([]);
  expect(layerSettings([layer ?? {}])).toEqual({
    corpus: ["articles"],
    drafts: { include: ["*.md"], exclude: [] },
    rules: {
      "citation-missing": { severity: "off", options: {} },
      "quantity-overprecise": { severity: "warning", options: { tolerance: 0.05 } },
    },
    citation: { scope: "sentence" },
    suppression: { reason: "optional" },
    profile: "icd",
  });
});

test("JSON is read as well", () => {
  expect(read('{\n\t"corpus": ["a"]\n}').layer).toEqual({ corpus: ["a"] });
});

test("an empty file gives the defaults", () => {
  expect(layerSettings([read("# nothing yet\n").layer ?? {}]).corpus).toEqual(["corpus"]);
});

test("a later layer lies over an earlier one, key by key", () => {
  const editor = { citation: { scope: "sentence" as const }, rules: { a: { severity: "off" as const, options: {} } } };
  const file = { corpus: ["x"], rules: { b: { severity: "info" as const, options: {} } } };
  const settings = layerSettings([editor, file]);
  expect(settings.citation.scope).toBe("sentence");
  expect(Object.keys(settings.rules)).toEqual(["a", "b"]);
});

describe("a fault is one sentence with its line and the nearest valid name", () => {
  test.each([
    ["\n\ncorpuss: [a]", ['3: "corpuss" is no setting. Did you mean "corpus"?']],
    ["rules:\n  citation-mising: off", ['2: "rules.citation-mising" is no setting. Did you mean "citation-missing"?']],
    ["citation:\n  scope: paragraf", ['2: "citation.scope" must be sentence or paragraph. Did you mean "paragraph"?']],
    ["corpus: articles", ['1: "corpus" must be a list.']],
    ["corpus:\n  - 1", ['2: "corpus.0" must be text.']],
    ["- corpus", ["1: The file must be a group of keys."]],
    [
      "rules:\n  citation-missing: eror",
      [
        '2: "rules.citation-missing": must be error, warning, info or off, or one of them with options: [warning, { … }].',
      ],
    ],
    ["zzzzzzzzzzzz: 1", ['1: "zzzzzzzzzzzz" is no setting.']],
  ])("%j", (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test("broken YAML names the line", () => {
    expect(faults("corpus: [a\ndrafts: {}")).toEqual([expect.stringMatching(/^[12]: .+\.$/)]);
  });

  test("every fault is named, in the order of the file", () => {
    expect(faults("zzzz: 1\ncitation: { scope: 3 }\nyyyy: 2").map((fault) => fault.slice(0, 2))).toEqual([
      "1:",
      "2:",
      "3:",
    ]);
  });
});

test("aliases that blow up are refused, not expanded", () => {
  const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"];
  for (let level = 0; level < 9; level++)
    bomb.push(`b${level}: &b${level} [${Array(9).fill(level ? `*b${level - 1}` : "*a")}]`);
  expect(read(bomb.join("\n")).problems.length).toBeGreaterThan(0);
});
