/** What `claimlint check` does. */

import { resolve } from "node:path";
import { CannotRun } from "../../host/cannot-run.ts";
import { showPath } from "../../host/paths.ts";
import { whyUnreadable } from "../../host/text-file.ts";
import { writeNewFile } from "../../host/write-file.ts";
import { keepFindings, type Report, severityNames } from "../../report/report.ts";
import { english } from "../../text/message.ts";
import { applyBaseline } from "../apply-baseline.ts";
import { type Cache, openCache } from "../cache.ts";
import type { CheckOptions } from "../check-options.ts";
import { unifiedDiff } from "../diff.ts";
import { formats } from "../formats/index.ts";
import { writeJobSummary } from "../formats/job-summary.ts";
import { type Context, type ExitStatus, note } from "../io.ts";
import { withProgress } from "../progress.ts";
import { type CheckRun, runCheck } from "../run-check.ts";
import { styleFor } from "../style.ts";
import { findTargets, stdinTarget, type TargetRequest } from "../targets.ts";
import { watchAndCheck } from "../watch-check.ts";

/** Checks the drafts, once or at every change; says how long it took where that was asked. */
export async function checkDrafts(
  patterns: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<ExitStatus> {
  const started = performance.now();
  const run = () => check(patterns, options, context);
  const status = options.watch
    ? await watchAndCheck(targetRequest(patterns, options, context), context, run)
    : await run();
  if (options.stats) await note(context, `Took ${seconds(performance.now() - started)}, ${seconds(cpuTime())} of CPU.`);
  return status;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** Of all threads of this process, since it started. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function check(patterns: readonly string[], options: CheckOptions, context: Context): Promise<ExitStatus> {
  const request = targetRequest(patterns, options, context);
  const targets = options.stdin
    ? await stdinTarget(options.stdinFilename, await readAll(context), request)
    : await findTargets(request);
  const fix = options.fix ? "write" : options.fixDryRun ? "show" : "none";
  const cache = await cacheFor(options, context);
  const run = await withProgress(context, (progress) =>
    runCheck(targets, {
      cwd: context.cwd,
      now: options.now ?? context.today(),
      fix,
      progress,
      ...(cache !== undefined && { cache }),
      ...(context.program !== undefined && { workers: { program: context.program, jobs: options.jobs } }),
    }),
  );
  const notes = [...run.report.problems, ...run.report.unread, ...(cache?.notes() ?? [])];
  for (const sentence of notes) await note(context, sentence);
  const report = await applyBaseline(run.report, options, context);
  if (options.fixDryRun) await context.stdout.write(run.changes.map(diffOf).join(""));
  else await show(report, options, context);
  if (options.fix && run.changes.length > 0) await note(context, fixedSentence(run));
  return exitStatus(report, options);
}

async function cacheFor({ cache, cacheLocation }: CheckOptions, { cwd }: Context): Promise<Cache | undefined> {
  return cache ? openCache(resolve(cwd, cacheLocation), cacheLocation) : undefined;
}

function targetRequest(patterns: readonly string[], options: CheckOptions, { cwd }: Context): TargetRequest {
  if (options.stdin && options.fix) {
    throw new CannotRun("--fix has no file to write for a draft on standard input; --fix-dry-run prints the change.");
  }
  const { corpus, config, rule } = options;
  return { patterns, cwd, corpus, above: { rules: rule }, ...(config !== undefined && { config }) };
}

const diffOf = ({ path, before, after }: CheckRun["changes"][number]): string => unifiedDiff(path, before, after);

const fixedSentence = ({ changes }: CheckRun): string => `Fixed ${changes.map(({ path }) => path).join(", ")}.`;

/** Shows the findings at the level asked for, where they were asked for. */
async function show(report: Report, options: CheckOptions, context: Context): Promise<void> {
  const { format: name, output, color } = options;
  const lowest = options.quiet ? "error" : options.severity;
  const shown = keepFindings(
    report,
    ({ severity }) => severityNames.indexOf(severity) <= severityNames.indexOf(lowest),
  );
  const style = output === undefined ? styleFor(context.stdout, context.env, color) : plainStyle(context, color);
  const format = await formats[name]?.();
  const text = format?.(shown, style) ?? "";
  if (name === "github") await writeJobSummary(shown, context);
  if (output === undefined) await context.stdout.write(text);
  else await writeOutput(output, text, context.cwd);
}

const plainStyle = (context: Context, color?: boolean) =>
  styleFor({ ...context.stdout, isTTY: false, columns: 80 }, context.env, color);

async function writeOutput(output: string, text: string, cwd: string): Promise<void> {
  const path = resolve(cwd, output);
  try {
    await writeNewFile(path, text);
  } catch (error) {
    throw new CannotRun(
      `The output could not be written: ${showPath(path, cwd)} ${english.tell(whyUnreadable(error))}.`,
    );
  }
}

/** A draft that could not be read is no success. */
function exitStatus({ findings, unread }: Report, { maxWarnings }: CheckOptions): ExitStatus {
  const tooMany = maxWarnings !== undefined && findings.warning > maxWarnings;
  return findings.error > 0 || unread.length > 0 || tooMany ? 1 : 0;
}

async function readAll({ stdin }: Context): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
