/** `--format markdown`: an evidence table for a pull request or an annex. */
import type { Finding } from "../rules/finding.ts";
import { type Language, say } from "../text/message.ts";
import { sliceSpan } from "../text/span.ts";
import { countVerdicts, type FileReport, type Report } from "./report.ts";
import { describeSource } from "./source-line.ts";
import { type Statement, statementsOf } from "./statement.ts";
import { coverageLine, heading, severityWords, statementLine, verdictWords } from "./summary.ts";
import { printable } from "./words.ts";

export function formatMarkdown(report: Report, language: Language): string {
  const { tell } = language;
  const verdicts = countVerdicts(report.files.flatMap(statementsOf));
  const head = [`# ${tell(heading)}`, `${tell(statementLine(verdicts))}.`, `${tell(coverageLine(report))}.`];
  return `${[...head, ...report.files.flatMap((file) => fileSections(file, language))].join("\n\n")}\n`;
}

function fileSections(file: FileReport, language: Language): readonly string[] {
  const statements = statementsOf(file);
  return [
    `## ${escapeMarkdown(file.path)}`,
    ...(file.findings.length > 0
      ? [file.findings.map((finding) => findingItem(finding, file, language)).join("\n")]
      : []),
    ...(statements.length > 0 ? [statementTable(statements, file, language)] : []),
  ];
}

function findingItem({ span, severity, rule, toTell }: Finding, file: FileReport, { tell }: Language): string {
  const { line } = file.lines.positionAt(span.start);
  return `- **${tell(severityWords[severity])}** ${tell(say`line ${line}`)}, \`${rule}\`: ${escapeMarkdown(tell(toTell))}`;
}

function statementTable(statements: readonly Statement[], file: FileReport, language: Language): string {
  const rows = statements.map((statement) => `| ${cellsOf(statement, file, language).join(" | ")} |`);
  return [`| ${columns.map(language.tell).join(" | ")} |`, "|---:|---|---|---|", ...rows].join("\n");
}

function cellsOf(
  { span, verdict, parts, evidence, searched }: Statement,
  file: FileReport,
  language: Language,
): readonly string[] {
  const { tell } = language;
  const passages = evidence.map(
    (passage) =>
      `“${escapeMarkdown(passage.excerpt)}” (${escapeMarkdown(describeSource(file.locate(passage), language))})`,
  );
  const none = searched.length === 0 ? "" : escapeMarkdown(tell(say`looked in ${searched}`));
  const told = parts.map((part) => `“${escapeMarkdown(part.topic)}” ${tell(verdictWords[part.verdict])}`);
  return [
    String(file.lines.positionAt(span.start).line),
    escapeMarkdown(sliceSpan(file.text, span)),
    [`**${tell(verdictWords[verdict])}**`, ...(told.length > 1 ? told : [])].join("<br>"),
    passages.length > 0 ? passages.join("<br>") : none,
  ];
}

const columns = [say`line`, say`sentence`, say`verdict`, say`evidence`];

/** One line of text in which nothing is markup. */
const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]|~#]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "&#64;");
