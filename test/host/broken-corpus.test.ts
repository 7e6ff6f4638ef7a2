/** A corpus with a broken file of every kind: each fault is named, and the rest is read. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readCorpus } from "../../server/src/host/project.ts";
import { pdfOf } from "../corpus/pdf-file.ts";

const files: Readonly<Record<string, string | Uint8Array>> = {
  "references.json": '[\n  {"id": "good", "title": "Good"},\n  {"id": "torn", "title": "Torn",\n  {"id": "late"}\n]',
  "more.bib": "@misc{bib-good, title = {Good}}\n@misc{bib-torn, title = {Torn\n@misc{bib-late, title = {Late}}\n",
  "more.ris": "TY  - NEWS\nID  - ris-good\nER  - \nTY  - NEWS\nTI  - no key\nER  - \n",
  "library.yaml": "- id: yaml-good\n- id: [yaml-torn\n",
  "actors.yaml": "actors:\n  - { id: town, kind: place, names: [Town] }\n  - { id: odd, kind: planet, names: [Odd] }\n",
  "claimlint.lock": "version: 2\nsources: {}\n",
  "good.txt": "The good source says so.",
  "empty.txt": "",
  "note.md": "---\ntitle: [torn\n---\n\n# Head\n\nThe torn note *says so.\n\n```\nleft open",
  "binary.txt": Uint8Array.from([0, 1, 2, 3, 0, 255, 7, 0, 9, 0, 0, 1]),
  "odd.txt": Uint8Array.from([0x4f, 0x72, 0x6c, 0xe9, 0x61, 0x6e, 0x73, 0x2e]),
  "page.html": "<html><body><article><p>The page says so.</p></article></body></html>",
  "torn.html": "<html><body><p>The torn page says so.<div><b>",
  "paper.pdf": pdfOf([["The paper says so."]], "/Title (Paper)"),
  "broken.pdf": "%PDF-1.7 and no more",
};

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimlint-broken-"));
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
});
afterAll(() => rm(folder, { recursive: true }));

it("names every fault by file, and reads the rest", async () => {
  const { sources, problems, actors } = await readCorpus([folder], folder);
  const said = [...problems, ...sources.flatMap((source) => source.problems)].map(
    ({ path, line, message }) => `${path}:${line ?? ""} ${message}`,
  );
  const about = (name: string) => said.filter((sentence) => sentence.startsWith(`${name}:`));
  for (const [name, line] of [
    ["references.json", 3],
    ["more.bib", 2],
    ["more.ris", 4],
    ["library.yaml", 2],
    ["actors.yaml", 3],
    ["claimlint.lock", 1],
  ] as const) {
    expect(about(name)).toEqual([expect.stringContaining(`${name}:${line} `)]);
  }
  expect(about("note.md").join()).toContain("note.md:2 Its front matter is no valid YAML");
  expect(about("empty.txt").join()).toContain("holds no text");
  expect(about("binary.txt").join()).toContain("is a binary file, not text");
  expect(about("odd.txt").join()).toContain("it was read as windows-1252");
  expect(about("broken.pdf").join()).toContain("is no PDF that can be read");
  expect([...actors.actors.keys()]).toEqual(["town"]);
  const read = sources.flatMap(({ key, document }) => (document === undefined ? [] : [[key, document.prose.trim()]]));
  expect(Object.fromEntries(read)).toEqual({
    good: "The good source says so.",
    odd: "Orléans.",
    page: "The page says so.",
    torn: "The torn page says so.",
    note: "The torn note *says so.",
    paper: "The paper says so.",
  });
  expect(sources.map(({ key }) => key)).toEqual(
    expect.arrayContaining(["good", "late", "bib-good", "bib-torn", "bib-late", "ris-good", "yaml-good"]),
  );
});
