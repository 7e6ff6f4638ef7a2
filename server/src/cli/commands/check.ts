/** `claimlint check`: lints drafts against their sources. */
import { type Command, Option } from "commander";
import { formats } from "../formats/index.ts";
import { type Context, type ExitStatus, note } from "../io.ts";
import { colorOptions, configOption, corpusOption, nowOption, oneOf } from "../options.ts";
import type { Report } from "../report.ts";
import { runCheck } from "../run-check.ts";
import { styleFor } from "../style.ts";
import { findTargets } from "../targets.ts";

interface CheckOptions {
  readonly corpus: readonly string[];
  readonly config?: string;
  readonly format: string;
  readonly now?: string;
  readonly color?: boolean;
}

export function addCheck(program: Command, context: Context): void {
  const command = program
    .command("check")
    .description("check drafts against their sources")
    .argument("[drafts...]", "files, folders and globs (default: the drafts the configuration names)")
    .addOption(corpusOption())
    .addOption(configOption())
    .addOption(
      new Option("--format <name>", Object.keys(formats).join(", "))
        .argParser(oneOf(Object.keys(formats)))
        .default("stylish"),
    )
    .addOption(nowOption());
  for (const option of colorOptions()) command.addOption(option);
  command.action(async (drafts: readonly string[], options: CheckOptions) => {
    context.finish(await check(drafts, options, context));
  });
}

async function check(patterns: readonly string[], options: CheckOptions, context: Context): Promise<ExitStatus> {
  const { cwd } = context;
  const { corpus, config } = options;
  const targets = await findTargets({ patterns, cwd, corpus, above: {}, ...(config !== undefined && { config }) });
  const report = await runCheck(targets, { cwd, now: options.now ?? context.today() });
  for (const sentence of [...report.problems, ...report.unread]) await note(context, sentence);
  const format = formats[options.format];
  await context.stdout.write(format?.(report, styleFor(context.stdout, context.env, options.color)) ?? "");
  return exitStatus(report);
}

/** A draft that could not be read is no success. */
const exitStatus = ({ findings, unread }: Report): ExitStatus => (findings.error > 0 || unread.length > 0 ? 1 : 0);
