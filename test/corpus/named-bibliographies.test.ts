/** The bibliographies that drafts name, in every format's own way, and what names none. */
import { expect, it } from "vitest";
import { namedBibliographies } from "../../server/src/corpus/named-bibliographies.ts";

it.each([
  ["a.md", "---\ntitle: A\nbibliography: refs.bib\n---\n\nText.\n", ["refs.bib"]],
  ["a.qmd", "---\nbibliography:\n  - refs.bib\n  - more/refs.json\n---\n", ["refs.bib", "more/refs.json"]],
  ["a.tex", "\\bibliography{refs, more}\n", ["refs.bib", "more.bib"]],
  ["a.tex", "\\addbibresource[datatype=bibtex]{refs.bib}\n", ["refs.bib"]],
  ["a.org", "#+BIBLIOGRAPHY: refs.bib\n", ["refs.bib"]],
  ["a.typ", '#bibliography("refs.bib", style: "ieee")\n', ["refs.bib"]],
  ["a.typ", '#bibliography(("refs.bib", "more.yml"))\n', ["refs.bib", "more.yml"]],
  ["a.adoc", ":bibtex-file: refs.bib\n", ["refs.bib"]],
  ["a.rst", ".. bibliography:: refs.bib\n", ["refs.bib"]],
])("%s: %j", (path, text, names) => {
  expect(namedBibliographies(path, text)).toEqual(names);
});

it.each([
  ["a.md", "bibliography: refs.bib\n"],
  ["a.md", "---\ntitle: A bibliography\n---\n\nbibliography: refs.bib\n"],
  ["a.md", "---\nbibliography: https://example.org/refs.bib\n---\n"],
  ["a.md", "---\nbibliography: [\n---\n"],
  ["a.md", "---\nbibliography: { a: b }\n---\n"],
  ["a.tex", "% \\bibliography{refs}\n"],
  ["a.txt", "\\bibliography{refs}\n"],
])("none: %s %j", (path, text) => {
  expect(namedBibliographies(path, text)).toEqual([]);
});
