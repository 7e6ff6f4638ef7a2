/** `--format gitlab`: a GitLab Code Quality report. */

import type { FileReport, Report } from "../../report/report.ts";
import type { Severity } from "../../rules/finding.ts";
import { fingerprints } from "../fingerprint.ts";
import { plainMessage } from "./plain-message.ts";

export const formatGitlab = (report: Report): string => `${JSON.stringify(report.files.flatMap(issues), null, 2)}\n`;

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

function issues(file: FileReport) {
  const prints = fingerprints(file);
  return file.findings.map((finding) => ({
    type: "issue",
    check_name: finding.rule,
    description: plainMessage(finding, file),
    categories: ["Bug Risk"],
    severity: severities[finding.severity],
    fingerprint: prints.get(finding) ?? "",
    location: {
      path: file.path,
      lines: {
        begin: file.lines.positionAt(finding.span.start).line,
        end: file.lines.positionAt(finding.span.end).line,
      },
    },
  }));
}
