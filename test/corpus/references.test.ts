/** Bibliographies and the table of actors: what is read of whole ones, and what is said of faulty ones. */
import { describe, expect, it } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import type { CorpusFile } from "../../server/src/corpus/source.ts";

const references = (text: string): CorpusFile => ({ path: "corpus/references.json", text });
const actors = (text: string): CorpusFile => ({ path: "corpus/actors.yaml", text });

const said = (...files: readonly CorpusFile[]): readonly string[] =>
  createCorpus(files).problems.map(({ line, message }) => `${line}: ${message}`);

describe("dates of references", () => {
  it.each([
    ['{"date-parts":[[2024,7,2]]}', "2024-07-02"],
    ['{"date-parts":[["2024","7"]],"circa":true}', "2024-07~"],
    ['{"date-parts":[[2024,6,1],[2024,6,3]]}', "2024-06-01/2024-06-03"],
    ['{"date-parts":[[2024]],"season":2}', "2024-22"],
    ['{"raw":"2024-06~"}', "2024-06~"],
    ['{"literal":"2024-06-11","circa":"true"}', "2024-06-11~"],
    ['"2024-06-11T10:00:00Z"', "2024-06-11T10:00:00Z"],
  ])("%s is %s", (issued, edtf) => {
    const [source] = createCorpus([references(`[{"id":"a","issued":${issued}}]`)]).sources;
    expect(source?.issued?.edtf).toBe(edtf);
  });

  it.each(['{"date-parts":[[2024,2,31]]}', '{"raw":"next spring"}', '{"date-parts":[]}'])("%s is none", (issued) => {
    expect(said(references(`[{"id":"a","issued":${issued}}]`))).toEqual([
      expect.stringMatching(/^1: The date of a cannot be read \(".+"\); the source counts as undated\.$/),
    ]);
  });

  it("rest on the entry's note where it says so", () => {
    const entry = '[{"id":"a","issued":"2024~","note":"Type: wire\\ndate: inferred from the text"}]';
    expect(createCorpus([references(entry)]).sources[0]?.issued?.basis).toBe("inferred from the text");
  });
});

describe("a faulty bibliography", () => {
  it("loses only the entry that is broken", () => {
    const text = '[\n{"id":"a"},\n{"id":"b" "title":1},\n{"title":"no id"},\n{"id":"a"},\n{"id":"c"}\n]';
    expect(createCorpus([references(text)]).sources.map(({ key }) => key)).toEqual(["a", "c"]);
    expect(said(references(text))).toEqual([
      "3: This entry is no valid JSON and was left out.",
      "4: This entry has no id, so nothing can cite it.",
      "5: The key a stands for two entries; the first (corpus/references.json:2) counts.",
    ]);
  });

  it.each([
    ["", "1: This file is no JSON list of references."],
    ['[{"id":"a"},\n{"id":"b"', "2: This is no valid JSON: the entry that starts here is never closed."],
    ['[{"id":"a"}\n', "2: This is no valid JSON: the list is never closed."],
  ])("%j gets one clear sentence", (text, sentence) => {
    expect(said(references(text))).toEqual([sentence]);
  });
});

describe("texts and entries", () => {
  const text = { path: "corpus/b.txt", text: "A head\n\nOne sentence." };

  it("meet by key; either may stand alone", () => {
    const { sources } = createCorpus([references('[{"id":"a","title":"A"},{"id":"b","title":"B"}]'), text]);
    expect(sources.map(({ key, title, document }) => [key, title, document !== undefined])).toEqual([
      ["a", "A", false],
      ["b", "B", true],
    ]);
  });

  it("are named where they lack each other, a date, or words", () => {
    const problems = (files: readonly CorpusFile[]) =>
      createCorpus(files).sources.flatMap((source) => source.problems.map(({ message }) => message));
    expect(problems([text])).toEqual(["b.txt has no entry in a bibliography and its date is not known."]);
    const dated = { path: "corpus/c.txt", text: "A head\nPublished: 3 May 2024\nOne sentence." };
    expect(problems([dated])).toEqual(["c.txt has no entry in a bibliography."]);
    expect(problems([references('[{"id":"d"}]'), { path: "corpus/d.txt", text: " \n" }])).toEqual([
      "d.txt holds no text to check against.",
    ]);
  });

  it("of a page that names its author and its day have them", () => {
    const dated = { path: "c.txt", text: "A head\nBy Mira Kolb\nUpdated: Monday, June 3rd, 2024\nOne sentence." };
    expect(createCorpus([dated]).sources[0]).toMatchObject({
      author: "Mira Kolb",
      issued: { edtf: "2024-06-03", basis: "dateline" },
    });
  });
});

describe("a faulty table of actors", () => {
  it("loses only what is faulty, and says where", () => {
    const file = actors(`actors:
  - { id: town, kind: place, names: [Town], within: land }
  - { id: land, kind: place, names: [Land], within: town }
  - { id: group, kind: organization, names: [Group] }
  - { id: chief, kind: person, names: [Chief], member_of: band }
  - id: man
    kind: person
    names: [Man, { text: איש, lang: he }]
    member-of: bandd
    roles:
      - { title: guard, of: land, from: 2024, to: 2020 }
      - { title: cook, of: landd, from: soon, source: book }
  - { id: band, kind: organisation, names: [Band] }
`);
    expect(said(file)).toEqual([
      '3: town within land within town: "within" runs in a circle.',
      '4: "actors.2.kind" must be person, organisation, place or nationality. Did you mean "organisation"?',
      '5: "actors.3.member_of" is no actor field. Did you mean "member-of"?',
      '6: "member-of" of man names bandd, which is no actor. Did you mean "band"?',
      '6: The role "guard" of man ends (2020) before it begins (2024).',
      "6: A role of man rests on book, which is no source.",
      '6: "from" of the role "cook" of man is no date: soon.',
      '6: "of" of man names landd, which is no actor. Did you mean "land"?',
    ]);
    const { actors: table } = createCorpus([file]).actors;
    expect([...table.keys()]).toEqual(["town", "land", "man", "band"]);
    expect(table.get("man")).toMatchObject({ names: ["Man", "איש"], memberOf: [], roles: [{}, { title: "cook" }] });
  });

  it("that is no YAML at all gets one sentence", () => {
    expect(said(actors("actors:\n  - id: [a\n"))).toHaveLength(1);
  });
});
