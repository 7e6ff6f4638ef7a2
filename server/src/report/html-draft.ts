/** One draft of the HTML page: its paragraphs, each beside the claims it makes and what the sources say of them. */
import type { Finding } from "../rules/finding.ts";
import { type Language, say } from "../text/message.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import type { Evidence, SlotComparison } from "../verify/judgement.ts";
import { escapeXml } from "./escape.ts";
import type { FileReport, JudgedClaim } from "./report.ts";
import { describeSource } from "./source-line.ts";
import { relationWords, severityWords, slotWords, verdictWords } from "./summary.ts";

/** `id` begins the ids of everything in the section. */
export function draftSection(file: FileReport, id: string, language: Language): string {
  const claims = file.judgements
    .filter(isChecked)
    .map((judgement, index) => ({ judgement, id: `${id}c${index + 1}`, number: index + 1 }));
  const rows = paragraphs(file.text).map((span) => row(span, claims, file, language));
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeXml(file.path)}</h2>\n${rows.join("\n")}\n</section>`;
}

/** Whether a claim has a card; what nothing could bear out, such as the writer's own judgement, has none. */
export const isChecked = ({ claim }: JudgedClaim): boolean => claim.uncheckable === undefined;

interface NumberedClaim {
  readonly judgement: JudgedClaim;
  readonly id: string;
  readonly number: number;
}

/** Stretches of the draft between blank lines. */
const paragraphs = (text: string): readonly Span[] =>
  [...text.matchAll(/\S.*(?:\r?\n[^\S\r\n]*\S.*)*/g)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));

function row(span: Span, all: readonly NumberedClaim[], file: FileReport, language: Language): string {
  const claims = all.filter(({ judgement }) => startsIn(judgement.claim.span, span));
  const findings = file.findings.filter((finding) => startsIn(finding.span, span));
  const apart = findings.filter((finding) => !claims.some((claim) => touches(finding, claim)));
  const cards = [
    ...claims.map((claim) => {
      const own = findings.filter((finding) => shownWith(finding, claims).includes(claim));
      return claimCard(claim, own, file, language);
    }),
    ...apart.map((finding) => `<article class="card">${findingParagraph(finding, language)}</article>`),
  ];
  return `<div class="row"><p class="draft" dir="auto">${markedText(span, claims, file.text, language)}</p><div>${cards.join("\n")}</div></div>`;
}

const startsIn = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.start < outer.end;

const touches = (finding: Finding, { judgement }: NumberedClaim): boolean =>
  overlapsSpan(finding.span, judgement.claim.span);

/** Of the claims that a finding touches, those a reviewer must look at; all where there is none. */
function shownWith(finding: Finding, claims: readonly NumberedClaim[]): readonly NumberedClaim[] {
  const touched = claims.filter((claim) => touches(finding, claim));
  const open = touched.filter((claim) => !isSettled(claim));
  return open.length > 0 ? open : touched;
}

const isSettled = ({ judgement: { verdict } }: NumberedClaim): boolean =>
  verdict === "supported" || verdict === "unresolved";

/** The paragraph with its claims marked, each followed by the numbers that lead to its evidence. */
function markedText(span: Span, claims: readonly NumberedClaim[], text: string, language: Language): string {
  const parts: string[] = [];
  let cursor = span.start;
  for (const group of groupOverlapping(claims)) {
    const { start, end } = group.span;
    const numbers = group.claims.map((claim) => cardLink(claim, language)).join(" ");
    const verdicts = [...new Set(group.claims.map(({ judgement }) => `v-${judgement.verdict}`))].join(" ");
    parts.push(escapeXml(text.slice(cursor, start)));
    parts.push(`<mark class="${verdicts}">${escapeXml(text.slice(start, end))}<sup>${numbers}</sup></mark>`);
    cursor = end;
  }
  return `${parts.join("")}${escapeXml(text.slice(cursor, Math.max(cursor, span.end)))}`;
}

/** Named by its verdict too, for those who cannot see the line under the words. */
function cardLink({ id, number, judgement }: NumberedClaim, { tell }: Language): string {
  const name = tell(say`Claim ${number}: ${verdictWords[judgement.verdict]}`);
  return `<a id="${id}-text" href="#${id}" aria-label="${escapeXml(name)}">${number}</a>`;
}

interface Group {
  readonly span: Span;
  readonly claims: readonly NumberedClaim[];
}

function groupOverlapping(claims: readonly NumberedClaim[]): readonly Group[] {
  const groups: Group[] = [];
  for (const claim of [...claims].sort((a, b) => a.judgement.claim.span.start - b.judgement.claim.span.start)) {
    const { span } = claim.judgement.claim;
    const last = groups.at(-1);
    if (last === undefined || !overlapsSpan(last.span, span)) groups.push({ span, claims: [claim] });
    else {
      const end = Math.max(last.span.end, span.end);
      groups[groups.length - 1] = { span: { start: last.span.start, end }, claims: [...last.claims, claim] };
    }
  }
  return groups;
}

/** Of a claim that a reviewer must look at; of the others, the best passage says enough. */
const MOST_PASSAGES = 3;

function claimCard(claim: NumberedClaim, findings: readonly Finding[], file: FileReport, language: Language): string {
  const { judgement, id, number } = claim;
  const { verdict, evidence, searched } = judgement;
  const none =
    evidence.length === 0 && searched.length > 0
      ? `<p>${escapeXml(language.tell(say`Looked in ${searched}.`))}</p>`
      : "";
  const back = escapeXml(language.tell(say`Back to claim ${number} in the draft`));
  const settled = isSettled(claim);
  const shown = evidence.slice(0, settled ? 1 : MOST_PASSAGES);
  return `<article class="card v-${verdict}" id="${id}">
<h3>${number}. ${escapeXml(language.tell(verdictWords[verdict]))} <a href="#${id}-text" aria-label="${back}">↑</a></h3>
${findings.map((finding) => findingParagraph(finding, language)).join("\n")}
${shown.map((passage) => figure(passage, !settled, file, language)).join("\n")}${none}
</article>`;
}

const findingParagraph = ({ severity, rule, toTell }: Finding, { tell }: Language): string =>
  `<p class="finding" dir="auto"><strong>${escapeXml(tell(severityWords[severity]))}</strong> ${escapeXml(tell(toTell))} <code>${escapeXml(rule)}</code></p>`;

function figure(passage: Evidence, inDetail: boolean, file: FileReport, language: Language): string {
  const place = file.locate(passage);
  const title = place.source?.title === undefined ? "" : `<br>${escapeXml(place.source.title)}`;
  return `<figure><blockquote dir="auto">${escapeXml(passage.excerpt)}</blockquote><figcaption>${escapeXml(describeSource(place, language))}${title}</figcaption>${inDetail ? slotTable(passage.slots, language) : ""}</figure>`;
}

function slotTable(slots: readonly SlotComparison[], { tell }: Language): string {
  if (slots.length === 0) return "";
  const cells = ({ slot, draft, source, relation }: SlotComparison) =>
    `<tr${relation === "disjoint" ? ' class="differs"' : ""}><th scope="row">${escapeXml(tell(slotWords[slot]))}</th><td dir="auto">${escapeXml(draft)}</td><td dir="auto">${escapeXml(source)}</td><td>${escapeXml(tell(relationWords[relation]))}</td></tr>`;
  const head = columns.map((column) => `<th scope="col">${escapeXml(tell(column))}</th>`).join("");
  return `<table><thead><tr>${head}</tr></thead><tbody>${slots.map(cells).join("")}</tbody></table>`;
}

const columns = [say`what`, say`draft`, say`source`, say`compared`];
