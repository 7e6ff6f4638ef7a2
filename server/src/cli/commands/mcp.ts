/** `claimlint mcp`: the engine for assistants, over standard input and output. */
import type { Command } from "commander";
import { CannotRun } from "../../host/cannot-run.ts";
import type { Context } from "../io.ts";
import { configOption, corpusOption } from "../options.ts";
import { configurationFor } from "../targets.ts";

interface McpOptions {
  readonly corpus: readonly string[];
  readonly config?: string;
}

export function addMcp(program: Command, context: Context): void {
  program
    .command("mcp")
    .description("serve the corpus and the checks to an assistant (Model Context Protocol over stdio)")
    .addOption(corpusOption())
    .addOption(configOption())
    .action(async ({ corpus, config }: McpOptions) => {
      const { cwd, today } = context;
      const configuration = await configurationFor(cwd, {
        cwd,
        corpus,
        above: {},
        ...(config !== undefined && { config }),
      });
      if (configuration.path === undefined && corpus.length === 0) {
        throw new CannotRun(`There is no claimlint.yaml in ${cwd} or above it; name the sources with --corpus.`);
      }
      const [{ StdioServerTransport }, { createMcpServer }, { createLiveProject }] = await Promise.all([
        import("@modelcontextprotocol/sdk/server/stdio.js"),
        import("../mcp/server.ts"),
        import("../mcp/live-project.ts"),
      ]);
      const server = createMcpServer(createLiveProject(configuration, cwd, today));
      await server.connect(new StdioServerTransport());
      context.finish(0);
    });
}
