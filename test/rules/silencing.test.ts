/** A comment that silences a finding takes this finding away and nothing else: neither another one, nor anything that is rendered. One that silences nothing goes without a trace. */
import { marked } from "marked";
import { expect, test } from "vitest";
import { createCorpus } from "../../server/src/corpus/corpus.ts";
import { applyEdits } from "../../server/src/rules/edits.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { silencingEdits } from "../../server/src/rules/silencing.ts";
import { createService } from "../../server/src/service.ts";
import { defaultSettings } from "../../server/src/settings.ts";

const depot = `An explosion at the grain depot in the port of Latakia killed 14 people and wounded 40 on Monday, 4 March 2024.
Firefighters needed six hours to put out the fire. The port reopened on 7 March. "We will rebuild the depot," Governor Lina Haddad said.
`;
const corpus = createCorpus([
  { path: "corpus/references.json", text: JSON.stringify([{ id: "depot", issued: { "date-parts": [[2024, 3, 9]] } }]) },
  { path: "corpus/depot.txt", text: depot },
]);
const service = createService({ corpus, settings: defaultSettings, now: "2024-12-01" });

const toll = "The explosion at the grain depot in Latakia on 4 March 2024 killed 45 people";
const fire = "Firefighters needed nine hours to put out the fire";
const port = "The port of Latakia reopened on 9 March 2024";

const markdown: Readonly<Record<string, string>> = {
  "a paragraph": `# Depot\n\n${toll} [@depot].\n\n${fire} [@depot].\n`,
  "a paragraph under its heading": `# Depot\n${toll} [@depot].\n`,
  "the first line": `${toll} [@depot].\n`,
  "a hard-wrapped paragraph": `Firefighters needed nine hours to put out\nthe fire [@depot]. The explosion at the grain depot in Latakia\non 4 March 2024 killed 45 people\nand wounded 70 [@depot]. The port of Latakia reopened\non 9 March 2024 [@depo].\n`,
  "a hard-wrapped sentence without a citation": `The guards of Orvik met the envoy\nof Egypt in Cairo on 4 May 2023. They left\nfor Tarvo on 5 May 2023.\n`,
  "hard breaks": `${fire} [@depot].  \n${toll} [@depot].\\\n${port} [@depot].\n`,
  "a table": `| What | When |\n| --- | --- |\n| ${toll} [@depot] | ${port} [@depot] |\n| ${fire} [@depot] | x |\n| ${port} [@depo] | ${fire} [@depo] |\n\n${fire} [@depot].\n`,
  "a list": `Intro:\n\n- ${toll} [@depot].\n- ${fire} [@depot].\n  - ${port} [@depot].\n- ${port} [@depo],\n  and ${fire} [@depot].\n`,
  "a long list": `${"- The harbour is old and large.\n".repeat(80)}- ${fire} [@depot].\n${"- It is large and old.\n".repeat(80)}`,
  "a loose numbered list": `1. ${toll} [@depot].\n\n2. ${fire} [@depot].\n\n   ${port} [@depot].\n\n3. ${port} [@depo].\n`,
  "a list of tasks": `- [ ] ${toll} [@depot].\n- [x] ${fire} [@depot].\n`,
  "an item behind code": `- x\n  \`\`\`\n  y\n  \`\`\`\n- ${fire} [@depot].\n`,
  "a block quotation": `He wrote:\n\n> ${toll} [@depot].\n> ${fire} [@depot].\n>\n> ${port} [@depot].\n\n${fire} [@depot].\n`,
  "a list in a block quotation": `> - ${toll} [@depot].\n> - ${fire} [@depot].\n`,
  "a footnote": `The depot burned.[^1]\n\n[^1]: ${toll} [@depot].\n    ${fire} [@depot].\n`,
  "emphasis over lines": `**${toll} [@depot]\nand ${fire} [@depot].**\n`,
  "a heading over the next line": `${port} [@depot]\n====\n${fire} [@depot].\n`,
};

test.each(Object.entries(markdown))("Markdown: %s", async (_, text) => {
  await trySilencing("a.md", text);
  await trySilencing("a.md", text.replaceAll("\n", "\r\n"));
  await trySilencing("a.md", text.replaceAll("\n", "\r"));
});

