/** Holds the readers of times and quantities to work that grows as the sentence does. */
import { expect, test } from "vitest";
import { readQuantities } from "../../server/src/extract/quantity.ts";
import { readTimes } from "../../server/src/extract/time.ts";
import { readWords, type Word } from "../../server/src/extract/word.ts";
import { inputOf } from "./phrasings.ts";

/** Looks at words while a text of `count` repetitions is read. */
function looks(seed: string, count: number): number {
  const sentence = seed.repeat(count);
  const input = { ...inputOf("", { earliest: "2024-04-17", latest: "2024-04-17", circa: false }), prose: sentence };
  const spanned = { ...input, span: { start: 0, end: sentence.length } };
  let looked = 0;
  const words = new Proxy(readWords(spanned) as Word[], {
    get(target, key, receiver) {
      looked++;
      return Reflect.get(target, key, receiver);
    },
  });
  readQuantities(spanned, words, readTimes(spanned, words));
  return looked;
}

test.each([
  "killed 12 and ",
  "killed and ",
  "12 people , ",
  "12 people , including ",
  "were killed ",
  "12 of the 12 ",
  "twelve hundred and five thousand ",
  "the death toll rose 12 from ",
  "since the war 12 people were killed and 30 wounded , including a child ",
  "between March 3 and ",
  "two days before the ",
  "( ",
  "1,",
  "'s ",
])("a sentence twice as long takes twice the work: %s", (seed) => {
  expect(looks(seed, 800)).toBeLessThan(2.2 * looks(seed, 400));
});

test("a megabyte without a full stop is read to its end", () => {
  const sentence = "a bomb killed 12 soldiers in the town on Friday ".repeat(21_000);
  const input = { ...inputOf(""), prose: sentence, span: { start: 0, end: sentence.length } };
  expect(readQuantities(input, undefined, readTimes(input)).filter(({ measure }) => measure === "killed")).toHaveLength(
    21_000,
  );
});
