/** What a hover says of a claim or a citation key: verdict, what differs, the sentence, where from. */
import type { Source } from "../corpus/source.ts";
import type { Finding } from "../rules/finding.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import type { Evidence, Judgement, SlotComparison } from "../verify/judgement.ts";
import { escapeMarkdown, markdownLink, markdownRow } from "./markdown.ts";
import { dateWords, relationWords, verdictWords } from "./wording.ts";

/** What the text needs to know of the corpus. */
export interface SourceLookup {
  source(key: string): Source | undefined;
  /** Address of a place in a source's file. */
  address(source: Source, span: Span): string | undefined;
}

const shownEvidence = 2;

/** The hover over a claim, in Markdown. */
export function claimHover(judgement: Judgement, findings: readonly Finding[], sources: SourceLookup): string {
  const head = `**${verdictWords[judgement.verdict]}**`;
  const messages = findings.map((finding) => `- ${escapeMarkdown(finding.message)} (\`${finding.rule}\`)`);
  const evidence = judgement.evidence.slice(0, shownEvidence).map((item) => evidenceText(item, sources));
  const parts = [head, messages.join("\n"), ...evidence];
  if (judgement.evidence.length === 0) parts.push(searchedText(judgement.searched));
  return parts.filter((part) => part !== "").join("\n\n");
}

/** The hover over a citation key: the reference in a short house style. */
export function referenceHover(key: string, source: Source | undefined): string {
  if (!source) return `No source has the key **${escapeMarkdown(key)}**.`;
  const title = source.title ? `*${escapeMarkdown(source.title)}*` : "*no title known*";
  const rest = [source.publisher, dateWords(source)].filter((part) => part !== undefined).map(escapeMarkdown);
  const author = source.author ? `${escapeMarkdown(source.author)}. ` : "";
  const reference = `${author}${[title, ...rest].join(", ")}.`;
  const url = source.url ? markdownLink(source.url, source.url) : "";
  const unread = source.document ? "" : "Its text is not in the corpus, so it can bear no claim.";
  return [`**${escapeMarkdown(key)}**`, reference, url, unread].filter((part) => part !== "").join("\n\n");
}

function evidenceText(evidence: Evidence, sources: SourceLookup): string {
  const source = sources.source(evidence.source);
  const parts = [
    slotTable(evidence.slots),
    `> ${excerpt(evidence, source)}`,
    `— ${whereFrom(evidence, source, sources)}`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function slotTable(slots: readonly SlotComparison[]): string {
  if (slots.length === 0) return "";
  const rows = slots.map(({ slot, draft, source, relation }) =>
    markdownRow([slot, escapeMarkdown(draft), escapeMarkdown(source), emphasise(relation)]),
  );
  return [markdownRow(["", "draft", "source", ""]), markdownRow(["---", "---", "---", "---"]), ...rows].join("\n");
}

const emphasise = (relation: SlotComparison["relation"]): string =>
  relation === "disjoint" ? `**${relationWords[relation]}**` : relationWords[relation];

/** The passage with the words that decided in bold. */
function excerpt(evidence: Evidence, source: Source | undefined): string {
  const text = source?.document?.text;
  if (text === undefined) return escapeMarkdown(evidence.excerpt);
  let shown = "";
  let offset = evidence.span.start;
  for (const span of decisiveSpans(evidence)) {
    shown += `${escapeKeepingEdges(text.slice(offset, span.start))}**${escapeMarkdown(sliceSpan(text, span))}**`;
    offset = span.end;
  }
  return (shown + escapeKeepingEdges(text.slice(offset, evidence.span.end))).trim();
}

function decisiveSpans({ slots, span }: Evidence): readonly Span[] {
  const inside = slots
    .flatMap(({ sourceSpan }) => (sourceSpan ? [sourceSpan] : []))
    .filter(({ start, end }) => start >= span.start && end <= span.end && start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return inside.filter((candidate, index) => inside.slice(0, index).every((earlier) => earlier.end <= candidate.start));
}

const escapeKeepingEdges = (text: string): string =>
  `${/^\s/.test(text) ? " " : ""}${escapeMarkdown(text)}${/\S\s+$/.test(text) ? " " : ""}`;

function whereFrom(evidence: Evidence, source: Source | undefined, sources: SourceLookup): string {
  if (!source) return escapeMarkdown(evidence.source);
  const address = sources.address(source, evidence.span);
  const details = [source.publisher, dateWords(source)].filter((part) => part !== undefined).map(escapeMarkdown);
  return [markdownLink(source.title ?? source.key, address), ...details].join(", ");
}

const searchedText = (keys: readonly string[]): string =>
  keys.length === 0 ? "" : `Nothing about it in ${keys.map((key) => `**${escapeMarkdown(key)}**`).join(", ")}.`;
