/** On which page of a paged source an offset stands. */
import { expect, it } from "vitest";
import { citedPages, pageAt } from "../../server/src/corpus/source-page.ts";

it.each([
  [[0, 100, 250], 0, 1],
  [[0, 100, 250], 99, 1],
  [[0, 100, 250], 100, 2],
  [[0, 100, 250], 900, 3],
  [[0, 0, 40], 10, 2],
])("pages from %j: offset %d is on page %d", (pages, offset, page) => {
  expect(pageAt({ pages }, offset)).toBe(page);
});

const journal = { pages: [0, 100, 200], pageLabels: ["334", "335", "336"] };
it.each([
  ["p. 335", [2]],
  ["pp. 335-6", [2, 3]],
  ["pp. 334–335, 336", [1, 2, 3]],
  ["pages 334 and 336", [1, 3]],
  ["335", [2]],
  ["p.~2", [2]],
  ["pp. 2--3", [2, 3]],
])("%s of a journal means its pages %j, printed or counted", (locator, pages) => {
  expect(citedPages(journal, locator)).toEqual(pages);
});

it.each(["p. 12", "chap. 2", "para. 2", "§ 2", "pp. 3-2", "p. 2 and note 3", "2024-05-03", "p. ii", ""])(
  "%j names none of its pages",
  (locator) => {
    expect(citedPages(journal, locator)).toBeUndefined();
  },
);

it("a source without pages has none", () => {
  expect(pageAt({}, 5)).toBeUndefined();
});
