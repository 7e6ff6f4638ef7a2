/** The same three sources in every bibliography format, faulty ones, and reading again after a change. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtex } from "../../server/src/corpus/bibliography-bibtex.ts";
import { cslJson } from "../../server/src/corpus/bibliography-json.ts";
import { ris } from "../../server/src/corpus/bibliography-ris.ts";
import { cslYaml } from "../../server/src/corpus/bibliography-yaml.ts";
import { createCorpus, createCorpusReader } from "../../server/src/corpus/corpus.ts";
import { type EntryList, readEntries } from "../../server/src/corpus/entry-list.ts";
import { decodeTex } from "../../server/src/text/tex.ts";

const files = {
  "refs.json": `[
  { "id": "dam-2024", "title": "Dam gives way", "container-title": "Northern Gazette",
    "author": [{ "family": "Kolb", "given": "Mira" }, { "family": "Aster", "given": "Jon" }],
    "issued": { "date-parts": [[2024, 5, 3]] }, "URL": "https://gazette.example/dam", "accessed": { "date-parts": [[2024, 6, 1]] } },
  { "id": "ferry-2023", "title": "Müller & sons: a ferry", "issued": { "date-parts": [[2023]], "circa": true } },
  { "id": "annex", "title": "Annex", "author": [{ "literal": "Ministry of Works" }] }
]`,
  "refs.bib": `% A comment @misc{none,
@string{gaz = "Northern " # {Gazette}}
@article{dam-2024,
  author = {Kolb, Mira and Jon Aster}, title = "Dam gives way", journaltitle = gaz,
  date = {2024-05-03}, url = {https://gazette.example/dam}, urldate = {2024-06-01}
}
@Comment{ @misc{hidden, title = {x}} }
@misc( ferry-2023, title = {{M{\\"u}ller \\& sons}}, subtitle={a ferry}, date = 2023~ )
@online{annex, title = {Annex}, author = {{Ministry of Works}},}
`,
  "refs.ris":
    "TY  - NEWS\r\nID  - dam-2024\r\nTI  - Dam gives way\r\nJO  - Northern Gazette\r\nAU  - Kolb, Mira\r\nAU  - Aster, Jon\r\nDA  - 2024/05/03/\r\nUR  - https://gazette.example/dam\r\nY2  - 2024/06/01\r\nER  - \r\n\r\nTY  - NEWS\r\nID  - ferry-2023\r\nTI  - Müller & sons: a ferry\r\nPY  - 2023~\r\nER  - \r\nTY  - RPRT\r\nID  - annex\r\nTI  - Annex\r\nAU  - Ministry of Works\r\nER  - ",
  "references.yaml": `---
references:
- id: dam-2024
  title: Dam gives way
  container-title: Northern Gazette
  author: [{ family: Kolb, given: Mira }, { family: Aster, given: Jon }]
  issued: 2024-05-03
  URL: https://gazette.example/dam
  accessed:
  - year: 2024
    month: 6
    day: 1
- id: ferry-2023
  title: "Müller & sons: a ferry"
  issued: { year: 2023, circa: true }
- id: annex
  title: Annex
  author: Ministry of Works
...
`,
};

describe("a bibliography", () => {
  it.each(Object.entries(files))("is read from %s", (path, text) => {
    const { sources, problems } = createCorpus([{ path, text }]);
    expect(problems).toEqual([]);
    expect(sources.map(({ problems: _, ...source }) => source)).toMatchObject([
      {
        key: "dam-2024",
        title: "Dam gives way",
        publisher: "Northern Gazette",
        author: "Mira Kolb, Jon Aster",
        url: "https://gazette.example/dam",
        issued: { edtf: "2024-05-03", circa: false },
        accessed: "2024-06-01",
      },
      { key: "ferry-2023", title: "Müller & sons: a ferry", issued: { earliest: "2023-01-01", circa: true } },
      { key: "annex", title: "Annex", author: "Ministry of Works" },
    ]);
  });

  it.each([
    ["a.bib", "@misc{a, title={One}}\n@misc{b, title={Two}, note={open\n\n@misc{c, title={Three}}\n", ["a", "b", "c"]],
    ["a.bib", "@misc{a, title={One}}\n@misc{, title={Two}}\n@misc{c, year={2020}}\n", ["a", "c"]],
    ["a.json", '[\n  {"id":"a"},\n  {"id":"b",\n  {"id":"c"}\n]', ["a", "c"]],
    ["a.ris", "TY  - A\nID  - a\nER  - \nTY  - A\nTI  - no id\nER  - \nTY  - A\nID  - c\nER  - \n", ["a", "c"]],
    ["references.yaml", "- id: a\n- id: b\n  title: [open\n- id: c\n", ["a", "c"]],
  ])("%s loses one broken entry, and names its line: %j", (path, text, keys) => {
    const { sources, problems } = createCorpus([{ path, text }]);
    expect(sources.map(({ key }) => key)).toEqual(keys);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBe(text.startsWith("[") ? 3 : path.endsWith("ris") ? 4 : 2);
  });

  it("names keys that are easily confused", () => {
    const text = "@misc{Dam2024, }\n@misc{dam-2024, }\n@misc{dam2025, }";
    expect(createCorpus([{ path: "a.bib", text }]).problems.map(({ line, message }) => [line, message])).toEqual([
      [2, "The keys Dam2024 and dam-2024 differ only in case or marks and are easily confused."],
    ]);
  });
});

describe("TeX in values", () => {
  it.each([
    ['Erd{\\H o}s and G{\\"o}del', "Erdős and Gödel"],
    ["\\'{E}lys\\'ee, Fran\\c{c}ois, na\\\"{\\i}ve", "Élysée, François, naïve"],
    ["Stra{\\ss}e, {\\AA}rhus, \\o re", "Straße, Århus, øre"],
    ["pp. 3--5 --- ``so'' 5\\% of \\$6", "pp. 3–5 — “so” 5% of $6"],
    ["\\emph{The} {NATO}~way", "The NATO way"],
    ["O'Neill", "O'Neill"],
  ])("%s", (tex, plain) => {
    expect(decodeTex(tex)).toBe(plain);
  });
});

describe("reading again after a change", () => {
  const withoutChange = ({ change: _, ...list }: EntryList): EntryList => list;

  const formats = [
    ["a.bib", bibtex, "@misc{k, title = {T}, date = 2024}\n"],
    ["a.json", cslJson, '{"id": "k", "title": "T"},\n'],
    ["a.ris", ris, "TY  - A\nID  - k\nER  - \n"],
    ["a.yaml", cslYaml, "- id: k\n  title: T\n"],
  ] as const;

  it.each(formats)("%s gives what reading it anew gives", (path, format, unit) => {
    const entries = ["a", "b", "c", "d", "e", "f"].map((key) => unit.replace("k", key)).join("");
    const text = path.endsWith("json") ? `[${entries.replace(/,\n$/, "")}]` : entries;
    const patch = fc.oneof(
      fc.constantFrom("", "}", "{", '"', "\n", "@misc{", "\n@string{a=b}\n", "- ", ",", "x"),
      fc.constant(unit),
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(12), patch, (at, length, written) => {
        const changed = text.slice(0, at) + written + text.slice(at + length);
        const again = readEntries(changed, format, readEntries(text, format));
        expect(withoutChange(again)).toEqual(readEntries(changed, format));
        expect(withoutChange(readEntries(text, format, again))).toEqual(readEntries(text, format));
      }),
      { numRuns: 400 },
    );
  });

  it("gives the corpus that making it anew gives", () => {
    const entry = fc
      .tuple(fc.constantFrom("a", "A", "b", "c", "d"), fc.constantFrom("One", "Two", "{Three"))
      .map(([key, title]) => `@misc{${key}, title = {${title}}, date = 2024}\n`);
    const bibliography = fc.array(entry, { maxLength: 6 }).map((entries) => entries.join(""));
    const articles = fc
      .subarray(["a.txt", "b.txt", "e.txt"])
      .map((names) => names.map((path) => ({ path, text: path })));
    fc.assert(
      fc.property(fc.array(fc.tuple(bibliography, articles), { minLength: 2, maxLength: 5 }), (versions) => {
        const read = createCorpusReader();
        for (const [text, texts] of versions) {
          const files = [{ path: "refs.bib", text }, ...texts];
          expect(read(files)).toEqual(createCorpus(files));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("takes the untouched entries from before", () => {
    const text = "@misc{a, title={A}}\n@misc{b, title={B}}\n@misc{c, title={C}}\n@misc{d, title={D}}\n";
    const list = readEntries(text, bibtex);
    const { entries } = readEntries(text.replace("={B}", "={BB}"), bibtex, list);
    expect([0, 2, 3].every((index) => entries[index]?.read === list.entries[index]?.read)).toBe(true);
    expect(entries[1]?.read.reference?.title).toBe("BB");
  });
});
