/** `claimlint completions <shell>`: what a shell needs to complete commands and options. */
import { Argument, type Command } from "commander";
import { completionScript, shells } from "../completion-scripts.ts";
import type { Context } from "../io.ts";
import { oneOf } from "../options.ts";

export function addCompletions(program: Command, context: Context): void {
  program
    .command("completions")
    .description("print a completion script: claimlint completions bash > /etc/bash_completion.d/claimlint")
    .addArgument(shellArgument())
    .action(async (shell: string) => {
      await context.stdout.write(completionScript(shell, program));
      context.finish(0);
    });
}

const shellArgument = (): Argument => new Argument("<shell>", shells.join(", ")).argParser(oneOf(shells));
