/** `claimlint sources`: lists the corpus, and what is wrong with it. */
import type { Command } from "commander";
import type { SourcesOptions } from "../actions/sources.ts";
import type { Context } from "../io.ts";
import { colorOptions, configOption, corpusOption } from "../options.ts";

export function addSources(program: Command, context: Context): void {
  const command = program
    .command("sources")
    .description("list the corpus: key, date, words, publisher, title, problems")
    .addOption(corpusOption())
    .addOption(configOption())
    .option("--check", "exit with 1 where a source or the corpus has a problem; list what a citation lacks", false)
    .option("--lock", "record the sources' SHA-256 in claimlint.lock", false);
  for (const option of colorOptions()) command.addOption(option);
  command.action(async (options: SourcesOptions) => {
    const { sources } = await import("../actions/sources.ts");
    context.finish(await sources(options, context));
  });
}
