/** `claimlint explain`: the page of a rule, or what is read of a text. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { readDocumentDate } from "../../extract/document-date.ts";
import type { DocumentDate } from "../../extract/mention.ts";
import type { Context } from "../io.ts";
import { colorOptions, oneOf, ruleId } from "../options.ts";
import { styleFor } from "../style.ts";

interface ExplainOptions {
  readonly text?: string;
  readonly date?: DocumentDate;
  readonly format: string;
  readonly color?: boolean;
}

export function addExplain(program: Command, context: Context): void {
  const command = program
    .command("explain")
    .description("show the page of a rule, or what is read of a text")
    .argument("[rule]", "its id", ruleId)
    .option("--text <text>", "show the names, times, quantities, events and claims of a text")
    .addOption(
      new Option("--date <date>", "the day the text speaks from, such as 2024-08-02 (default: today)").argParser(
        readDate,
      ),
    )
    .addOption(
      new Option("--format <format>", "how what is read is written: text or json")
        .argParser(oneOf(["text", "json"]))
        .default("text"),
    );
  for (const option of colorOptions()) command.addOption(option);
  command.action(async (rule: string | undefined, { text, date, format, color }: ExplainOptions) => {
    if ((rule === undefined) === (text === undefined)) command.error("give either a rule or --text", { exitCode: 2 });
    if (rule !== undefined && format !== "text") command.error("--format is only for --text", { exitCode: 2 });
    const { explainRule, explainText } = await import("../actions/explain.ts");
    const style = styleFor(context.stdout, context.env, color);
    const published = date ?? readDocumentDate(context.today());
    await context.stdout.write(
      rule === undefined
        ? await explainText(text ?? "", published, format === "json" ? format : style)
        : explainRule(rule, style),
    );
    context.finish(0);
  });
}

function readDate(value: string): DocumentDate {
  const date = readDocumentDate(value);
  if (date !== undefined) return date;
  throw new InvalidArgumentError("It must be a date such as 2024-08-02 or 2024-08~.");
}
