/** `claimlint explain`: the page of a rule, or what is read of a text. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { readDocumentDate } from "../../extract/document-date.ts";
import type { DocumentDate } from "../../extract/mention.ts";
import { readDocument } from "../../extract/reading.ts";
import { rules } from "../../rules/index.generated.ts";
import type { Rule } from "../../rules/rule.ts";
import { didYouMean } from "../../text/nearest.ts";
import { readPlain } from "../../text/plain.ts";
import { explainReading } from "../explain-text.ts";
import type { Context } from "../io.ts";
import { colorOptions } from "../options.ts";
import { rulePages } from "../rule-pages.generated.ts";
import { type Style, styleFor } from "../style.ts";
import { renderPage } from "../terminal-page.ts";

interface ExplainOptions {
  readonly text?: string;
  readonly date?: DocumentDate;
  readonly color?: boolean;
}

export function addExplain(program: Command, context: Context): void {
  const command = program
    .command("explain")
    .description("show the page of a rule, or what is read of a text")
    .argument("[rule]", "its id", readRule)
    .option("--text <text>", "show the names, times, quantities, events and claims of a text")
    .addOption(
      new Option("--date <date>", "the day the text speaks from, such as 2024-08-02 (default: today)").argParser(
        readDate,
      ),
    );
  for (const option of colorOptions()) command.addOption(option);
  command.action(async (rule: Rule | undefined, options: ExplainOptions) => {
    const { text } = options;
    if ((rule === undefined) === (text === undefined)) command.error("give either a rule or --text", { exitCode: 2 });
    const style = styleFor(context.stdout, context.env, options.color);
    await context.stdout.write(
      rule === undefined ? readingOf(text ?? "", options, style, context) : pageOf(rule, style),
    );
    context.finish(0);
  });
}

function pageOf(rule: Rule, style: Style): string {
  return renderPage(rulePages[rule.id] ?? `# ${rule.id}\n\n${rule.summary}\n`, style);
}

function readingOf(text: string, { date }: ExplainOptions, style: Style, context: Context): string {
  const published = date ?? readDocumentDate(context.today());
  const reading = readDocument(readPlain(text), {
    actors: { actors: new Map() },
    ...(published === undefined ? {} : { published }),
  });
  return explainReading(reading, style);
}

function readRule(value: string): Rule {
  const rule = rules.find(({ id }) => id === value);
  if (rule !== undefined) return rule;
  const ids = rules.map(({ id }) => id);
  throw new InvalidArgumentError(`"${value}" is no rule.${didYouMean(value, ids)}`);
}

function readDate(value: string): DocumentDate {
  const date = readDocumentDate(value);
  if (date !== undefined) return date;
  throw new InvalidArgumentError("It must be a date such as 2024-08-02 or 2024-08~.");
}
