/** One finding in words, for formats that have room for a message only. */

import type { FileReport } from "../../report/report.ts";
import { describeSource } from "../../report/source-line.ts";
import { printable } from "../../report/words.ts";
import type { Finding } from "../../rules/finding.ts";
import { english } from "../../text/message.ts";

/** The message, then each passage with the source it is of. */
export function plainMessage(finding: Finding, file: FileReport): string {
  return [printable(finding.message), ...evidenceLines(finding, file)].join("\n");
}

/** "kharrazi-2024, line 17 · Washington Examiner · 2024-07-02: “…”" for each passage. */
export const evidenceLines = ({ evidence }: Finding, file: FileReport): readonly string[] =>
  evidence.map((passage) => `${describeSource(file.locate(passage), english)}: “${printable(passage.excerpt)}”`);
