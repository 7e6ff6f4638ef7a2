/** The HTML page has a card for each sentence: the worst that was found of it, whose claims fail, and what differs. */
import { expect, test } from "vitest";
import { draftSection } from "../../server/src/report/html-draft.ts";
import type { JudgedClaim } from "../../server/src/report/report.ts";
import { english } from "../../server/src/text/message.ts";
import type { Verdict } from "../../server/src/verify/judgement.ts";
import { sampleFile } from "./sample-report.ts";

test.each<readonly [readonly Verdict[], Verdict]>([
  [["contradicted", "supported"], "contradicted"],
  [["unresolved", "overstated"], "overstated"],
  [["supported", "not-found"], "not-found"],
  [["supported", "unresolved"], "partially-supported"],
  [["supported", "supported"], "supported"],
  [["unresolved", "unresolved"], "unresolved"],
])("a sentence whose claims are %j is %s", (verdicts, expected) => {
  const cards = cardsOf(verdicts);
  expect(cards.map((card) => /^<article class="card v-([\w-]+)"/.exec(card)?.[1])).toEqual([expected]);
});

test("claims of one sentence are told apart where they came to different things", () => {
  const [card] = cardsOf(["contradicted", "supported"]);
  expect(card).toContain('<li class="v-contradicted"><q dir="auto">topic 1</q> <strong>contradicted</strong></li>');
  expect(card).toContain('<li class="v-supported"><q dir="auto">topic 2</q> <strong>supported</strong></li>');
  expect(cardsOf(["supported", "supported"])[0]).not.toContain("<li");
});

test("a card begins with the words it is about, and has the findings on them", () => {
  const [card] = cardsOf(["contradicted"]);
  expect(card).toContain(
    '<q dir="auto">The blast killed about 40 dockers &amp; “two” &lt;guards&gt; [@wire-2024].</q>',
  );
  expect(card?.match(/<code>[\w-]+<\/code>/g)).toEqual(["<code>casualty-conflict</code>"]);
});

test("only what differs is shown slot by slot", () => {
  const [card] = cardsOf(["contradicted"]);
  expect(card).toMatch(/<tr class="differs"><th scope="row">figure<\/th>.*<td>differs<\/td>/);
  expect(card).not.toContain("<td>same</td>");
});

test("a heading is shown without its marks, and the text is marked by the worst of each sentence", () => {
  const html = sectionOf(["supported", "contradicted"]);
  expect(html).toContain('<h3 dir="auto">Harbour blast</h3>');
  expect(html.match(/<mark class="[\w -]+"/g)).toEqual(['<mark class="v-contradicted"']);
});

test("a finding that stands at no words of the text is shown at its beginning", () => {
  const [crash] = sampleFile.findings.slice(-1).map((finding) => ({ ...finding, span: { start: 0, end: 0 } }));
  const html = draftSection({ ...sampleFile, judgements: [], findings: crash ? [crash] : [] }, "d1", english);
  expect(html).toContain("<code>name-variant</code>");
});

test.each([
  ["# Harbour\nThe harbour was closed.\n", ["Harbour"], ["The harbour was closed."]],
  ["Before it.\n\\section{Harbour} Behind it.\n", ["Harbour"], ["Before it.", "Behind it."]],
  ["Harbour\n=======\n\nOnce.\nTwice.\n\n---\n\nLast.", ["Harbour"], ["Once.\nTwice.", "Last."]],
])("of %j every word is shown, headings apart", (text, headings, paragraphs) => {
  const spans = headings.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const html = draftSection({ ...sampleFile, text, headings: spans, judgements: [], findings: [] }, "d1", english);
  expect([...html.matchAll(/<h3 dir="auto">(.*?)<\/h3>/g)].map(([, words]) => words)).toEqual(headings);
  const shown = [...html.matchAll(/<p class="draft" dir="auto">(.*?)<\/p>/g)].map(([, words]) => words);
  expect(shown).toEqual(paragraphs.map((words) => words.replaceAll("\n", "&#10;")));
});

/** The sample's first claim, judged several times over. */
function sectionOf(verdicts: readonly Verdict[]): string {
  const judgements = sampleFile.judgements
    .slice(0, 1)
    .flatMap((first): readonly JudgedClaim[] =>
      verdicts.map((verdict, at) => ({ ...first, verdict, topic: `topic ${at + 1}` })),
    );
  return draftSection({ ...sampleFile, judgements }, "d1", english);
}

const cardsOf = (verdicts: readonly Verdict[]): readonly string[] =>
  sectionOf(verdicts).match(/<article class="card v-[\s\S]*?<\/article>/g) ?? [];
