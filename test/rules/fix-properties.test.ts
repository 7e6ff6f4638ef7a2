/** Every fix of the sample drafts and of the rules' documents, applied alone: it does what its title says, mends its finding, and leaves the others. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { applyEdits } from "../../server/src/rules/edits.ts";
import type { Edit, Finding, Fix } from "../../server/src/rules/finding.ts";
import { createService, type Draft, type Service } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";
import { readCases } from "./case-file.ts";
import { draftOf, markdownFiles, serviceOf } from "./case-service.ts";

const corpus = createCorpus(
  readdirSync("corpus").map((name) => ({ path: `corpus/${name}`, text: readFileSync(`corpus/${name}`, "utf8") })),
);
const sample = createService({ corpus, settings: defaultSettings, now: "2024-12-01" });

test.each(readdirSync("drafts"))("drafts/%s", async (name) => {
  await tryFixes(sample, { path: name, text: readFileSync(`drafts/${name}`, "utf8") });
});

const documents = ["test/rules", "docs/rules"].flatMap((folder) =>
  markdownFiles(folder).map((file) => `${folder}/${file}`),
);

test.each(documents)("%s", async (path) => {
  for (const each of readCases(readFileSync(path, "utf8"))) await tryFixes(serviceOf(each), draftOf(each));
});

async function tryFixes(service: Service, draft: Draft): Promise<void> {
  const before = await service.check(draft);
  const { findings } = before;
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const text = applyEdits(draft.text, fix.edits);
      const result = await service.check({ ...draft, text });
      const after = result.findings;
      const name = `${finding.rule}: ${fix.title}\n${text}`;
      expectHonest(fix, draft.text);
      expect(text, name).not.toMatch(BROKEN);
      expect(shown(after), name).not.toContain(placed(finding, fix));
      // A comment whose rule is put right silences again what it was written for.
      if (finding.rule.startsWith("suppression-") && fix.title.startsWith("Change")) continue;
      const others = findings.filter((other) => other !== finding && !isTouched(other, fix));
      expect(shown(after), name).toEqual(expect.arrayContaining(others.map((other) => placed(other, fix))));
      expect(result.coverage.sentences, `as many sentences: ${name}`).toBe(before.coverage.sentences);
      // Under another key more may be said of the sentence; any other fix brings up nothing new.
      if (finding.rule.startsWith("citation-")) continue;
      const known = new Set(findings.map(({ rule }) => rule));
      expect(
        after.filter(({ rule }) => !known.has(rule)).map(({ message }) => message),
        name,
      ).toEqual([]);
    }
  }
  await expectLineEnds(service, draft, findings);
}

/** With Windows' line ends the same is found, and what is put in has them too. */
async function expectLineEnds(service: Service, draft: Draft, findings: readonly Finding[]): Promise<void> {
  const text = draft.text.replace(/\r?\n/g, "\r\n");
  const found = (await service.check({ ...draft, text })).findings;
  expect(found.map(({ rule, fixes }) => [rule, fixes.map(({ title }) => title)])).toEqual(
    findings.map(({ rule, fixes }) => [rule, fixes.map(({ title }) => title)]),
  );
  const inserted = found.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map((edit) => edit.text)));
  expect(inserted.filter((each) => /(?<!\r)\n/.test(each))).toEqual([]);
}

/** What a title names is what is put in, or what is taken out. */
function expectHonest({ title, edits }: Fix, draft: string): void {
  const [, removed] = /^Remove ([a-z-]{3,})$/.exec(title) ?? [];
  if (removed !== undefined) {
    const [edit] = edits;
    expect(edit && draft.slice(edit.span.start, edit.span.end)).toContain(removed);
    expect(edits.map(({ text }) => text).join("")).toBe("");
    return;
  }
  const [, named] = /^(?:Change to|Write|Name|Add|Cite) (?:p\. )?(.+?)(?: instead| and cite .+)?$/.exec(title) ?? [];
  const inserted = edits.map(({ text }) => text).join(" ");
  if (named !== undefined) expect(inserted.toLowerCase()).toContain(named.replace(/[“”]/g, "").toLowerCase());
  else expect(plainTitles).toContain(title);
}

/** No sentence has these side by side: a fix has put its words where they do not fit. */
const BROKEN =
  /\b(?:told that|(?:will|may|might|could|would|should|must|can) (?:will|may|might|could|would|should|is|are|was|were|has|had)|(?:is|are|was|were) (?:is|are|was|were|has|had|did|may|might|will)|to (?:is|are|was|were|may|might|will|would|could)|(?:did|does|do) not (?:is|are|was|were|may|might|will))\b|,,|, according to (?:he|she|they|it|his|her|their)\b/iu;

const plainTitles = ["Restore the source's words", "Remove it", "Say who says so", "Say who denies it"];

const shown = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, span, message }) => `${rule} ${span.start} ${message}`);

/** The finding where it would stand after the fix. */
const placed = ({ rule, span, message }: Finding, { edits }: Fix): string =>
  `${rule} ${span.start + edits.reduce((sum, edit) => sum + shift(edit, span.start), 0)} ${message}`;

const shift = ({ span, text }: Edit, at: number): number =>
  span.end <= at && span.start < at ? text.length - (span.end - span.start) : 0;

const isTouched = ({ span }: Finding, { edits }: Fix): boolean =>
  edits.some((edit) => edit.span.start <= span.end && span.start <= edit.span.end);
