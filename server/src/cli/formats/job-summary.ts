/** The summary of a GitHub Actions step: the evidence table, appended to the file that the runner names. */

import { appendFile } from "node:fs/promises";
import { formatMarkdown } from "../../report/markdown.ts";
import type { Report } from "../../report/report.ts";
import { english } from "../../text/message.ts";
import type { Io } from "../io.ts";

/** GitHub takes a mebibyte a step; what is longer is dropped whole, so it is cut here at a line. */
const LIMIT = 1024 * 1024;

export async function writeJobSummary(report: Report, { env }: Pick<Io, "env">): Promise<void> {
  const path = env.GITHUB_STEP_SUMMARY;
  if (path === undefined || path === "") return;
  await appendFile(path, cutToLimit(formatMarkdown(report, english)));
}

function cutToLimit(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= LIMIT) return text;
  const note = "\n\nThe rest is left out: the summary of a step has a limit.\n";
  const kept = bytes.subarray(0, LIMIT - Buffer.byteLength(note)).toString();
  return kept.slice(0, kept.lastIndexOf("\n")) + note;
}
