/** `--format rdjson`: reviewdog's diagnostic format. */

import type { FileReport, Report } from "../../report/report.ts";
import type { Edit, Finding, Severity } from "../../rules/finding.ts";
import type { Span } from "../../text/span.ts";
import { plainMessage } from "./plain-message.ts";

export function formatRdjson(report: Report): string {
  const result = {
    source: { name: "claimlint" },
    severity: report.findings.error > 0 ? "ERROR" : "WARNING",
    diagnostics: report.files.flatMap((file) => file.findings.map((finding) => diagnostic(finding, file))),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

const severities: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", info: "INFO" };

function diagnostic(finding: Finding, file: FileReport) {
  const edits = (finding.fixes.find(({ preferred }) => preferred) ?? finding.fixes[0])?.edits ?? [];
  return {
    message: plainMessage(finding, file),
    location: { path: file.path, range: byteRange(finding.span, file) },
    severity: severities[finding.severity],
    code: { value: finding.rule },
    ...(edits.length > 0 && { suggestions: edits.map((edit) => suggestion(edit, file)) }),
  };
}

const suggestion = ({ span, text }: Edit, file: FileReport) => ({ range: byteRange(span, file), text });

/** The format counts columns in bytes of UTF-8. */
const byteRange = ({ start, end }: Span, file: FileReport) => ({
  start: bytePosition(start, file),
  end: bytePosition(end, file),
});

function bytePosition(offset: number, { text, lines }: FileReport) {
  const { line } = lines.positionAt(offset);
  const lineStart = lines.offsetAt({ line, column: 1 });
  return { line, column: Buffer.byteLength(text.slice(lineStart, offset)) + 1 };
}
