/** `--format markdown`: an evidence table for a pull request or an annex. */
import type { Finding } from "../rules/finding.ts";
import type { FileReport, JudgedClaim, Report } from "./report.ts";
import { describeSource } from "./source-line.ts";
import { coverageLine, verdictLine, verdictWords } from "./summary.ts";
import { printable } from "./words.ts";

export function formatMarkdown(report: Report): string {
  const head = ["# Claims and their evidence", `${verdictLine(report)}.`, `${coverageLine(report)}.`];
  return `${[...head, ...report.files.flatMap(fileSections)].join("\n\n")}\n`;
}

function fileSections(file: FileReport): readonly string[] {
  const claims = file.judgements.filter(({ claim }) => claim.uncheckable === undefined);
  return [
    `## ${escapeMarkdown(file.path)}`,
    ...(file.findings.length > 0 ? [file.findings.map((finding) => findingItem(finding, file)).join("\n")] : []),
    ...(claims.length > 0 ? [claimTable(claims, file)] : []),
  ];
}

function findingItem(finding: Finding, file: FileReport): string {
  const { line } = file.lines.positionAt(finding.span.start);
  return `- **${finding.severity}** line ${line}, \`${finding.rule}\`: ${escapeMarkdown(finding.message)}`;
}

function claimTable(claims: readonly JudgedClaim[], file: FileReport): string {
  const rows = claims.map((judgement) => `| ${claimCells(judgement, file).join(" | ")} |`);
  return ["| line | claim | verdict | evidence |", "|---:|---|---|---|", ...rows].join("\n");
}

function claimCells({ claim, verdict, evidence, searched }: JudgedClaim, file: FileReport): readonly string[] {
  const passages = evidence.map(
    (passage) => `“${escapeMarkdown(passage.excerpt)}” (${escapeMarkdown(describeSource(file.locate(passage)))})`,
  );
  const none = searched.length === 0 ? "" : escapeMarkdown(`looked in ${searched.join(", ")}`);
  return [
    String(file.lines.positionAt(claim.span.start).line),
    escapeMarkdown(claim.text),
    verdictWords[verdict],
    passages.length > 0 ? passages.join("<br>") : none,
  ];
}

/** One line of text in which nothing is markup. */
const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]|~#]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "&#64;");
