/** What the head of a table's column makes of the figures below it. */
import { describe, expect, it } from "vitest";
import { readTollHead } from "../../server/src/extract/toll-head.ts";

const heads: readonly (readonly [string, string])[] = [
  ["Killed", "killed people incident"],
  ["Deaths", "killed people incident"],
  ["Dead", "killed people incident"],
  ["Fatalities", "killed people incident"],
  ["Death toll", "killed people incident"],
  ["People killed", "killed people incident"],
  ["Number of people killed", "killed people incident"],
  ["Civilian deaths (reported)", "killed civilians incident"],
  ["Children injured", "wounded children incident"],
  ["Wounded", "wounded people incident"],
  ["Killed and wounded", "casualties people incident"],
  ["Casualties", "casualties people incident"],
  ["Total displaced", "displaced people total"],
  ["Missing", "missing people incident"],
  ["Arrests", "detained people incident"],
];

const others = [
  "",
  "Event",
  "Date of death",
  "Age at death",
  "Cause of death",
  "Death rate",
  "Killed per day",
  "Killed/wounded",
  "Killed (%)",
  "Killed or missing",
  "Toll",
  "People",
  "Missing documents",
  "Body count change",
];

describe("the head of a column", () => {
  it.each(heads)("%s counts %s", (head, expected) => {
    const { measure, population, scope } = readTollHead(head) ?? {};
    expect([measure, population, scope].join(" ")).toBe(expected);
  });

  it.each(others)("%j counts nothing that is known", (head) => {
    expect(readTollHead(head)).toBeUndefined();
  });
});
