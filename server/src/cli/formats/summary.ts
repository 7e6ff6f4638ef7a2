/** The closing lines: verdicts, coverage, findings. */
import type { Severity } from "../../rules/finding.ts";
import type { Verdict } from "../../verify/judgement.ts";
import { verdictNames } from "../../verify/judgement.ts";
import { type Report, severityNames } from "../report.ts";
import { count, type Style, wrap } from "../style.ts";

/** "14 claims: 9 supported, 1 contradicted, …", the coverage, and the findings by severity. */
export function summaryLines(report: Report, { colors, width }: Style): readonly string[] {
  return [
    ...wrap(verdictLine(report), width),
    ...wrap(coverageLine(report), width),
    colors.bold(severityLine(report, colors)),
  ];
}

export function verdictLine({ verdicts }: Report): string {
  const total = verdictNames.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  const parts = verdictNames
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => `${verdicts[verdict]} ${verdictWords[verdict]}`);
  return parts.length === 0 ? "0 claims" : `${count(total, "claim")}: ${parts.join(", ")}`;
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  supported: "supported",
  "partially-supported": "partially supported",
  overstated: "overstated",
  contradicted: "contradicted",
  "sources-conflict": "where the sources conflict",
  superseded: "superseded",
  "not-found": "not found",
  unresolved: "unresolved",
};

export const coverageLine = ({ coverage, files }: Report): string =>
  `Coverage: ${count(coverage.sentences, "sentence")} in ${count(files.length, "draft")}, ${count(coverage.checkable, "checkable claim")}, ${coverage.checked} of them checked`;

function severityLine({ findings }: Report, colors: Style["colors"]): string {
  const nouns: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };
  const parts = severityNames
    .filter((severity) => findings[severity] > 0)
    .map((severity) => count(findings[severity], nouns[severity]));
  if (parts.length === 0) return colors.green("No findings");
  return findings.error > 0 ? colors.red(parts.join(", ")) : colors.yellow(parts.join(", "));
}
