/** The hover over a claim is read in two seconds, and nothing that a source contains can break it. */
import fc from "fast-check";
import { Lexer, type Token } from "marked";
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import type { Source } from "../../server/src/corpus/source.ts";
import type { Claim } from "../../server/src/extract/claim.ts";
import { claimHover, type DraftWords, referenceHover } from "../../server/src/lsp/hover-text.ts";
import { say } from "../../server/src/text/message.ts";
import type { Evidence, Judgement, SlotComparison } from "../../server/src/verify/judgement.ts";

const claim: Claim = {
  kind: "casualty",
  span: { start: 0, end: 40 },
  sentence: 0,
  text: "The explosion in Tarvo killed 25 people",
  times: [],
  names: [],
  certainty: "asserted",
  attribution: [],
  cites: ["depot-2024"],
};

const words: DraftWords = {
  prose: claim.text,
  sentences: [{ index: 0, block: 0, blockKind: "paragraph", span: claim.span }],
};

const slot = (name: SlotComparison["slot"], relation: SlotComparison["relation"], draft = "25", source = "14") =>
  ({ slot: name, draft, source, relation }) satisfies SlotComparison;

function hoverOf(
  slots: readonly SlotComparison[],
  text: string,
  facts: Partial<Source> = {},
  found: Partial<Judgement> = {},
  prose = words.prose,
): string {
  const [read] = createCorpus([{ path: "corpus/depot-2024.txt", text }]).sources;
  if (!read) throw new Error("The source was not read.");
  const source: Source = { ...read, ...facts };
  const span = { start: 0, end: text.length };
  const evidence: Evidence = { source: source.key, span, excerpt: text, relation: "contradicts", slots };
  const judgement: Judgement = {
    claim,
    verdict: "contradicted",
    evidence: [evidence, evidence],
    faults: [],
    searched: [source.key],
    reasons: [],
    ...found,
  };
  return claimHover(
    judgement,
    { ...words, prose },
    {
      source: () => source,
      address: () => "file:///corpus/depot-2024.txt#L1,1",
    },
  );
}

const rowsOf = (hover: string) => hover.split("\n").filter((line) => /^\| (?! |:--)/.test(line));

test("a slot has one row, what differs alone where something does, and the passage is shown once", () => {
  const hover = hoverOf(
    [
      slot("agent", "absent", "the explosion", ""),
      slot("count", "disjoint"),
      slot("time", "disjoint", "Monday", "Sunday"),
      slot("time", "disjoint", "Monday", "May"),
      slot("place", "equal", "Tarvo", "Tarvo"),
      slot("place", "absent", "Tarvo", ""),
      slot("predicate", "equal", "kill", "kill"),
    ],
    "It killed 14.",
  );
  expect(rowsOf(hover)).toEqual(["| figure | 25 | 14 | **differs** |", "| when | Monday | Sunday | **differs** |"]);
  expect(hover).toMatch(
    /^\*\*Contradicted\*\*\n\n\| {2}\| draft \| source \|[\s\S]*^It killed 14[^\n]* {2}\n— [^\n]*$/m,
  );
  expect(hover.match(/It killed 14/g)).toHaveLength(1);
});

test("words of which two slots differ have one row, under the name that says more", () => {
  const hover = hoverOf(
    [slot("detail", "disjoint", "Nasser", "Ms. Saleh"), slot("speaker", "disjoint", "Karim Nasser", "Saleh")],
    "",
  );
  expect(rowsOf(hover)).toEqual(["| speaker | Karim Nasser | Saleh | **differs** |"]);
});

test("what the program has a name for is told in the words of both texts", () => {
  const measure = {
    ...slot("measure", "disjoint", "killed", "detained"),
    draftSpan: { start: 23, end: 29 },
    sourceSpan: { start: 7, end: 15 },
  };
  const hover = hoverOf([measure], "Police arrested 25 people.");
  expect(rowsOf(hover)).toEqual(["| what is counted | killed | arrested | **differs** |"]);
});

test("words that markup spells at greater length are shown as they are read", () => {
  const span = { start: 23, end: 29 };
  const joiner = "\u034f";
  const measure = {
    ...slot("measure", "disjoint", "kill", "wound"),
    draftSpan: span,
    sourceSpan: { start: 3, end: 11 },
  };
  const hover = hoverOf(
    [measure],
    `It w${joiner}ounded 14 people.`,
    {},
    {},
    claim.text.replace("killed", `kil${joiner}ed`),
  );
  expect(rowsOf(hover)).toEqual(["| what is counted | kiled | wounded | **differs** |"]);
  expect(hover).toContain("It **wounded** 14 people.");
});

test("a passage beside a claim that was not found is said to be no more than near", () => {
  const slots = [slot("time", "disjoint", "2020", "recent weeks"), slot("place", "absent", "Tarvo", "")];
  const hover = hoverOf(slots, "Talks went on in recent weeks.", {}, { verdict: "not-found" });
  expect(hover).toMatch(/^\*\*Not found\*\*\n\nThe closest passage:\n\nTalks went on in recent weeks\. {2}\n— /);
});

test("what a message names differs in its hover, though the claim was not found", () => {
  const text = "Firefighters needed six hours.";
  const evidence: Evidence = {
    source: "depot-2024",
    span: { start: 0, end: 30 },
    excerpt: text,
    relation: "related",
    slots: [],
  };
  const six = { ...slot("count", "disjoint", "nine", "six"), sourceSpan: { start: 20, end: 23 } };
  const fault = { rule: "claim-not-found", span: claim.span, message: say`Six.`, evidence: [evidence], slot: six };
  const hover = hoverOf([], text, {}, { verdict: "not-found", evidence: [evidence], faults: [fault] });
  expect(rowsOf(hover)).toEqual(["| figure | nine | six | **differs** |"]);
  expect(hover).toContain("needed **six** hours");
});

