/** `claimlint lsp --stdio`: the language server, for any editor. */
import type { Command } from "commander";

export function addLsp(program: Command): void {
  program
    .command("lsp")
    .description("run the language server, for any editor")
    .requiredOption("--stdio", "speak over standard input and output")
    .action(async () => {
      // Loading it starts it: it reads --stdio from the process and ends it when the client is done.
      await import("../../lsp/main.ts");
    });
}
