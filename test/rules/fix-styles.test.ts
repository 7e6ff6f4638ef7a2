/** Dates and figures in many styles, each held against a source in every other: the fix writes the draft's own, and changes nothing else. */
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { applyEdits } from "../../server/src/rules/edits.ts";
import type { Edit, Finding } from "../../server/src/rules/finding.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";

type Style<Value> = readonly [name: string, write: (value: Value) => string];

interface Day {
  readonly iso: string;
  readonly weekday: string;
  readonly month: string;
  readonly short: string;
  readonly number: number;
  readonly ending: string;
}

const march: Day = { iso: "2024-03-07", weekday: "Thursday", month: "March", short: "Mar", number: 7, ending: "th" };
const september: Day = {
  iso: "2024-09-23",
  weekday: "Monday",
  month: "September",
  short: "Sep",
  number: 23,
  ending: "rd",
};
const december: Day = {
  iso: "2024-12-31",
  weekday: "Tuesday",
  month: "December",
  short: "Dec",
  number: 31,
  ending: "st",
};

const dateStyles: readonly Style<Day>[] = [
  ["day first", ({ number, month }) => `${number} ${month} 2024`],
  ["month first", ({ number, month }) => `${month} ${number}, 2024`],
  ["no year", ({ number, month }) => `${month} ${number}`],
  ["ordinal", ({ number, month, ending }) => `the ${number}${ending} of ${month}`],
  ["abbreviated", ({ number, short }) => `${number} ${short} 2024`],
  ["weekday", ({ number, month, weekday }) => `${weekday}, ${number} ${month} 2024`],
  ["short weekday", ({ number, month, weekday }) => `${weekday.slice(0, 3)}., ${month} ${number}, 2024`],
  ["ISO", ({ iso }) => iso],
  ["dots", ({ number, iso }) => `${number}.${Number(iso.slice(5, 7))}.2024`],
];

const figureStyles: readonly Style<number>[] = [
  ["digits", String],
  ["grouped", (value) => value.toLocaleString("en-US")],
  ["words", (value) => words[value] ?? ""],
  ["about", (value) => `about ${value}`],
  ["at least, in words", (value) => `at least ${words[value]}`],
];

const words: Readonly<Record<number, string>> = {
  30: "thirty",
  45: "forty-five",
  2000: "two thousand",
  9000: "nine thousand",
};

const bounds: Readonly<Record<string, string>> = { about: "about ", "at least, in words": "at least " };

const pairs = <Value>(styles: readonly Style<Value>[], values: readonly (readonly [Value, Value])[]) =>
  styles.flatMap((draft) =>
    styles.flatMap((source) =>
      values.map(([mine, theirs]) => ({ draft, source, mine, theirs, name: `${draft[0]} from ${source[0]}` })),
    ),
  );

const days: readonly (readonly [Day, Day])[] = [
  [march, september],
  [december, march],
];

test.each(pairs(dateStyles, days))(
  "a date: $name, $mine.iso to $theirs.iso",
  async ({ draft, source, mine, theirs }) => {
    const write = (date: string) => `Egypt reopened the port of Latakia on ${date}`;
    const found = await tryFix(write(draft[1](mine)), write(source[1](theirs)));
    expect(found).toBe(write(draft[1](theirs)));
  },
);

const figures: readonly (readonly [number, number])[] = [
  [45, 30],
  [9000, 2000],
];

test.each(pairs(figureStyles, figures))(
  "a figure: $name, $mine to $theirs",
  async ({ draft, source, mine, theirs }) => {
    const write = (figure: string) => `The shelling of Latakia on 7 March 2024 killed ${figure} dockers`;
    const found = await tryFix(write(draft[1](mine)), write(source[1](theirs)));
    const own = draft[1](theirs).replace(/^(?:about|at least) /, "");
    if (found !== undefined) expect(found).toBe(write(`${bounds[source[0]] ?? ""}${own}`));
    else expect(bounds[draft[0]] ?? bounds[source[0]], "only bounded figures may both be right").toBeDefined();
  },
);

/** The draft's sentence as its one fix leaves it, between two that have findings of their own. */
async function tryFix(mine: string, theirs: string): Promise<string | undefined> {
  const corpus = createCorpus([
    { path: "corpus/a.txt", text: `${theirs}.` },
    {
      path: "corpus/references.json",
      text: JSON.stringify([{ id: "a", type: "article", issued: { edtf: "2024-12-31" } }]),
    },
  ]);
  const service = createService({ corpus, settings: defaultSettings, now: "2024-12-31" });
  const check = async (text: string) =>
    (await service.check({ path: "draft.md", text, published: "2024-12-31" })).findings;
  const [before, after] = ["Nara Vell bought it [@b].\n\n", " [@a].\n\nTom Reeve sold it [@c].\n"];
  const text = `${before}${mine}${after}`;
  const findings = await check(text);
  const own = findings.filter(({ fixes, rule }) => fixes.length > 0 && !rule.startsWith("citation-"));
  if (own.length === 0) return undefined;
  expect(own).toHaveLength(1);
  const [finding] = own;
  const [fix] = finding?.fixes ?? [];
  if (!finding || !fix) return undefined;
  const fixed = applyEdits(text, fix.edits);
  expect(shown(await check(fixed))).toEqual(
    shown(
      findings.filter((other) => other !== finding),
      fix.edits,
    ),
  );
  expect(fixed.startsWith(before) && fixed.endsWith(after)).toBe(true);
  return fixed.slice(before.length, fixed.length - after.length);
}

const shown = (findings: readonly Finding[], edits: readonly Edit[] = []): readonly string[] =>
  findings.map(({ rule, span, message }) => {
    const moved = edits.filter((edit) => edit.span.end <= span.start);
    return `${rule} ${moved.reduce((at, edit) => at + edit.text.length - (edit.span.end - edit.span.start), span.start)} ${message}`;
  });
