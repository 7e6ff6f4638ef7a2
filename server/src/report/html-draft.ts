/** One draft of the HTML page: its paragraphs, each beside what was found of its sentences and what the sources say. */
import type { Finding } from "../rules/finding.ts";
import { firstIndex } from "../text/first-index.ts";
import { type Language, say } from "../text/message.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import type { Evidence, SlotComparison } from "../verify/judgement.ts";
import { escapeXml } from "./escape.ts";
import type { FileReport } from "./report.ts";
import { describeSource } from "./source-line.ts";
import { differingSlots, type Statement, statementsOf } from "./statement.ts";
import { stretchesOf } from "./stretches.ts";
import { relationWords, severityWords, slotWords, verdictWords } from "./summary.ts";
import { openingWords, printable } from "./words.ts";

/** `id` begins the ids of everything in the section. */
export function draftSection(file: FileReport, id: string, language: Language): string {
  const cards = statementsOf(file).map((statement, index) => ({
    statement,
    id: `${id}c${index + 1}`,
    number: index + 1,
  }));
  const shown = new Set(cards.flatMap(({ statement }) => statement.findings));
  const apart = file.findings.filter((finding) => !shown.has(finding));
  const rows = stretchesOf(file).map(({ span, isHeading, reach }) => {
    const own = startingIn(cards, reach, startOfCard);
    const others = startingIn(apart, reach, startOfFinding);
    if (!isHeading) return row(span, own, others, file, language);
    const heading = `<h3 dir="auto">${escapeXml(printable(sliceSpan(file.text, span)))}</h3>`;
    return own.length + others.length > 0 ? heading + row(span, own, others, file, language) : heading;
  });
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeXml(file.path)}</h2>\n${rows.join("\n")}\n</section>`;
}

interface Card {
  readonly statement: Statement;
  readonly id: string;
  readonly number: number;
}

const startOfCard = ({ statement }: Card): number => statement.span.start;

const startOfFinding = ({ span }: Finding): number => span.start;

/** Of things in the order of their starts, those that start within a stretch of the draft. */
const startingIn = <Thing>(all: readonly Thing[], { start, end }: Span, startOf: (thing: Thing) => number) =>
  all.slice(
    firstIndex(all, (thing) => startOf(thing) >= start),
    firstIndex(all, (thing) => startOf(thing) >= end),
  );

function row(
  span: Span,
  cards: readonly Card[],
  apart: readonly Finding[],
  file: FileReport,
  language: Language,
): string {
  const beside = [
    ...cards.map((card) => articleOf(card, file, language)),
    ...apart.map((finding) => `<article class="card">${findingParagraph(finding, language)}</article>`),
  ];
  return `<div class="row"><p class="draft" dir="auto">${markedText(span, cards, file.text, language)}</p><div>${beside.join("\n")}</div></div>`;
}

/** The paragraph with its sentences marked, each followed by the number that leads to its evidence. */
function markedText(span: Span, cards: readonly Card[], text: string, language: Language): string {
  const parts: string[] = [];
  let cursor = span.start;
  for (const card of cards) {
    const { start, end } = card.statement.span;
    parts.push(escapeXml(text.slice(cursor, start)));
    const words = escapeXml(text.slice(start, end));
    parts.push(`<mark class="v-${card.statement.verdict}">${words}<sup>${cardLink(card, language)}</sup></mark>`);
    cursor = end;
  }
  return `${parts.join("")}${escapeXml(text.slice(cursor, Math.max(cursor, span.end)))}`;
}

/** Named by its verdict too, for those who cannot see the line under the words. */
function cardLink({ id, number, statement }: Card, { tell }: Language): string {
  const name = tell(say`Sentence ${number}: ${verdictWords[statement.verdict]}`);
  return `<a id="${id}-text" href="#${id}" aria-label="${escapeXml(name)}">${number}</a>`;
}

function articleOf({ statement, id, number }: Card, file: FileReport, language: Language): string {
  const { span, verdict, findings, evidence } = statement;
  const tell = (message: Parameters<Language["tell"]>[0]) => escapeXml(language.tell(message));
  const back = tell(say`Back to sentence ${number} in the draft`);
  const words = escapeXml(openingWords(sliceSpan(file.text, span)));
  const isOpen = verdict === "unresolved" && evidence.length > 0;
  return `<article class="card v-${verdict}" id="${id}">
<h4><a href="#${id}-text" aria-label="${back}">${number}</a> <strong>${tell(verdictWords[verdict])}</strong> <q dir="auto">${words}</q></h4>
${[
  ...partsList(statement, language),
  ...findings.map((finding) => findingParagraph(finding, language)),
  ...(isOpen ? [`<p>${tell(say`The closest passage:`)}</p>`] : []),
  ...evidence.map((passage) => figure(passage, verdict, file, language)),
  ...(evidence.length === 0 && statement.searched.length > 0
    ? [`<p>${tell(say`Looked in ${statement.searched}.`)}</p>`]
    : []),
].join("\n")}
</article>`;
}

function partsList({ parts }: Statement, { tell }: Language): readonly string[] {
  if (parts.length < 2) return [];
  const items = parts.map(
    ({ topic, verdict }) =>
      `<li class="v-${verdict}"><q dir="auto">${escapeXml(printable(topic))}</q> <strong>${escapeXml(tell(verdictWords[verdict]))}</strong></li>`,
  );
  return [`<ul>${items.join("")}</ul>`];
}

const findingParagraph = ({ severity, rule, toTell }: Finding, { tell }: Language): string =>
  `<p class="finding" dir="auto"><strong>${escapeXml(tell(severityWords[severity]))}</strong> ${escapeXml(tell(toTell))} <code>${escapeXml(rule)}</code></p>`;

function figure(passage: Evidence, verdict: Statement["verdict"], file: FileReport, language: Language): string {
  const place = file.locate(passage);
  const title = place.source?.title === undefined ? "" : `<br>${escapeXml(place.source.title)}`;
  const table = verdict === "supported" || verdict === "unresolved" ? "" : slotTable(differingSlots(passage), language);
  return `<figure><blockquote dir="auto">${escapeXml(passage.excerpt)}</blockquote><figcaption dir="auto">${escapeXml(describeSource(place, language))}${title}</figcaption>${table}</figure>`;
}

function slotTable(slots: readonly SlotComparison[], { tell }: Language): string {
  if (slots.length === 0) return "";
  const cells = ({ slot, draft, source, relation }: SlotComparison) =>
    `<tr${relation === "disjoint" ? ' class="differs"' : ""}><th scope="row">${escapeXml(tell(slotWords[slot]))}</th><td dir="auto">${escapeXml(draft)}</td><td dir="auto">${escapeXml(source)}</td><td>${escapeXml(tell(relationWords[relation]))}</td></tr>`;
  const head = columns.map((column) => `<th scope="col">${escapeXml(tell(column))}</th>`).join("");
  return `<table><thead><tr>${head}</tr></thead><tbody>${slots.map(cells).join("")}</tbody></table>`;
}

const columns = [say`what`, say`draft`, say`source`, say`compared`];
