/** `claimlint mcp`: the engine for assistants, over standard input and output. */
import type { Command } from "commander";
import type { McpOptions } from "../actions/mcp.ts";
import type { Context } from "../io.ts";
import { configOption, corpusOption } from "../options.ts";

export function addMcp(program: Command, context: Context): void {
  program
    .command("mcp")
    .description("serve the corpus and the checks to an assistant (Model Context Protocol over stdio)")
    .addOption(corpusOption())
    .addOption(configOption())
    .action(async (options: McpOptions) => {
      const { serveMcp } = await import("../actions/mcp.ts");
      await serveMcp(options, context);
      context.finish(0);
    });
}
