/** Leaves out of a report what a baseline holds, or writes the baseline. */
import { dirname, relative, resolve, sep } from "node:path";
import { isFile } from "../host/find-config.ts";
import { writeNewFile } from "../host/write-file.ts";
import { keepFindings, type Report } from "../report/report.ts";
import { count } from "../report/words.ts";
import { type BaselineEntry, baselineText, compareWithBaseline, entriesOf, readBaseline } from "./baseline.ts";
import type { CheckOptions } from "./check-options.ts";
import { type Context, note } from "./io.ts";

const usualName = "claimlint-baseline.json";

/** The report without the findings that were accepted before. Entries whose finding is gone are named. */
export async function applyBaseline(report: Report, options: CheckOptions, context: Context): Promise<Report> {
  const { baseline, updateBaseline } = options;
  if (baseline === undefined && !updateBaseline) return report;
  const shown = baseline ?? usualName;
  const path = resolve(context.cwd, shown);
  const known = updateBaseline && !(await isFile(path)) ? [] : await readBaseline(path, shown);
  const { here, elsewhere } = await partEntries(known, report, dirname(path), context.cwd);
  const found = report.files.flatMap((file) => entriesOf(file, draftName(file.path, dirname(path), context.cwd)));
  if (updateBaseline) {
    const kept = [...elsewhere, ...found.map(({ entry }) => entry)];
    await writeNewFile(path, baselineText(kept));
    await note(context, `${shown} now holds ${count(kept.length, "finding")}.`);
    return keepFindings(report, () => false);
  }
  const { fresh, stale } = compareWithBaseline(found, here);
  for (const { path: draft, rule, text } of stale) {
    await note(
      context,
      `${shown} holds a finding that is gone: ${draft}, ${rule}, “${text}”. --update-baseline drops it.`,
    );
  }
  return keepFindings(report, (finding) => fresh.has(finding));
}

/** Entries of drafts that were checked or are gone, and those of drafts that this run says nothing of. */
async function partEntries(known: readonly BaselineEntry[], { files }: Report, folder: string, cwd: string) {
  const checked = new Set(files.map(({ path }) => draftName(path, folder, cwd)));
  const concerned = await Promise.all(
    known.map(async ({ path }) => checked.has(path) || !(await isFile(resolve(folder, path)))),
  );
  return {
    here: known.filter((_, index) => concerned[index] === true),
    elsewhere: known.filter((_, index) => concerned[index] === false),
  };
}

/** A draft as the baseline names it: seen from the baseline's folder, so that it holds from wherever check is run. */
const draftName = (path: string, folder: string, cwd: string): string =>
  relative(folder, resolve(cwd, path)).split(sep).join("/");
