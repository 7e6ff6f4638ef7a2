/** Leaves out of a report what a baseline holds, or writes the baseline. */
import { resolve } from "node:path";
import { writeNewFile } from "../host/write-file.ts";
import { compareWithBaseline, readBaseline, writeBaseline } from "./baseline.ts";
import type { CheckOptions } from "./check-options.ts";
import { type Context, note } from "./io.ts";
import { keepFindings, type Report } from "./report.ts";
import { count } from "./style.ts";

const usualName = "claimlint-baseline.json";

/** The report without the findings that were accepted before. Entries whose finding is gone are named. */
export async function applyBaseline(report: Report, options: CheckOptions, context: Context): Promise<Report> {
  const { baseline, updateBaseline } = options;
  if (updateBaseline) {
    const path = baseline ?? usualName;
    await writeNewFile(resolve(context.cwd, path), writeBaseline(report));
    await note(
      context,
      `${path} now holds ${count(report.files.flatMap(({ findings }) => findings).length, "finding")}.`,
    );
    return keepFindings(report, () => false);
  }
  if (baseline === undefined) return report;
  const entries = await readBaseline(resolve(context.cwd, baseline), baseline);
  const { fresh, stale } = compareWithBaseline(report, entries);
  for (const { path, rule, text } of stale) {
    await note(
      context,
      `${baseline} holds a finding that is gone: ${path}, ${rule}, “${text}”. --update-baseline drops it.`,
    );
  }
  return keepFindings(report, (finding) => fresh.has(finding));
}
