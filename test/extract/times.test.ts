/** Runs the page of times, and checks their EDTF, their anchors and that any text is read. */
// @ts-expect-error: edtf brings no types
import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentDate, Time } from "../../server/src/extract/mention.ts";
import { readTimes } from "../../server/src/extract/time.ts";
import { inputOf, readPage, runPhrasings } from "./phrasings.ts";

const published: DocumentDate = { earliest: "2024-04-17", latest: "2024-04-17", circa: false };

/** The best reading as the page writes it: "198X, since", "2024-04-16, really Tuesday". */
function render({ readings, relation, trueWeekday }: Time): string {
  const notes = [relation === "at" ? "" : relation, trueWeekday ? `really ${trueWeekday}` : ""];
  return [readings[0]?.edtf ?? "Unknown", ...notes.filter((note) => note !== "")].join(", ");
}

const page = readPage("times.md");

runPhrasings(page, (sentence) => readTimes(inputOf(sentence, published)).map(render));

/** Years before our era have two digits more in the timestamps of the language than in EDTF. */
const isoDay = (time: number): string => new Date(time).toISOString().replace(/^-00/, "-").replace(/T.*$/, "");

describe("what is written of a time", () => {
  const sentences = page.sections.flatMap(({ phrasings }) => phrasings);

  test.each(sentences)("is valid EDTF of the days it means: %s", (sentence) => {
    for (const value of readTimes(inputOf(sentence, published)).flatMap(({ readings }) => readings)) {
      const parsed = edtf(value.edtf) as { readonly min: number; readonly max: number };
      if (!value.approximate && value.grain !== "season") {
        expect(isoDay(parsed.min)).toBe(value.earliest);
        expect(isoDay(parsed.max)).toBe(value.latest);
      }
      expect(value.earliest <= value.latest).toBe(true);
    }
  });
});

describe("the date of the document", () => {
  const weekday = (date: DocumentDate | undefined): Time | undefined =>
    readTimes(inputOf("It fell on Friday.", date))[0];

  test("anchors nothing where it is not known", () => {
    expect(weekday(undefined)?.readings).toEqual([]);
  });

  test("makes what it anchors approximate where it is inferred", () => {
    expect(weekday({ ...published, circa: true })?.readings[0]).toMatchObject({
      edtf: "2024-04-12~",
      approximate: true,
    });
  });

  test("widens what it anchors where it is known to the month", () => {
    const best = weekday({ earliest: "2024-04-01", latest: "2024-04-30", circa: false })?.readings[0];
    expect(best).toMatchObject({ earliest: "2024-03-29", latest: "2024-04-26", approximate: true });
  });

  test("leaves what the words date alone", () => {
    const [time] = readTimes(inputOf("It fell on May 3, 2021.", { ...published, circa: true }));
    expect(time?.readings).toMatchObject([{ edtf: "2021-05-03", anchor: "absolute", approximate: false }]);
  });
});

test("a bare weekday keeps the other reading second", () => {
  const [time] = readTimes(inputOf("The ship sank on Friday.", published));
  expect(time?.readings.map(({ edtf: value }) => value)).toEqual(["2024-04-12", "2024-04-19"]);
});

test("whatever the text, spans hold their own words and nothing is thrown", () => {
  const bits = fc.constantFrom(
    ..."on Oct. 8 last May 2023 - / Friday the 31 February two weeks ago early '80s 1990s from to between and 07.10.2023 quarter Q3 of since this month ’s الجمعة".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(bits, { maxLength: 30 }).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(text, (sentence) => {
      for (const { span, text: words } of readTimes({
        ...inputOf(""),
        prose: sentence,
        span: { start: 0, end: sentence.length },
      })) {
        expect(sentence.slice(span.start, span.end)).toBe(words);
      }
    }),
  );
});
