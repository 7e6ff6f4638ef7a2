/** Tests which words are times of day. */
import { expect, test } from "vitest";
import { readClockTimes } from "../../server/src/extract/clock-time.ts";

const read = (text: string) => readClockTimes(text, { start: 0, end: text.length });

test.each([
  ["It began at 7:30 a.m. on Monday.", "7:30 a.m.", 450],
  ["It began at 7.30pm.", "7.30pm", 1170],
  ["It began at 12 am.", "12 am", 0],
  ["It began at 18:45.", "18:45", 1125],
  ["It began at noon.", "noon", 720],
  ["It began around midnight.", "midnight", 0],
])("%s", (text, words, minutes) => {
  expect(read(text)).toMatchObject([{ text: words, minutes }]);
});

test.each([
  "Luke 7:30 was read.",
  "They won 4:3.",
  "The index rose 7.30 points.",
  "It cost $7.30 am Main.",
  "I am 7.",
  "13 a.m. is none.",
  "A ratio of 12:30:15.",
])("nothing in: %s", (text) => {
  expect(read(text)).toEqual([]);
});
