/** What is written into `actors.yaml` stands where it belongs, and everything else stays as it was. */
import { expect, test } from "vitest";
import { addActor, addName } from "../../server/src/corpus/actor-edits.ts";
import { readActors } from "../../server/src/corpus/actors.ts";

const file = `# Who is who.
actors:
  - id: lena-arvidsson
    kind: person
    names: [Lena Arvidsson]
    roles:
      - { title: governor, of: tarvo }
  - id: tarvo
    kind: place
    names:
      - Tarvo # the port
      - { text: Тарво, lang: ru }
  - { id: harbour, kind: organisation, names: [Harbour Board, "HB", ] }
`;

const put = (text: string, insertion: { at: number; text: string } | undefined): string =>
  insertion ? text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at) : text;

const namesOf = (text: string, id: string) =>
  readActors({ path: "actors.yaml", text }, new Set()).table.actors.get(id)?.names;

test.each([
  ["lena-arvidsson", "Lena Arvidson", "names: [Lena Arvidsson, Lena Arvidson]"],
  ["tarvo", "Tarvoe", "      - { text: Тарво, lang: ru }\n      - Tarvoe\n"],
  ["harbour", "Board: Harbour", 'names: [Harbour Board, "HB", "Board: Harbour" ]'],
])("a name of %s is added to its list", (id, name, expected) => {
  const text = put(file, addName(file, id, name));
  expect(text).toContain(expected);
  expect(namesOf(text, id)).toEqual([...(namesOf(file, id) ?? []), name]);
});

test("an actor that the file does not have gets no name", () => {
  expect(addName(file, "nobody", "No One")).toBeUndefined();
  expect(addName("actors: [", "nobody", "No One")).toBeUndefined();
});

test.each([
  ["a file", file],
  ["a file without a last line end", file.trimEnd()],
  ["an empty file", ""],
])("an actor is added at the end of %s", (_, before) => {
  const text = put(before, addActor(before, "person", ["Ivo Marek", "Ivo Mareck"]));
  expect(text.startsWith(before)).toBe(true);
  expect(namesOf(text, "ivo-marek")).toEqual(["Ivo Marek", "Ivo Mareck"]);
});

test("a new actor takes no other's id", () => {
  const text = put(file, addActor(file, "place", ["Tarvo"]));
  expect(namesOf(text, "tarvo-2")).toEqual(["Tarvo"]);
});
