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

const tableOf = (text: string) => readActors({ path: "actors.yaml", text }, new Set()).table.actors;

const namesOf = (text: string, id: string) => tableOf(text).get(id)?.names;

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
  ["a file of comments", "# Who is who.\n"],
  ["a file without actors yet", "# Who is who.\nactors: # none\n"],
  ["a list that is not set in", "actors:\n- id: tarvo\n  kind: place\n  names:\n  - Tarvo\n"],
  ["a list set in by four", "actors:\n    - id: tarvo\n      kind: place\n      names: [Tarvo]\n\n# The end.\n"],
  ["a list in brackets", "actors: [{ id: tarvo, kind: place, names: [Tarvo] }]\n"],
  ["an empty list in brackets", "actors: []\n"],
  ["a file with an end of its own", "actors:\n  - id: tarvo\n    kind: place\n    names: [Tarvo]\n...\n"],
  ["a file with Windows' line ends", "actors:\r\n- id: tarvo\r\n  kind: place\r\n  names: [Tarvo]\r\n"],
  ["a file with a faulty link", "actors:\n  - { id: ada, kind: person, names: [Ada], member-of: nobody }\n"],
])("an actor is added behind the others of %s", (_, before) => {
  const text = put(before, addActor(before, "person", ["Ivo Marek", "Ivo Mareck"]));
  expect(namesOf(text, "ivo-marek")).toEqual(["Ivo Marek", "Ivo Mareck"]);
  const others = [...tableOf(text)].filter(([id]) => id !== "ivo-marek");
  expect(others).toEqual([...tableOf(before)]);
  expect(text.replace(/ ?- id: ivo-marek[^\]]*\]|(?:, )?\{ id: ivo-marek[^}]*\}/, "").replace(/\s|actors:/g, "")).toBe(
    before.replace(/\s|actors:/g, ""),
  );
  if (before.includes("\r")) expect(text).not.toMatch(/(?<!\r)\n/);
});

test.each([
  ["that cannot be read", "actors: [\n"],
  ["of another kind", "- Ivo Marek\n"],
  ["whose actors are no list", "actors: none\n"],
])("no actor is added to a file %s", (_, before) => {
  expect(addActor(before, "person", ["Ivo Marek"])).toBeUndefined();
});

test("a new actor takes no other's id", () => {
  const text = put(file, addActor(file, "place", ["Tarvo"]));
  expect(namesOf(text, "tarvo-2")).toEqual(["Tarvo"]);
});
