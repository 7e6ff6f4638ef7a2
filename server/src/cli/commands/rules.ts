/** `claimlint rules`: the table of rules. */
import type { Command } from "commander";
import { rules } from "../../rules/index.generated.ts";
import type { Context } from "../io.ts";
import { colorOptions } from "../options.ts";
import { type Style, styleFor, wrap } from "../style.ts";

export function addRules(program: Command, context: Context): void {
  const command = program.command("rules").description("list the rules, their severities and what they report");
  for (const option of colorOptions()) command.addOption(option);
  command.action(async (options: { readonly color?: boolean }) => {
    await context.stdout.write(table(styleFor(context.stdout, context.env, options.color)));
    context.finish(0);
  });
}

function table({ colors, width }: Style): string {
  const column = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const rows = rules.map(({ id, severity, summary }) => {
    const [first = "", ...rest] = wrap(summary, width - column - 9);
    const indent = " ".repeat(column + 9);
    return [
      `${colors.bold(id.padEnd(column))}${severity.padEnd(9)}${first}`,
      ...rest.map((line) => indent + line),
    ].join("\n");
  });
  return `${rows.join("\n")}\n`;
}
