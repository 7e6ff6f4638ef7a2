/** Runs the page of quantities, and checks that any text is read without a throw. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Interval, Quantity } from "../../server/src/extract/mention.ts";
import { isWithin } from "../../server/src/extract/population.ts";
import { readQuantities } from "../../server/src/extract/quantity.ts";
import { readTimes } from "../../server/src/extract/time.ts";
import { inputOf, readPage, runPhrasings } from "./phrasings.ts";

const read = (sentence: string): readonly Quantity[] => {
  const input = inputOf(sentence, { earliest: "2024-04-17", latest: "2024-04-17", circa: false });
  return readQuantities(input, undefined, readTimes(input));
};

function renderInterval({ min, max, minOpen, maxOpen }: Interval): string {
  if (min === max) return String(min);
  const [low, high] = [min, max].map((value) => String(Math.round(value)));
  if (max === Number.POSITIVE_INFINITY) return `${minOpen ? ">" : "≥"} ${low}`;
  return min === 0 ? `${maxOpen ? "<" : "≤"} ${high}` : `${low} to ${high}`;
}

function renderKind({ kind, unit, population, counted }: Quantity): string {
  if (kind !== "count") return [kind, unit].filter((part) => part !== undefined).join(" ");
  return population ?? counted?.head ?? "";
}

/** As the page writes it: "≥ 30 people wounded, part". */
function render(quantity: Quantity): string {
  const { hard, measure, scope, part } = quantity;
  const main = [renderInterval(hard), renderKind(quantity), measure ?? ""].filter((each) => each !== "").join(" ");
  return [main, scope === "total" ? "total" : "", part ? "part" : ""].filter((each) => each !== "").join(", ");
}

runPhrasings(readPage("quantities.md"), (sentence) => read(sentence).map(render));

runPhrasings(readPage("no-tolls.md"), (sentence) =>
  read(sentence)
    .filter(({ measure }) => measure)
    .map(render),
);

test("populations nest", () => {
  expect(isWithin("children", "civilians")).toBe(true);
  expect(isWithin("children", "people")).toBe(true);
  expect(isWithin("officers", "soldiers")).toBe(true);
  expect(isWithin("soldiers", "civilians")).toBe(false);
  expect(isWithin("people", "children")).toBe(false);
  expect(isWithin("unheard of", "people")).toBe(false);
});

test("a loose figure has a tighter soft interval than its hard one", () => {
  const [about] = read("About 1,200 people fled.");
  expect(about).toMatchObject({
    hard: { min: 1020, max: 1380 },
    soft: { min: 1140, max: 1260 },
    modifier: "approximate",
  });
});

test("whatever the text, spans hold their own words and nothing is thrown", () => {
  const bits = fc.constantFrom(
    ..."at least 12 killed, wounded ; and or of them whom including a the soldiers civilians $ 5 m dozen half hundred -odd 3-1 % 1,200 were who toll rose to from between lives constructor ١٢ הרוגים".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(bits, { maxLength: 40 }).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(text, (sentence) => {
      const input = { ...inputOf(""), prose: sentence, span: { start: 0, end: sentence.length } };
      for (const { span, text: words, hard, soft, counted } of readQuantities(input)) {
        expect(sentence.slice(span.start, span.end)).toBe(words);
        if (counted) expect(sentence.slice(counted.span.start, counted.span.end)).toBe(counted.text);
        expect(hard.min).toBeLessThanOrEqual(hard.max);
        expect(soft.min).toBeLessThanOrEqual(soft.max);
      }
    }),
  );
});
