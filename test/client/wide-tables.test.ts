/** Tables in hovers get room between their columns, and nothing else does. */
import { expect, test } from "vitest";
import { widenTables } from "../../client/src/wide-tables.ts";

test("every cell but an empty one and the last of a row ends in wide spaces", () => {
  const table = "|  | draft | source |  |\n| :-- | :-- | :-- | :-- |\n| figure | 41 | 14 | **differs** |";
  expect(widenTables(`**Contradicted**\n\n${table}\n\nIt killed 14 \\| more.`)).toBe(
    [
      "**Contradicted**\n",
      "|  | draft&emsp;&emsp; | source&emsp;&emsp; |  |",
      "| :-- | :-- | :-- | :-- |",
      "| figure&emsp;&emsp; | 41&emsp;&emsp; | 14&emsp;&emsp; | **differs** |\n",
      "It killed 14 \\| more.",
    ].join("\n"),
  );
});

test("a bar within a cell is no border", () => {
  expect(widenTables("| wording | a \\| b | c | differs |")).toBe(
    "| wording&emsp;&emsp; | a \\| b&emsp;&emsp; | c&emsp;&emsp; | differs |",
  );
});
