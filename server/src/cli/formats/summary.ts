/** The closing lines: verdicts, coverage, findings. */

import { type Report, severityNames } from "../../report/report.ts";
import { coverageLine, verdictLine } from "../../report/summary.ts";
import { count } from "../../report/words.ts";
import type { Severity } from "../../rules/finding.ts";
import { english } from "../../text/message.ts";
import { type Style, wrap } from "../style.ts";

/** "14 claims: 9 supported, 1 contradicted, …", the coverage, and the findings by severity. */
export function summaryLines(report: Report, { colors, width }: Style): readonly string[] {
  return [
    ...wrap(english.tell(verdictLine(report)), width),
    ...wrap(english.tell(coverageLine(report)), width),
    colors.bold(severityLine(report, colors)),
  ];
}

function severityLine({ findings }: Report, colors: Style["colors"]): string {
  const nouns: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };
  const parts = severityNames
    .filter((severity) => findings[severity] > 0)
    .map((severity) => count(findings[severity], nouns[severity]));
  if (parts.length === 0) return colors.green("No findings");
  return findings.error > 0 ? colors.red(parts.join(", ")) : colors.yellow(parts.join(", "));
}
