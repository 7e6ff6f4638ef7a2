/** What must hold of the names and roles of any text, however odd. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { namesByShape } from "../../server/src/extract/known.ts";
import { readWordUse, standsElsewhere, tabulateWords } from "../../server/src/extract/name/elsewhere.ts";
import { readNames } from "../../server/src/extract/name.ts";
import { readRoles } from "../../server/src/extract/role.ts";
import { readTerms } from "../../server/src/extract/terms.ts";

const actors = { actors: new Map() };

function read(prose: string) {
  const span = { start: 0, end: prose.length };
  const use = readWordUse(prose);
  const input = {
    prose,
    span,
    terms: readTerms(prose, span),
    actors,
    known: [],
    elsewhere: standsElsewhere(tabulateWords([use]), use),
  };
  const names = readNames(input);
  return { names, roles: readRoles(input, names) };
}

const word = fc.constantFrom(
  ..."General Karim al- bin Daoudi of the Northern Relief Committee ( ) , . “ ” ' ’s Iran-backed U.S. UN & who leads is 54 May é 𝒳 \u200f עלי".split(
    " ",
  ),
);
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: "binary", maxLength: 80 }),
);

test("names stand in order, do not overlap, and hold no mark at their ends", () => {
  fc.assert(
    fc.property(text, (prose) => {
      const { names } = read(prose);
      for (const [index, { span, text: shown }] of names.entries()) {
        expect(shown).toBe(prose.slice(span.start, span.end));
        expect(span.start).toBeGreaterThanOrEqual(names[index - 1]?.span.end ?? 0);
        expect(shown).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}.])?$/su);
      }
    }),
  );
});

test("roles are the text's own words and are held by names of the text", () => {
  fc.assert(
    fc.property(text, (prose) => {
      const { names, roles } = read(prose);
      for (const { span, text: shown, holder } of roles) {
        expect(shown).toBe(prose.slice(span.start, span.end));
        expect(shown.length).toBeGreaterThan(0);
        expect(names).toContain(holder);
      }
    }),
  );
});

test.each([
  ["a megabyte of capitals without a full stop", "Karim Daoudi of the ".repeat(50_000)],
  ["a megabyte of one word", "A".repeat(1_000_000)],
  ["ten thousand brackets", `${"(".repeat(10_000)}Karim${")".repeat(10_000)}`],
  ["hyphens and apostrophes", "Al-’".repeat(100_000)],
])("%s is read", (_, prose) => {
  expect(namesByShape(prose, actors).length).toBeLessThan(prose.length);
});
