/** Whatever a text holds, it is read without a throw, and everything read of it lies inside it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { DocumentReading } from "../../server/src/extract/claim.ts";
import { readDocument } from "../../server/src/extract/reading.ts";
import { createReadingMemory } from "../../server/src/extract/reading-memory.ts";
import { readMarkdown } from "../../server/src/text/markdown.ts";
import type { Span } from "../../server/src/text/span.ts";
import { growth, LINEAR } from "../growth.ts";

const read = (text: string): DocumentReading => readDocument(readMarkdown(text), { actors: { actors: new Map() } });

const isInside = (text: string, { start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length;

function spansOf(reading: DocumentReading): readonly Span[] {
  const readings = reading.sentences.flatMap(({ index }) => reading.sentence(index) ?? []);
  return [
    ...reading.claims().map(({ span }) => span),
    ...reading.citations().map(({ span }) => span),
    ...reading.quotations().flatMap(({ span, inner }) => [span, inner]),
    ...readings.flatMap(({ names, times, quantities }) => [...names, ...times, ...quantities].map(({ span }) => span)),
    ...readings.flatMap(({ events }) => events.flatMap(({ span, trigger }) => [span, trigger])),
    ...readings.flatMap(({ attribution }) => attribution.flatMap(({ speaker, cue }) => [speaker, cue])),
  ];
}

/** Words that open something: quotations, citations, clauses, speech. */
const fragments = fc.constantFrom(
  '"',
  "'",
  "“",
  "”",
  "‘",
  "’",
  "«",
  "»",
  "„",
  "`",
  "[@key]",
  "@key [p. 3]",
  "[",
  "]",
  ",",
  ".",
  "\n\n",
  "> ",
  "- ",
  "…",
  "he said",
  "that",
  "which",
  "to attack",
  "may",
  "denied",
  "killing",
  "12",
  "the army",
  "Omar Haddad",
  "was killed by",
  "if",
  "according to",
  "and",
  "of",
  "on Monday",
  "קאאני",
  "😀",
  "plans",
  "who",
  "carried out an attack",
  "(",
  ")",
  "—",
  "not",
);

test("any mixture of what readers look for", () => {
  fc.assert(
    fc.property(fc.array(fragments, { maxLength: 60 }), (parts) => {
      const text = parts.join(" ");
      for (const span of spansOf(read(text))) expect(isInside(text, span)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      for (const span of spansOf(read(text))) expect(isInside(text, span)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("any text of any code units", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      for (const span of spansOf(read(text))) expect(isInside(text, span)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

/** What opens and never closes, and what breaks off everywhere. */
const hostile = [
  '"',
  '"a ',
  "“",
  "“a ‘b ",
  "[",
  "]",
  "(",
  "(a [b ",
  "[@a; ",
  "]\n| ",
  "] | a\n",
  "killed 12 and ",
  "who said that ",
];

test.each(hostile)(
  "no sentence grows with the text, nor is more read of each: %j",
  (seed) => {
    const [once, twice] = [5_000, 10_000].map((count) => read(seed.repeat(count)));
    const longest = Math.max(0, ...(twice?.sentences ?? []).map(({ span }) => span.end - span.start));
    expect(longest).toBeLessThanOrEqual(1000);
    expect(twice?.sentences.length).toBeLessThanOrEqual(2 * (once?.sentences.length ?? 0) + 1);
    expect(twice && spansOf(twice).length).toBeLessThanOrEqual(2.1 * (once ? spansOf(once).length : 0) + 50);
  },
  60_000,
);

test.each(hostile)(
  "all of it is read in work that grows as the text does: %j",
  async (seed) => {
    expect(await growth((count) => spansOf(read(seed.repeat(count))), 1_500)).toBeLessThan(LINEAR);
  },
  60_000,
);

test("a megabyte without a full stop is read to its end", () => {
  const reading = read("rebels killed 12 soldiers in the town on Friday and ".repeat(20_000));
  expect(reading.sentences.at(-1)?.span.end).toBeGreaterThan(1_000_000);
  expect(reading.claims().length).toBeGreaterThan(10_000);
}, 120_000);

test.each(['"a ', "'a ", "[@a; ", "to attack ", "he said that ", "``a ", "[", "(", "“a ‘b "])(
  "ten thousand of one thing: %s",
  (seed) => {
    expect(() => spansOf(read(seed.repeat(10_000)))).not.toThrow();
  },
);

test("a reading kept by its sentence is the reading of the text, wherever the sentence stands", () => {
  const options = { actors: { actors: new Map() }, memory: createReadingMemory() };
  const sentence = 'The army said on Monday that "rebels had left" Aleppo.';
  const alone = readDocument(readMarkdown(sentence), options);
  const second = readDocument(readMarkdown(`Nothing else was said.\n\n${sentence}`), options);
  const [first, moved] = [alone.sentence(0), second.sentence(1)];
  const fresh = read(`Nothing else was said.\n\n${sentence}`).sentence(1);
  expect(moved).toEqual(fresh);
  expect(moved?.events.map(({ lemma }) => lemma)).toEqual(first?.events.map(({ lemma }) => lemma));
});
