/** `--format markdown`: an evidence table for a pull request or an annex. */
import type { Finding } from "../rules/finding.ts";
import { type Language, say } from "../text/message.ts";
import type { FileReport, JudgedClaim, Report } from "./report.ts";
import { describeSource } from "./source-line.ts";
import { coverageLine, heading, severityWords, verdictLine, verdictWords } from "./summary.ts";
import { printable } from "./words.ts";

export function formatMarkdown(report: Report, language: Language): string {
  const { tell } = language;
  const head = [`# ${tell(heading)}`, `${tell(verdictLine(report))}.`, `${tell(coverageLine(report))}.`];
  return `${[...head, ...report.files.flatMap((file) => fileSections(file, language))].join("\n\n")}\n`;
}

function fileSections(file: FileReport, language: Language): readonly string[] {
  const claims = file.judgements.filter(({ claim }) => claim.uncheckable === undefined);
  return [
    `## ${escapeMarkdown(file.path)}`,
    ...(file.findings.length > 0
      ? [file.findings.map((finding) => findingItem(finding, file, language)).join("\n")]
      : []),
    ...(claims.length > 0 ? [claimTable(claims, file, language)] : []),
  ];
}

function findingItem({ span, severity, rule, toTell }: Finding, file: FileReport, { tell }: Language): string {
  const { line } = file.lines.positionAt(span.start);
  return `- **${tell(severityWords[severity])}** ${tell(say`line ${line}`)}, \`${rule}\`: ${escapeMarkdown(tell(toTell))}`;
}

function claimTable(claims: readonly JudgedClaim[], file: FileReport, language: Language): string {
  const rows = claims.map((judgement) => `| ${claimCells(judgement, file, language).join(" | ")} |`);
  return [`| ${columns.map(language.tell).join(" | ")} |`, "|---:|---|---|---|", ...rows].join("\n");
}

function claimCells(
  { claim, verdict, evidence, searched }: JudgedClaim,
  file: FileReport,
  language: Language,
): readonly string[] {
  const passages = evidence.map(
    (passage) =>
      `“${escapeMarkdown(passage.excerpt)}” (${escapeMarkdown(describeSource(file.locate(passage), language))})`,
  );
  const none = searched.length === 0 ? "" : escapeMarkdown(language.tell(say`looked in ${searched}`));
  return [
    String(file.lines.positionAt(claim.span.start).line),
    escapeMarkdown(claim.text),
    language.tell(verdictWords[verdict]),
    passages.length > 0 ? passages.join("<br>") : none,
  ];
}

const columns = [say`line`, say`claim`, say`verdict`, say`evidence`];

/** One line of text in which nothing is markup. */
const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]|~#]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "&#64;");
