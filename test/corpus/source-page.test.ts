/** On which page of a paged source an offset stands. */
import { expect, it } from "vitest";
import { pageAt } from "../../server/src/corpus/source-page.ts";

it.each([
  [[0, 100, 250], 0, 1],
  [[0, 100, 250], 99, 1],
  [[0, 100, 250], 100, 2],
  [[0, 100, 250], 900, 3],
  [[0, 0, 40], 10, 2],
])("pages from %j: offset %d is on page %d", (pages, offset, page) => {
  expect(pageAt({ pages }, offset)).toBe(page);
});

it("a source without pages has none", () => {
  expect(pageAt({}, 5)).toBeUndefined();
});
