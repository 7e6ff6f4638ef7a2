/** `claimlint check`: lints drafts against their sources. */
import type { Command } from "commander";
import { addCheckOptions, type CheckOptions } from "../check-options.ts";
import type { Context } from "../io.ts";

export function addCheck(program: Command, context: Context): void {
  const command = program
    .command("check")
    .description("check drafts against their sources")
    .argument("[drafts...]", "files, folders and globs (default: the drafts the configuration names)");
  addCheckOptions(command)
    .addHelpText("after", "\nExit status: 0 nothing at error level, 1 findings, 2 it could not run.")
    .action(async (drafts: readonly string[], options: CheckOptions) => {
      const { checkDrafts } = await import("../actions/check.ts");
      context.finish(await checkDrafts(drafts, options, context));
    });
}
