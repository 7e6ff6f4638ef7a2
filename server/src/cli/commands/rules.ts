/** `claimlint rules` and `claimlint explain`: the table of rules, and the page of one. */
import { type Command, InvalidArgumentError } from "commander";
import { rules } from "../../rules/index.generated.ts";
import type { Rule } from "../../rules/rule.ts";
import { didYouMean } from "../../text/nearest.ts";
import type { Context } from "../io.ts";
import { colorOptions } from "../options.ts";
import { rulePages } from "../rule-pages.generated.ts";
import { type Style, styleFor, wrap } from "../style.ts";
import { renderPage } from "../terminal-page.ts";

export function addRules(program: Command, context: Context): void {
  const command = program.command("rules").description("list the rules, their severities and what they report");
  for (const option of colorOptions()) command.addOption(option);
  command.action(async (options: { readonly color?: boolean }) => {
    await context.stdout.write(table(styleFor(context.stdout, context.env, options.color)));
    context.finish(0);
  });
}

export function addExplain(program: Command, context: Context): void {
  const command = program
    .command("explain")
    .description("show the page of a rule")
    .argument("<rule>", "its id", readRule);
  for (const option of colorOptions()) command.addOption(option);
  command.action(async (rule: Rule, options: { readonly color?: boolean }) => {
    const page = rulePages[rule.id] ?? `# ${rule.id}\n\n${rule.summary}\n`;
    await context.stdout.write(renderPage(page, styleFor(context.stdout, context.env, options.color)));
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

function readRule(value: string): Rule {
  const rule = rules.find(({ id }) => id === value);
  if (rule !== undefined) return rule;
  const ids = rules.map(({ id }) => id);
  throw new InvalidArgumentError(`"${value}" is no rule.${didYouMean(value, ids)}`);
}
