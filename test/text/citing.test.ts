/** A key put in the place of another, as each format writes it. */
import { expect, it } from "vitest";
import { keyFor, replaceKey } from "../../server/src/text/citing.ts";

it.each([
  ["@old", "old", "new-2024", "@new-2024"],
  ["@old", "old", "odd key", "@{odd key}"],
  ["@{old key}", "old key", "new", "@{new}"],
  ["old", "old", "odd key", "odd key"],
  ["[the gazette](http://a.example)", "old", "new", undefined],
])("in %j %j becomes %j: %j", (raw, key, other, expected) => {
  expect(replaceKey(raw, key, other)).toBe(expected);
});

it("a key with inner marks needs no braces, one that ends in a mark does", () => {
  expect(keyFor("a:b.c_d-2", "@")).toBe("a:b.c_d-2");
  expect(keyFor("a.", "@")).toBe("{a.}");
});