const others: readonly (readonly [string, string])[] = [
  [
    "a.tex",
    `\\begin{document}\n${fire} \\cite{depot}.\n${toll} \\cite{depot}.\n\\begin{itemize}\n\\item ${port} \\cite{depot}.\n\\item ${fire} \\cite{depo}.\n\\end{itemize}\n\\end{document}\n`,
  ],
  [
    "a.adoc",
    `= Depot\n\n${fire} cite:[depot].\nThe explosion at the grain depot in Latakia on 4 March 2024\nkilled 45 people cite:[depot].\n\n* ${port} cite:[depot].\n* ${fire} cite:[depo].\n\n* ${toll} cite:[depot].\n`,
  ],
  [
    "a.rst",
    `Depot\n=====\n\n${fire} :cite:\`depot\`.\n\n${toll} :cite:\`depot\`.\n\n* ${port} :cite:\`depot\`.\n* ${fire} :cite:\`depo\`.\n\n* ${toll} :cite:\`depot\`.\n`,
  ],
  [
    "a.org",
    `* Depot\n\n${fire} [cite:@depot].\n\n${toll} [cite:@depot].\n\n- ${port} [cite:@depot].\n- ${fire} [cite:@depo].\n\n- ${toll} [cite:@depot].\n`,
  ],
  ["a.org", `- ${port} [cite:@depot].\n- ${fire} [cite:@depo].\n`],
  ["a.rst", `* ${port} :cite:\`depot\`.\n* ${fire} :cite:\`depo\`.\n`],
  ["a.adoc", `* ${port} cite:[depot].\n* ${fire} cite:[depo].\n`],
  ["a.typ", `= Depot\n\n${fire} @depot.\n${toll} @depot.\n\n- ${port} @depot.\n- ${fire} @depo.\n`],
];

test.each(others)("%s", async (path, text) => {
  await trySilencing(path, text);
  await trySilencing(path, text.replaceAll("\n", "\r\n"));
});

test.each([
  ["the second line of a paragraph in Org", "a.org", `${port} [cite:@depot].\n${fire} [cite:@depot].\n`],
  ["the second row of a table in Org", "a.org", `| x |\n| ${fire} [cite:@depot]. |\n`],
  ["the second line of a paragraph in reStructuredText", "a.rst", `Then\n${fire} :cite:\`depot\`.\n`],
  ["a row of Markdown that begins with the words", "a.md", `What | When\n--- | ---\n${fire} [@depot] | x\n`],
  ["plain text", "a.txt", `${fire} [@depot].\n`],
])("nothing is offered where no comment can stand: %s", async (_, path, text) => {
  const { document, findings } = await service.check({ path, text });
  const last = findings.at(-1);
  if (!last) throw new Error("Nothing is found.");
  expect(silencingEdits(path, document, last)).toBeUndefined();
});

async function trySilencing(path: string, text: string): Promise<void> {
  const { document, findings } = await service.check({ path, text });
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) {
    const edits = silencingEdits(path, document, finding);
    if (!edits) throw new Error(`Nothing silences “${finding.message}” in:\n${text}`);
    const after = applyEdits(text, edits);
    const ends = (whole: string) => new Set(whole.match(/\r\n|\n|\r/g));
    expect(ends(after)).toEqual(ends(text));
    if (path.endsWith(".md")) expect(rendered(after), after).toBe(rendered(text));
    const kept = findings.filter((other) => other.rule !== finding.rule || !sharesLine(other, finding, text));
    const left = await service.check({ path, text: after });
    expect(shown(left.findings, after), `${finding.rule}: ${finding.message}\n${after}`).toEqual(shown(kept, text));
    await tryRemoval(path, text, finding);
  }
}

/** A comment for a rule that finds nothing there is reported, and its fix gives back the text that had none. */
async function tryRemoval(path: string, text: string, { span }: Finding): Promise<void> {
  const { document } = await service.check({ path, text });
  const silent = applyEdits(text, silencingEdits(path, document, { rule: "toll-minimum", span }) ?? []);
  const { findings } = await service.check({ path, text: silent });
  const [unused, ...more] = findings.filter(({ rule }) => rule === "suppression-unused");
  expect(more).toEqual([]);
  const removed = applyEdits(silent, unused?.fixes[0]?.edits ?? []);
  // Between two items of a list, which are one paragraph each with or without it, an empty line may stay.
  const lines = (whole: string) => (path.endsWith(".rst") ? whole.replace(/(?:\r?\n)+/g, "\n") : whole);
  expect(lines(removed), silent).toBe(lines(text));
}

/** Whether what the comment silences is theirs too: it speaks for a line. */
function sharesLine(other: Finding, { span }: Finding, text: string): boolean {
  const start = text.slice(0, span.start).search(/[^\r\n]*$/);
  const end = span.start + text.slice(span.start).search(/[\r\n]|$/);
  return other.span.end > start && other.span.start < end;
}

const rendered = (text: string): string =>
  String(marked.parse(text, { gfm: true }))
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?(<\/?(?:p|li|ul|ol|td|th|tr|h1|blockquote|code|pre|br)\b[^>]*>) ?/g, "$1");

const shown = (findings: readonly Finding[], text: string): readonly string[] =>
  findings.map(({ rule, message, span }) => `${rule} “${plain(text.slice(span.start, span.end))}” ${message}`).sort();

const plain = (words: string): string =>
  words.replace(/<!--[\s\S]*?-->|^\s*(?:%|\/\/|#|\.\.) claimlint.*$/gm, "").replace(/\s+/g, " ");
