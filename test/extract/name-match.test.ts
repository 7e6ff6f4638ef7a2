/** Runs name-match.md, and what must hold of every pair of names. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { couldBeSame, nameLikeness, sameName } from "../../server/src/extract/name/match.ts";

const cases = readFileSync(new URL("name-match.md", import.meta.url), "utf8");

const verdicts: Readonly<Record<string, { readonly same: boolean; readonly possible?: boolean }>> = {
  same: { same: true, possible: true },
  different: { same: false },
  perhaps: { same: false, possible: true },
};

for (const [, title = "", kind = "", body = ""] of cases.matchAll(/^## (.+)\n+```(\w+)\n([^`]+)\n```$/gm)) {
  describe(title, () => {
    for (const line of body.split("\n")) {
      const [a = "", b = ""] = line.split(/ ?= /);
      it(line, () => {
        const expected = verdicts[kind];
        expect(sameName(a, b)).toBe(expected?.same);
        if (expected?.possible) expect(couldBeSame(a, b)).toBe(true);
      });
    }
  });
}

const name = fc.array(fc.constantFrom("Karim", "Daoudi", "al-", "Olga", "J.", "Ötzi", "Жуков", "van", "X", "7"), {
  maxLength: 6,
});

test("likeness lies between 0 and 1 and does not depend on the order of the pair", () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const [x, y] = [a.join(" "), b.join(" ")];
      const likeness = nameLikeness(x, y);
      return likeness >= 0 && likeness <= 1 && nameLikeness(y, x) === likeness;
    }),
  );
});

test("any text can be compared, and every name is itself", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.string({ unit: "binary", maxLength: 60 }),
      (a, b) => {
        expect(nameLikeness(a, b)).toBeGreaterThanOrEqual(0);
        if (/[a-z]/i.test(a)) expect(nameLikeness(a, a)).toBe(1);
      },
    ),
  );
});
