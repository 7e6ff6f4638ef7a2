/** A source cited by a fix stands where and as the draft cites: its command, bracket, note or link. */
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { applyEdits } from "../../server/src/rules/edits.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";

const claim = "The explosion at the depot in Latakia on 4 March 2024 killed 14 people";
const cited = "The ferry to Orvik runs on Monday";

const references = ["depot", "the depot", "ferry"].map((id) => ({
  id,
  type: "article",
  issued: { edtf: "2024-03-05" },
}));

const serviceOf = (key: string) =>
  createService({
    corpus: createCorpus([
      { path: `corpus/${key}.txt`, text: `${claim}.` },
      { path: "corpus/ferry.txt", text: `${cited}.` },
      { path: "corpus/references.json", text: JSON.stringify(references) },
    ]),
    settings: defaultSettings,
    now: "2024-12-01",
  });

async function fixed(file: string, text: string, key = "depot"): Promise<string | undefined> {
  const { findings } = await serviceOf(key).check({ path: file, text });
  const [fix] = findings.filter(({ rule }) => rule === "citation-missing").flatMap(({ fixes }) => fixes);
  return fix && applyEdits(text, fix.edits);
}

test.each([
  ["a.md", `${cited} [@ferry].`, `${claim} [@depot].`],
  ["a.md", `${cited} [see @ferry, p. 3].`, `${claim} [@depot].`],
  ["a.md", `${cited} [[ferry]].`, `${claim} [[depot]].`],
  ["a.md", `${cited}.^[@ferry]`, `${claim}.^[@depot]`],
  ["a.md", `${cited} (@ferry).`, `${claim} (@depot).`],
  ["a.md", `${cited}. [@ferry]`, `${claim}. [@depot]`],
  ["a.md", `${cited}. [@ferry] has no more on it.`, `${claim} [@depot].`],
  ["a.tex", `${cited}~\\parencite[12]{ferry}.`, `${claim}~\\parencite{depot}.`],
  ["a.tex", `${cited} \\autocite{ferry}. ${cited} \\cite{ferry}. ${cited} \\cite{ferry}.`, `${claim} \\cite{depot}.`],
  ["a.tex", `${cited}.\\footcite{ferry}`, `${claim}.\\footcite{depot}`],
  ["a.tex", `\\textcite{ferry} has the ferry on Monday.`, `${claim}~\\parencite{depot}.`],
  ["a.tex", "The ferry is late.", `${claim}~\\cite{depot}.`],
  ["a.org", `${cited} [cite:@ferry].`, `${claim} [cite:@depot].`],
  ["a.rst", `${cited} :cite:\`ferry\`.`, `${claim} :cite:\`depot\`.`],
  ["a.rst", `${cited} [ferry]_.`, `${claim} [depot]_.`],
  ["a.typ", `${cited} @ferry.`, `${claim} @depot.`],
  ["a.adoc", `${cited} cite:[ferry].`, `${claim} cite:[depot].`],
])("%s cites as it does in %s", async (file, first, last) => {
  expect(await fixed(file, `${first}\n\n${claim}.\n`)).toBe(`${first}\n\n${last}\n`);
});

test.each([
  ["1", "2"],
  ["a", "b"],
  ["note-3", "note-4"],
  ["ferry", "depot"],
])("a note after [^%s] is [^%s]", async (label, next) => {
  const text = `${cited}.[^${label}]\n\n${claim}.\n\n[^${label}]: @ferry\n`;
  const expected = `${cited}.[^${label}]\n\n${claim}.[^${next}]\n\n[^${label}]: @ferry\n\n[^${next}]: @depot\n`;
  expect(await fixed("a.md", text)).toBe(expected);
});

test("a note keeps the draft's line ends", async () => {
  const text = `${cited}.[^1]\r\n\r\n${claim}.\r\n\r\n[^1]: @ferry\r\n`;
  const expected = `${cited}.[^1]\r\n\r\n${claim}.[^2]\r\n\r\n[^1]: @ferry\r\n\r\n[^2]: @depot\r\n`;
  expect(await fixed("a.md", text)).toBe(expected);
});

test.each([
  [`He said: “${claim}.”\n`, `He said: “${claim}.” [@depot]\n`],
  [`"${claim}."\n`, `"${claim}." [@depot]\n`],
  [`(${claim}.)\n`, `(${claim} [@depot].)\n`],
])("never inside quotation marks: %j", async (text, expected) => {
  expect(await fixed("a.md", text)).toBe(expected);
});

test.each([
  [`${claim}:\n\n- x\n`, `${claim} [@depot]:\n\n- x\n`],
  [`${claim}; the cause is not known.\n`, `${claim} [@depot]; the cause is not known.\n`],
  [
    `${claim}, and the mayor said “it was over quickly; nobody could leave”.\n`,
    `${claim}, and the mayor said “it was over quickly; nobody could leave” [@depot].\n`,
  ],
  [`${claim}: a pilot; a cook; and others.\n`, `${claim}: a pilot; a cook; and others [@depot].\n`],
])("behind what the source bears: %j", async (text, expected) => {
  expect(await fixed("a.md", text)).toBe(expected);
});

test("a key of two words stands in braces, and is not offered where there are none", async () => {
  expect(await fixed("a.md", `${claim}.\n`, "the depot")).toBe(`${claim} [@{the depot}].\n`);
  expect(await fixed("a.tex", `${claim}.\n`, "the depot")).toBe(undefined);
});
