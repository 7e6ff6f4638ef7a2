/** `claimlint print-config`: the settings for a file, and where each came from. */
import type { Command } from "commander";
import type { PrintConfigOptions } from "../actions/print-config.ts";
import type { Context } from "../io.ts";
import { configOption, corpusOption } from "../options.ts";

export function addPrintConfig(program: Command, context: Context): void {
  program
    .command("print-config")
    .description("print the settings for a file as JSON, and where each came from")
    .argument("<file>", "a draft; it need not exist")
    .addOption(corpusOption())
    .addOption(configOption())
    .action(async (file: string, options: PrintConfigOptions) => {
      const { printConfig } = await import("../actions/print-config.ts");
      await printConfig(file, options, context);
      context.finish(0);
    });
}
