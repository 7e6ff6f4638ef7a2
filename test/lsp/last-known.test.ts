/** While a check goes on, findings outside the edit stay where their words now are. */
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { createLastKnown } from "../../server/src/lsp/last-known.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { createService, type DraftResult } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";
import { article } from "./sample.ts";

const settings = { ...defaultSettings, profile: "icd" } as const;
const corpus = createCorpus([{ path: "corpus/depot-2024.txt", text: article }]);
/** It has met no text before, so that its check goes on for some steps. */
const newService = () => createService({ corpus, settings, now: "2024-12-01" });

const tolls = [21, 22, 23, 24, 25, 26, 27, 28].map(
  (count) => `The explosion at the grain depot in Tarvo killed ${count} people [@depot-2024].`,
);
/** With what only a whole check says: an impossible weekday, a term outside the scale, a suppression of nothing. */
const draft = `On Sunday, 5 March 2024, nothing of this was known.

${tolls.slice(0, 4).join("\n\n")}

We judge that the depot will possibly close.

${tolls.slice(4).join("\n\n")}

<!-- claimlint-disable-next-line date-conflict -- none here -->
It was the governor who spoke [@depo-2024].
`;

const shown = ({ findings, document }: DraftResult) =>
  findings.map(({ rule, span, message, fixes }: Finding) => ({
    rule,
    words: document.text.slice(span.start, span.end),
    start: span.start,
    message,
    fixes: fixes.map(({ edits }) => edits.map((edit) => edit.span.start)),
  }));

async function partsAfter(text: string): Promise<{ parts: readonly DraftResult[]; whole: DraftResult }> {
  const known = createLastKnown();
  known.keep("a", 1, await newService().check({ path: "a.md", text: draft }));
  const checking = newService().begin({ path: "a.md", text });
  const parts: DraftResult[] = [];
  while (await checking.step()) parts.push(known.fill("a", 1, checking.result()));
  return { parts, whole: checking.result() };
}

test.each([
  ["at the start", (text: string) => `It is new here that we write.\n\n${text}`],
  ["in the middle", (text: string) => text.replace("We judge that", "As things stand, we judge that")],
  ["at the end", (text: string) => `${text}\nMore words.\n`],
])("after an edit %s every part has all findings", async (_, edit) => {
  const text = edit(draft);
  expect(text).not.toBe(draft);
  const { parts, whole } = await partsAfter(text);
  const rules = whole.findings.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(["date-impossible", "likelihood-term", "suppression-unused"]));
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(shown(part)).toEqual(shown(whole));
});

test("of the words that were edited nothing is kept", async () => {
  const { parts } = await partsAfter(draft.replace("Sunday, 5 March", "Tuesday, 5 March"));
  expect(parts.length).toBeGreaterThan(0);
  for (const { findings } of parts) expect(findings.map(({ rule }) => rule)).not.toContain("date-impossible");
});

test("what is silenced now is not kept", async () => {
  const { parts, whole } = await partsAfter(
    `<!-- claimlint-disable citation-missing, likelihood-term -- checked -->\n\n${draft}`,
  );
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) expect(shown(part)).toEqual(shown(whole));
});

test("nothing is kept of a draft that speaks from another day now", async () => {
  const { parts } = await partsAfter(`---\ndate: 2025-01-01\n---\n\n${draft}`);
  expect(parts.length).toBeGreaterThan(0);
  for (const { findings } of parts) expect(findings.map(({ rule }) => rule)).not.toContain("date-impossible");
});

test("nothing is kept from another corpus, nor of a draft that was closed", async () => {
  const known = createLastKnown();
  const whole = await newService().check({ path: "a.md", text: draft });
  const part = { ...whole, judgements: [], findings: [] };
  known.keep("a", 1, whole);
  expect(known.fill("a", 2, part).findings).toEqual([]);
  known.keep("b", 1, whole);
  known.forget("b");
  expect(known.fill("b", 1, part).findings).toEqual([]);
});