test("what a fault marks differs in the hover of a claim that was not found", () => {
  const span = { start: 30, end: 32 };
  const fault = { rule: "claim-not-found", span, message: say`Nowhere.`, evidence: [] };
  const slots = [
    { ...slot("count", "disjoint"), draftSpan: span },
    { ...slot("time", "disjoint"), draftSpan: { start: 0, end: 3 } },
  ];
  const hover = hoverOf(slots, "It killed 14.", {}, { verdict: "not-found", faults: [fault] });
  expect(rowsOf(hover)).toEqual(["| figure | 25 | 14 | **differs** |"]);
});

test("below a claim that is borne out nothing differs", () => {
  const hover = hoverOf([slot("time", "disjoint", "Monday", "Sunday")], "It killed 14.", {}, { verdict: "supported" });
  expect(rowsOf(hover)).toEqual([]);
});

test("what a claim has from another sentence is no row", () => {
  const inherited = { ...slot("time", "disjoint", "next year", "Thursday"), draftSpan: { start: 60, end: 69 } };
  expect(rowsOf(hoverOf([inherited, slot("count", "disjoint")], ""))).toEqual(["| figure | 25 | 14 | **differs** |"]);
});

test("of a long passage the words around what decided are shown", () => {
  const before = "Nothing of this is known. ".repeat(40);
  const text = `${before}It killed 14 people. ${"More will follow on this. ".repeat(40)}`;
  const at = before.length + "It killed ".length;
  const hover = hoverOf([{ ...slot("count", "disjoint"), sourceSpan: { start: at, end: at + 2 } }], text);
  const [passage = ""] = hover.split("\n").filter((line) => line.includes("It killed"));
  expect(passage).toMatch(/^… .*It killed \*\*14\*\* people.* … {2}$/);
  expect(passage.length).toBeLessThan(450);
});

const hostile = [
  "[click](command:workbench.action.terminal.new)",
  "![x](https://example.org/pixel.png)",
  "<img src=x onerror=alert(1)><script>alert(1)</script>",
  "</td></table>| a | b |\n|---|---|",
  "```\ncode\n``` and `more` and ~~~",
  "https://example.org www.example.org someone@example.org",
  "\u202eltr\u2066hidden\u2069 \u200f",
  "[a]: command:x\n\n[a]",
  "$(zap) **bold** _it_ # heading",
  "x".repeat(5000),
  "> quote\n\n- item\n\n1. item",
];
const allowed = ["space", "paragraph", "text", "escape", "strong", "table", "br", "link", "em"];

function expectTame(hover: string, addresses: readonly string[]): void {
  const tokens = tokensOf(new Lexer({ gfm: true, breaks: true }).lex(hover));
  for (const token of tokens) {
    expect(allowed).toContain(token.type);
    if (token.type === "link") expect(addresses).toContain(String(token.href).split("#")[0]);
  }
  expect(hover).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(hover.length).toBeLessThan(3000);
  expect(tokens.filter(({ type }) => type === "table").length).toBeLessThan(2);
}

const tokensOf = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) => [
    token,
    ...tokensOf("tokens" in token && token.tokens ? token.tokens : []),
    ...("header" in token ? tokensOf([...token.header, ...token.rows.flat()].flatMap((cell) => cell.tokens)) : []),
  ]);

test("whatever a source and its reference contain, the hover is verdict, table, passage and one link", () => {
  const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "grapheme", maxLength: 80 }));
  fc.assert(
    fc.property(text, text, text, (words, title, publisher) => {
      const hover = hoverOf([slot("count", "disjoint", words, title)], `${words} `, { title, publisher });
      expectTame(hover, ["file:///corpus/depot-2024.txt"]);
    }),
  );
});

test("whatever a reference contains, its hover links to its web page alone", () => {
  const text = fc.constantFrom(...hostile);
  const url = fc.constantFrom("https://example.com/page", "command:workbench.action.quit", "javascript:alert(1)");
  fc.assert(
    fc.property(text, text, text, url, (key, title, author, address) => {
      const source: Source = { key, title, author, publisher: title, url: address, problems: [] };
      expectTame(referenceHover(key, source), ["https://example.com/page"]);
    }),
  );
});

test("what a source has from someone and the draft does not say is told beside the verdict", () => {
  const [read] = createCorpus([{ path: "corpus/depot-2024.txt", text: "It killed 14, a source said." }]).sources;
  const dropped = slot("attribution", "weaker", "", "a source");
  const evidence: Evidence = {
    source: "depot-2024",
    span: { start: 0, end: 28 },
    excerpt: "",
    relation: "partially-supports",
    slots: [dropped],
  };
  const fault = { rule: "attribution-dropped", span: claim.span, message: say`From a source.`, evidence: [evidence] };
  const judgement: Judgement = {
    claim,
    verdict: "supported",
    evidence: [evidence],
    faults: [fault],
    searched: [],
    reasons: [],
  };
  const hover = claimHover(judgement, words, { source: () => read, address: () => undefined });
  expect(hover).toMatch(/^\*\*Supported, but not said from whom\*\*\n\n/);
  expect(rowsOf(hover)).toEqual(["| according to |  | a source | not in the draft |"]);
});
