/** `--format json`: everything that was found, for programs. The shape is a contract; fields are only ever added. */

import type { FileReport, JudgedClaim, Report } from "../../report/report.ts";
import type { Edit, Finding } from "../../rules/finding.ts";
import type { Span } from "../../text/span.ts";
import type { Evidence } from "../../verify/judgement.ts";

export const formatJson = (report: Report): string => `${JSON.stringify(reportJson(report), null, 2)}\n`;

/** The same as a value. */
export const reportJson = (report: Report) => ({
  version: 1,
  files: report.files.map(fileJson),
  coverage: report.coverage,
  summary: { verdicts: report.verdicts, findings: report.findings },
});

const fileJson = (file: FileReport) => ({
  path: file.path,
  claims: file.judgements.map((judgement) => claimJson(judgement, file)),
  findings: file.findings.map((finding) => findingJson(finding, file)),
});

/** One claim with its verdict and evidence, as `check` and `verify` write it. */
export const claimJson = ({ claim, verdict, evidence }: JudgedClaim, file: FileReport) => ({
  span: spanJson(claim.span, file),
  text: claim.text,
  kind: claim.kind,
  verdict,
  cites: claim.cites,
  evidence: evidence.map((passage) => evidenceJson(passage, file)),
});

/** One finding, as `check` and `verify` write it. */
export const findingJson = ({ rule, severity, message, span, evidence, fixes }: Finding, file: FileReport) => ({
  rule,
  severity,
  message,
  span: spanJson(span, file),
  evidence: evidence.map((passage) => evidenceJson(passage, file)),
  fixes: fixes.map(({ title, preferred, edits }) => ({
    title,
    preferred,
    edits: edits.map((edit) => editJson(edit, file)),
  })),
});

const evidenceJson = (passage: Evidence, file: FileReport) => ({
  source: passage.source,
  line: file.locate(passage).range?.start.line ?? null,
  excerpt: passage.excerpt,
  relation: passage.relation,
  slots: passage.slots.map(({ slot, draft, source, relation }) => ({ slot, draft, source, relation })),
});

const editJson = ({ span, text }: Edit, file: FileReport) => ({ span: spanJson(span, file), text });

const spanJson = ({ start, end }: Span, { lines }: FileReport) => ({
  start: lines.positionAt(start),
  end: lines.positionAt(end),
});
