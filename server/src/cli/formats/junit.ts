/** `--format junit`: each draft a suite, each finding a case; errors fail, the rest is told and passes. */

import type { FileReport, Report } from "../../report/report.ts";
import type { Finding } from "../../rules/finding.ts";
import { type Element, element, writeXml } from "../xml.ts";
import { plainMessage } from "./plain-message.ts";

export function formatJunit(report: Report): string {
  const suites = report.files.map(suite);
  const tests = report.files.reduce((sum, file) => sum + casesOf(file).length, 0);
  const totals = { name: "claimlint", tests, failures: report.findings.error, errors: 0, time: 0 };
  return writeXml(element("testsuites", totals, ...suites));
}

const suite = (file: FileReport): Element => {
  const cases = casesOf(file);
  const failures = file.findings.filter(({ severity }) => severity === "error").length;
  return element(
    "testsuite",
    { name: file.path, tests: cases.length, failures, errors: 0, skipped: 0, time: 0 },
    ...cases,
  );
};

/** A draft without findings is one case that passes. */
function casesOf(file: FileReport): readonly Element[] {
  if (file.findings.length === 0) return [element("testcase", { name: "no findings", classname: file.path, time: 0 })];
  return file.findings.map((finding) => testCase(finding, file));
}

function testCase(finding: Finding, file: FileReport): Element {
  const { line, column } = file.lines.positionAt(finding.span.start);
  const attributes = { name: `${finding.rule} ${line}:${column}`, classname: file.path, time: 0 };
  const text = `${file.path}:${line}:${column} ${plainMessage(finding, file)}`;
  const told =
    finding.severity === "error"
      ? element("failure", { message: finding.message, type: finding.rule }, text)
      : element("system-out", {}, `${finding.severity}: ${text}`);
  return element("testcase", attributes, told);
}
