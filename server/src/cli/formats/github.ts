/** `--format github`: workflow commands that GitHub turns into annotations, within its limit of ten a kind and step. */

import { type FileReport, type Report, severityNames } from "../../report/report.ts";
import { coverageLine, verdictLine } from "../../report/summary.ts";
import { count, printable } from "../../report/words.ts";
import type { Finding, Severity } from "../../rules/finding.ts";
import { english } from "../../text/message.ts";
import { plainMessage } from "./plain-message.ts";

/** GitHub shows no more than this of each kind. */
const LIMIT = 10;

export function formatGithub(report: Report): string {
  const commands = severityNames.flatMap((severity) => annotations(report, severity));
  return `${[...commands, english.tell(verdictLine(report)), english.tell(coverageLine(report))].join("\n")}\n`;
}

const kinds: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

function annotations(report: Report, severity: Severity): readonly string[] {
  const all = report.files.flatMap((file) =>
    file.findings.filter((finding) => finding.severity === severity).map((finding) => ({ finding, file })),
  );
  const shown = all.length > LIMIT ? all.slice(0, LIMIT - 1) : all;
  const commands = shown.map(({ finding, file }) => annotation(finding, file));
  if (shown.length === all.length) return commands;
  const more = `${count(all.length - shown.length, `more ${kinds[severity]}`)}: see the job summary.`;
  return [...commands, `::${kinds[severity]} title=claimlint::${more}`];
}

function annotation(finding: Finding, file: FileReport): string {
  const start = file.lines.positionAt(finding.span.start);
  const end = file.lines.positionAt(finding.span.end);
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = {
    file: file.path,
    line: start.line,
    endLine: end.line,
    ...columns,
    title: printable(finding.rule),
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${kinds[finding.severity]} ${written.join(",")}::${escapeData(plainMessage(finding, file))}`;
}

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
