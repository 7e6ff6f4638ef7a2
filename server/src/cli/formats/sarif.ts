/** `--format sarif`: SARIF 2.1.0, as GitHub code scanning and other viewers read it. */

import { pathToFileURL } from "node:url";
import { version } from "../../host/version.ts";
import type { FileReport, Report, SourcePlace } from "../../report/report.ts";
import { describeSource } from "../../report/source-line.ts";
import { printable } from "../../report/words.ts";
import type { Edit, Finding, Fix, Severity } from "../../rules/finding.ts";
import { rules } from "../../rules/index.generated.ts";
import type { Rule } from "../../rules/rule.ts";
import { english } from "../../text/message.ts";
import type { Span } from "../../text/span.ts";
import { fingerprints } from "../fingerprint.ts";
import { rulePages } from "../rule-pages.generated.ts";

export function formatSarif(report: Report): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "claimlint", semanticVersion: version, rules: rules.map(ruleSarif) } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: report.unread.length === 0,
            toolExecutionNotifications: [
              ...report.unread.map((text) => ({ level: "error", message: { text } })),
              ...report.problems.map((text) => ({ level: "warning", message: { text } })),
            ],
          },
        ],
        artifacts: report.files.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        results: report.files.flatMap(resultsOf),
        properties: { coverage: report.coverage, verdicts: report.verdicts },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

function ruleSarif({ id, summary, severity }: Rule) {
  const short = english.tell(summary);
  const page = rulePages[id] ?? short;
  return {
    id,
    shortDescription: { text: short },
    help: { text: page, markdown: page },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultsOf(file: FileReport, artifact: number) {
  const prints = fingerprints(file);
  return file.findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: levels[finding.severity],
    message: { text: printable(finding.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file.path), index: artifact },
          region: regionOf(finding.span, file),
        },
      },
    ],
    partialFingerprints: { "claimlint/v1": prints.get(finding) ?? "" },
    ...(finding.evidence.length > 0 && { relatedLocations: relatedLocations(finding, file) }),
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => fixSarif(fix, file)) }),
  }));
}

const relatedLocations = ({ evidence }: Finding, file: FileReport) =>
  evidence.map((passage, index) => {
    const place = file.locate(passage);
    return {
      id: index + 1,
      message: { text: `${describeSource(place, english)}: “${printable(passage.excerpt)}”` },
      ...sourceLocation(place),
    };
  });

function sourceLocation({ source, range }: SourcePlace) {
  if (source?.path === undefined || range === undefined) return {};
  const { start, end } = range;
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { physicalLocation: { artifactLocation: { uri: uriOf(source.path) }, region } };
}

const fixSarif = ({ title, edits }: Fix, file: FileReport) => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: { uri: uriOf(file.path) },
      replacements: edits.map((edit: Edit) => ({
        deletedRegion: regionOf(edit.span, file),
        insertedContent: { text: edit.text },
      })),
    },
  ],
});

function regionOf(span: Span, { lines }: FileReport) {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A path as a URI reference: relative ones stay relative. */
const uriOf = (path: string): string =>
  /^(?:\/|[A-Za-z]:)/.test(path) ? pathToFileURL(path).href : path.split("/").map(encodeURIComponent).join("/");
