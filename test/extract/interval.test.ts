/** Tests how intervals compare, round and add. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { relate, roundsTo, sumOf } from "../../server/src/extract/interval.ts";
import type { Interval } from "../../server/src/extract/mention.ts";

const cases: readonly (readonly [Interval, Interval, string])[] = [
  [{ min: 30, max: 30 }, { min: 30, max: 30 }, "equal"],
  [{ min: 30, max: Infinity }, { min: 34, max: 34 }, "entails"],
  [{ min: 34, max: Infinity }, { min: 30, max: Infinity }, "weaker"],
  [{ min: 20, max: 30 }, { min: 25, max: 40 }, "overlap"],
  [{ min: 1400, max: 1400 }, { min: 1020, max: 1380 }, "disjoint"],
  [{ min: 200, max: 200 }, { min: 200, max: Infinity, minOpen: true }, "overlap"],
  [{ min: 0, max: 200, maxOpen: true }, { min: 200, max: Infinity, minOpen: true }, "disjoint"],
  [{ min: 0, max: 200 }, { min: 200, max: Infinity, minOpen: true }, "disjoint"],
  [{ min: 0, max: 200 }, { min: 200, max: Infinity }, "overlap"],
  [{ min: 200, max: Infinity }, { min: 200, max: Infinity, minOpen: true }, "entails"],
  [{ min: 200, max: Infinity, minOpen: true }, { min: 200, max: Infinity }, "weaker"],
];

test.each(cases)("claim %o against evidence %o is %s", (claim, evidence, relation) => {
  expect(relate(claim, evidence)).toBe(relation);
});

test("a sum is open where a part is", () => {
  expect(
    sumOf([
      { min: 12, max: 12 },
      { min: 6, max: 6 },
    ]),
  ).toEqual({ min: 18, max: 18 });
  expect(
    sumOf([
      { min: 12, max: 12 },
      { min: 6, max: Infinity, minOpen: true },
    ]),
  ).toEqual({
    min: 18,
    max: Infinity,
    minOpen: true,
  });
});

test.each([
  [1195, 1200, true],
  [10_480, 10_500, true],
  [1_240_000, 1_200_000, true],
  [248, 250, true],
  [41, 40, false],
  [1260, 1000, false],
  [1200, 1195, false],
])("%d rounds to %d: %s", (exact, rounded, passes) => {
  expect(roundsTo(exact, rounded)).toBe(passes);
});

test("the two sides of a relation mirror each other", () => {
  const bound = fc.integer({ min: 0, max: 50 });
  const interval = fc.tuple(bound, bound).map(([a, b]): Interval => ({ min: Math.min(a, b), max: Math.max(a, b) }));
  const mirror = { equal: "equal", entails: "weaker", weaker: "entails", overlap: "overlap", disjoint: "disjoint" };
  fc.assert(fc.property(interval, interval, (a, b) => mirror[relate(a, b)] === relate(b, a)));
});
