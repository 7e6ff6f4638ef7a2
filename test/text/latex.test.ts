/** LaTeX's accents and letters: one word in the prose, at its place in the file, judged as the source spells it. */
import { describe, expect, it } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";
import { readLatex } from "../../server/src/text/latex.ts";
import { wordsAt } from "../../server/src/text/prose.ts";

describe("a letter that TeX spells", () => {
  it.each([
    ['G\\"odel', "Gödel"],
    ['M{\\"u}ller', "Müller"],
    ['M\\"{u}ller', "Müller"],
    ["Fran\\c{c}ois", "François"],
    ["Erd\\H{o}s", "Erdős"],
    ["\\'Elys\\'ee", "Élysée"],
    ['na\\"{\\i}ve', "naïve"],
    ["Stra{\\ss}e", "Straße"],
    ["Stra\\ss e", "Straße"],
    ["\\O{}rsted", "Ørsted"],
    ["\\v Cech", "Čech"],
    ["{\\v{S}}koda", "Škoda"],
  ])("%s is one word, %s", (tex, word) => {
    const { prose } = readLatex(`One ${tex} two.`);
    expect(prose).toHaveLength(tex.length + 9);
    expect(wordsAt(prose, { start: 4, end: 4 + tex.length })).toBe(word);
    expect(prose.slice(4 + tex.length)).toBe(" two.");
    expect(prose.slice(4, 4 + tex.length)).toMatch(/^[\p{L}\p{M}]+$/u);
  });

  it.each(["5\\% of \\$6", "\\emph{one}", "a \\\\ b", "\\~{}user"])("%s holds none", (tex) => {
    expect(readLatex(tex).prose).not.toMatch(/\u034f/);
  });
});

describe("a draft with such letters", () => {
  const service = createService({
    corpus: createCorpus([
      { path: "corpus/references.json", text: '[{ "id": "w", "title": "W", "issued": "2024-05-03" }]' },
      {
        path: "corpus/w.txt",
        text: "Mayor Kurt Gödel opened the bridge in Lüneburg on 3 May 2024. “We waited for Müller,” said Gödel.\n",
      },
    ]),
    settings: defaultSettings,
    now: "2024-06-01",
  });
  const check = (text: string) => service.check({ path: "draft.tex", text });

  it("that says what the source says has no finding", async () => {
    const draft =
      'Mayor Kurt G\\"odel opened the bridge in L\\"uneburg on 3 May 2024 \\cite{w}. ``We waited for M{\\"u}ller,\'\' said G{\\"o}del \\cite{w}.\n';
    const { findings, judgements } = await check(draft);
    expect(findings).toEqual([]);
    expect(judgements.length).toBeGreaterThan(1);
  });

  it("has its findings where they stand, in plain words", async () => {
    const draft = 'Mayor Kurt G\\"odel opened the bridge in L\\"uneburg on 4 May 2024 \\cite{w}.\n';
    const { findings } = await check(draft);
    expect(findings.map(({ rule, span }) => [rule, draft.slice(span.start, span.end)])).toEqual([
      ["date-conflict", "4 May 2024"],
    ]);
    expect(findings[0]?.message).not.toMatch(/\u034f/);
  });
});
