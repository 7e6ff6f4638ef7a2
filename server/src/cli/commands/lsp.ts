/** `claimlint lsp --stdio`: the language server, for any editor. */
import type { Command } from "commander";

export function addLsp(program: Command): void {
  program
    .command("lsp")
    .description("run the language server, for any editor")
    .requiredOption("--stdio", "speak over standard input and output")
    .action(async () => {
      const { startStdioServer } = await import("../../lsp/server.ts");
      startStdioServer();
    });
}
