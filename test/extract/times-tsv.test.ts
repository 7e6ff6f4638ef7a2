/** Reads the development set of time expressions, every row to the day, where that set is at hand. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTimes } from "../../server/src/extract/time.ts";
import { inputOf } from "./phrasings.ts";

const sets = process.env.CLAIMLINT_SETS ?? join(import.meta.dirname, "../../../shared/eval");
const file = join(sets, "dates.tsv");

test.skipIf(!existsSync(file))(`every row of ${file} is read to the day`, () => {
  const rows = readFileSync(file, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split("\t"));
  expect(rows.length).toBeGreaterThan(30);
  const wanted = rows.map(([, sentence, , earliest = "", latest = ""]) => `${sentence} ${earliest}/${latest}`);
  expect(rows.map(([published = "", sentence = "", expression = ""]) => read(published, sentence, expression))).toEqual(
    wanted,
  );
});

/** The best reading of the time over the expression, or of any time where no expression is named. */
function read(published: string, sentence: string, expression: string): string {
  const start = sentence.indexOf(expression);
  const end = start + (expression.length || sentence.length);
  const times = readTimes(inputOf(sentence, { earliest: published, latest: published, circa: false }));
  const best = times.find(({ span }) => span.start < end && start < span.end)?.readings[0];
  return `${sentence} ${best?.earliest ?? ""}/${best?.latest ?? ""}`;
}
