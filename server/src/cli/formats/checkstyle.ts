/** `--format checkstyle`: Checkstyle's XML, which many review tools read. */
import type { FileReport, Report } from "../../report/report.ts";
import { element, writeXml } from "../xml.ts";
import { plainMessage } from "./plain-message.ts";

export const formatCheckstyle = (report: Report): string =>
  writeXml(element("checkstyle", { version: "4.3" }, ...report.files.map(fileElement)));

const fileElement = (file: FileReport) =>
  element(
    "file",
    { name: file.path },
    ...file.findings.map((finding) => {
      const { line, column } = file.lines.positionAt(finding.span.start);
      const message = plainMessage(finding, file);
      return element("error", {
        line,
        column,
        severity: finding.severity,
        message,
        source: `claimlint.${finding.rule}`,
      });
    }),
  );
