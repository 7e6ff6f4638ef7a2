/** `--format stylish`: findings for people, each with the passage it rests on, readable without colour in 80 columns. */

import type { FileReport, Report } from "../../report/report.ts";
import { describeSource } from "../../report/source-line.ts";
import { slotWords } from "../../report/summary.ts";
import { printable } from "../../report/words.ts";
import type { Finding, Severity } from "../../rules/finding.ts";
import { english } from "../../text/message.ts";
import type { Evidence, SlotComparison } from "../../verify/judgement.ts";
import { type Colors, type Style, windowAround, wrap } from "../style.ts";
import { summaryLines } from "./summary.ts";

export function formatStylish(report: Report, style: Style): string {
  const files = report.files.filter((file) => file.findings.length > 0).map((file) => fileBlock(file, style));
  return `${[...files, summaryLines(report, style).join("\n")].join("\n\n")}\n`;
}

const INDENT = "  ";
const DETAIL = "      ";

function fileBlock(file: FileReport, style: Style): string {
  const findings = file.findings.map((finding) => findingBlock(finding, file, style).join("\n"));
  return [style.colors.underline(file.path), ...findings].join("\n\n");
}

function findingBlock(finding: Finding, file: FileReport, style: Style): readonly string[] {
  const { colors, width } = style;
  const { line, column } = file.lines.positionAt(finding.span.start);
  const head = `${INDENT}${line}:${column}  ${severityLabel(finding.severity, colors)}  ${colors.bold(finding.rule)}`;
  return [
    head,
    ...wrap(printable(finding.message), width - DETAIL.length).map((text) => DETAIL + text),
    "",
    ...draftLines(finding, file, style),
    ...evidenceLines(finding, file, style),
    ...fixLines(finding, style),
  ];
}

const severityLabel = (severity: Severity, colors: Colors): string =>
  ({ error: colors.red("error"), warning: colors.yellow("warning"), info: colors.cyan("info") })[severity];

/** The draft's line with marks under what is reported. */
function draftLines({ span, severity }: Finding, file: FileReport, { colors, width }: Style): readonly string[] {
  const lineStart = file.lines.offsetAt({ line: file.lines.positionAt(span.start).line, column: 1 });
  const line = file.text.slice(lineStart).split(/[\r\n]/, 1)[0] ?? "";
  const start = span.start - lineStart;
  const end = Math.min(span.end - lineStart, line.length);
  const shown = windowAround(
    line.replace(/[\p{Cc}\p{Cf}]/gu, " "),
    start,
    Math.max(end, start + 1),
    width - DETAIL.length,
  );
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
  return [
    DETAIL + shown.text.trimEnd(),
    DETAIL + " ".repeat(Math.max(0, shown.start)) + paint("^".repeat(Math.max(1, shown.end - shown.start))),
  ];
}

function evidenceLines(finding: Finding, file: FileReport, style: Style): readonly string[] {
  if (finding.evidence.length > 0) {
    return finding.evidence.slice(0, 3).flatMap((evidence) => passageLines(evidence, file, style));
  }
  if (finding.searched.length === 0) return [];
  const shown = finding.searched.slice(0, 3);
  const more = finding.searched.length - shown.length;
  const where = `Looked in ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
  return wrap(where, style.width - DETAIL.length).map((text) => DETAIL + style.colors.dim(text));
}

function passageLines(evidence: Evidence, file: FileReport, style: Style): readonly string[] {
  const { colors, width } = style;
  const place = file.locate(evidence);
  const inner = width - DETAIL.length - 2;
  const quoted = wrap(`“${printable(evidence.excerpt)}”`, inner);
  const differing = decisiveSlots(evidence.slots);
  return [
    ...wrap(describeSource(place, english), width - DETAIL.length).map((text) => DETAIL + colors.bold(text)),
    ...quoted.map((text) => `${DETAIL}${colors.dim("│")} ${text}`),
    ...differing.flatMap((slot) =>
      wrap(describeSlot(slot), inner).map((text) => `${DETAIL}${colors.dim("│")} ${colors.magenta(text)}`),
    ),
  ];
}

/** What decides: the slots that cannot both be; failing those, what is looser or missing. */
function decisiveSlots(slots: readonly SlotComparison[]): readonly SlotComparison[] {
  const disjoint = slots.filter(({ relation }) => relation === "disjoint");
  if (disjoint.length > 0) return disjoint;
  return slots.filter(
    ({ relation, draft, source }) =>
      draft !== source && (relation === "absent" || relation === "weaker" || relation === "overlap"),
  );
}

function describeSlot({ slot, draft, source, relation }: SlotComparison): string {
  const other = relation === "absent" || source === "" ? "nothing of it" : `“${printable(source)}”`;
  const what = english.tell(slotWords[slot]);
  if (draft === "") return `${what}: the source has ${other}, the draft nothing of it`;
  return `${what}: the draft has “${printable(draft)}”, the source ${other}`;
}

function fixLines({ fixes }: Finding, { colors, width }: Style): readonly string[] {
  const fix = fixes.find(({ preferred }) => preferred) ?? fixes[0];
  if (fix === undefined) return [];
  return wrap(`Fix: ${printable(fix.title)}`, width - DETAIL.length).map((text) => DETAIL + colors.green(text));
}
