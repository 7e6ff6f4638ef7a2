/** `claimlint rules`: the table of rules. */
import type { Command } from "commander";
import type { Context } from "../io.ts";
import { colorOptions } from "../options.ts";
import { styleFor } from "../style.ts";

export function addRules(program: Command, context: Context): void {
  const command = program.command("rules").description("list the rules, their severities and what they report");
  for (const option of colorOptions()) command.addOption(option);
  command.action(async (options: { readonly color?: boolean }) => {
    const { ruleTable } = await import("../actions/rules.ts");
    await context.stdout.write(ruleTable(styleFor(context.stdout, context.env, options.color)));
    context.finish(0);
  });
}
