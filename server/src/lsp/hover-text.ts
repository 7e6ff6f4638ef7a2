/** What a hover says of a claim or a citation key: verdict, what differs, the sentence, where from. */
import type { Source } from "../corpus/source.ts";
import { slotWords } from "../report/summary.ts";
import { say } from "../text/message.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import type { Evidence, Judgement, SlotComparison } from "../verify/judgement.ts";
import { escapeMarkdown, markdownLink, markdownRow } from "./markdown.ts";
import { wordDiff } from "./word-diff.ts";
import { dateWords, relationWord, verdictWord } from "./wording.ts";
import { tell } from "./words.ts";

/** What the text needs to know of the corpus. */
export interface SourceLookup {
  source(key: string): Source | undefined;
  /** Address of a place in a source's file. */
  address(source: Source, span: Span): string | undefined;
}

const shownEvidence = 2;
const shownKeys = 5;

/** The hover over a claim, in Markdown. What is wrong in words is said by the diagnostics that editors show beside it. */
export function claimHover(judgement: Judgement, sources: SourceLookup): string {
  const evidence = judgement.evidence.slice(0, shownEvidence).map((item) => evidenceText(item, sources));
  const searched = judgement.evidence.length === 0 ? searchedText(judgement) : "";
  return [`**${verdictWord(judgement.verdict)}**`, ...evidence, searched].filter((part) => part !== "").join("\n\n");
}

/** The hover over a citation key: the reference in a short house style. */
export function referenceHover(key: string, source: Source | undefined): string {
  if (!source) return tell(say`No source has the key ${bold(key)}.`);
  const title = source.title ? `*${escapeMarkdown(source.title)}*` : `*${tell(say`no title known`)}*`;
  const rest = [source.publisher, dateWords(source)].filter((part) => part !== undefined).map(escapeMarkdown);
  const author = source.author ? `${escapeMarkdown(source.author)}. ` : "";
  const reference = `${author}${[title, ...rest].join(", ")}.`;
  const url = source.url ? markdownLink(source.url, source.url) : "";
  const unread = source.document ? "" : tell(say`Its text is not in the corpus, so it can bear no claim.`);
  return [bold(key), reference, url, unread].filter((part) => part !== "").join("\n\n");
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

/** How a quotation differs; the slots that are not the same as a table, what differs first; the others in one line below it. */
function slotTable(slots: readonly SlotComparison[]): string {
  const quoted = slots.filter(isAltered).map(({ draft, source }) => wordDiff(draft, source));
  const telling = slots.filter((slot) => slot.relation !== "equal" && !isAltered(slot)).sort(byWeight);
  const same = slots.filter(({ relation }) => relation === "equal").map(({ draft }) => escapeMarkdown(draft));
  const rows = telling.map(({ slot, draft, source, relation }) =>
    markdownRow([tell(slotWords[slot]), escapeMarkdown(draft), escapeMarkdown(source), emphasise(relation)]),
  );
  const head = [markdownRow(["", tell(say`draft`), tell(say`source`), ""]), markdownRow(["---", "---", "---", "---"])];
  const parts = [
    ...quoted,
    rows.length > 0 ? [...head, ...rows].join("\n") : "",
    same.length > 0 ? tell(say`Same in both: ${[...new Set(same)]}`) : "",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** A quotation is shown word by word: as a whole both sides look alike. */
const isAltered = ({ slot, relation }: SlotComparison): boolean => slot === "quotation" && relation === "disjoint";

const byWeight = (a: SlotComparison, b: SlotComparison): number => weight(a) - weight(b);
const weight = ({ relation }: SlotComparison): number => (relation === "disjoint" ? 0 : 1);

const emphasise = (relation: SlotComparison["relation"]): string =>
  relation === "disjoint" ? `**${relationWord(relation)}**` : relationWord(relation);

/** The passage with the words that decided in bold. */
function excerpt(evidence: Evidence, source: Source | undefined): string {
  const text = source?.document?.prose;
  if (text === undefined) return escapeMarkdown(evidence.excerpt);
  let shown = "";
  let offset = evidence.span.start;
  for (const span of decisiveSpans(evidence)) {
    shown += `${escapeKeepingEdges(text.slice(offset, span.start))}**${escapeMarkdown(sliceSpan(text, span))}**`;
    offset = span.end;
  }
  return (shown + escapeKeepingEdges(text.slice(offset, evidence.span.end))).replace(/\s+/g, " ").trim();
}

/** Where something differs, that alone decided; else everything that agrees did. */
function decisiveSpans({ slots, span }: Evidence): readonly Span[] {
  const differing = slots.filter(({ relation }) => relation !== "equal");
  const inside = (differing.length > 0 ? differing : slots)
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

function searchedText({ searched, verdict }: Judgement): string {
  if (searched.length === 0) return "";
  const keys = searched.slice(0, shownKeys).map(bold);
  const more = searched.length - shownKeys;
  const where = more > 0 ? say`${keys} and ${more} more` : keys;
  return verdict === "not-found" ? tell(say`Nothing about it in ${where}.`) : tell(say`Looked in ${where}.`);
}

const bold = (key: string): string => `**${escapeMarkdown(key)}**`;
