/** Scores name matching on the development set of names, where that set is at hand. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sameName } from "../../server/src/extract/name/match.ts";

const sets = process.env.CLAIMLINT_SETS ?? join(import.meta.dirname, "../../../shared/eval");
const file = join(sets, "names.csv");

test.skipIf(!existsSync(file))(`person rows of ${file} reach an F1 of .88`, () => {
  const rows = readFileSync(file, "utf8").trim().split(/\r?\n/).slice(1).map(fieldsOf);
  const people = rows.filter(([kind]) => kind === "Person");
  expect(people.length).toBeGreaterThan(50);
  const guesses = people.map(([, a = "", b = "", same]) => ({ guess: sameName(a, b), same: same === "true" }));
  const count = (guess: boolean, same: boolean): number =>
    guesses.filter((row) => row.guess === guess && row.same === same).length;
  const hits = count(true, true);
  expect((2 * hits) / (2 * hits + count(true, false) + count(false, true))).toBeGreaterThan(0.88);
});

const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? "").replaceAll('""', '"'),
  );
