/** Tests what `claimlint explain --text … --format json` writes: spans of the whole text, and claims that point at what they hold. */
import { expect, test } from "vitest";
import { claimlint, folderWith } from "./run.ts";

const text = "Idris Balewa fled. He killed at least 12 soldiers in Aleppo on Monday.";

test("a reading as JSON", async () => {
  const outcome = await claimlint(["explain", "--date", "2024-08-02", "--format", "json", "--text", text], {
    cwd: await folderWith({}),
  });
  expect(outcome.status).toBe(0);
  const { version, sentences } = JSON.parse(outcome.all);
  expect(version).toBe(1);
  expect(
    sentences.map(({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end)),
  ).toEqual(["Idris Balewa fled.", "He killed at least 12 soldiers in Aleppo on Monday."]);
  const [, second] = sentences;
  expect(second.references).toEqual([{ span: { start: 19, end: 21 }, text: "He", name: "Idris Balewa" }]);
  expect(second.quantities[0]).toMatchObject({ value: { min: 12, max: null, maxIncluded: false }, measure: "killed" });
  expect(second.events[0]).toMatchObject({
    lemma: "kill",
    status: "done",
    certainty: "asserted",
    agent: { span: { start: 19, end: 21 }, text: "He" },
    place: { text: "Aleppo" },
    time: { text: "Monday" },
    instrument: null,
  });
  expect(second.claims[0]).toMatchObject({ kind: "casualty", event: 0, quantity: 0, uncheckable: null });
});
