/** The options of `claimlint check`, and what they come to. */
import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import { severityNames } from "../report/report.ts";
import type { Severity } from "../rules/finding.ts";
import type { SettingsLayer } from "../settings.ts";
import { formats } from "./formats/index.ts";
import { colorOptions, configOption, corpusOption, nowOption, oneOf, ruleId } from "./options.ts";

export interface CheckOptions {
  readonly corpus: readonly string[];
  readonly config?: string;
  readonly format: string;
  readonly output?: string;
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  readonly stdin: boolean;
  readonly stdinFilename: string;
  readonly rule: NonNullable<SettingsLayer["rules"]>;
  readonly severity: Severity;
  readonly quiet: boolean;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  readonly cache: boolean;
  readonly cacheLocation: string;
  readonly jobs: number;
  readonly watch: boolean;
  readonly now?: string;
  readonly stats: boolean;
  readonly color?: boolean;
}

export function addCheckOptions(command: Command): Command {
  const names = Object.keys(formats);
  const options = [
    corpusOption(),
    configOption(),
    new Option("--format <name>", `one of ${names.join(", ")}`).argParser(oneOf(names)).default("stylish"),
    new Option("-o, --output <file>", "write the findings to a file"),
    new Option("--fix", "apply the fixes that are copied from a source and unambiguous").default(false),
    new Option("--fix-dry-run", "print what --fix would change, as a diff").default(false).conflicts("fix"),
    new Option("--stdin", "check the draft on standard input").default(false),
    new Option("--stdin-filename <name>", "what that draft is called; its ending chooses the reader").default(
      "draft.md",
    ),
    new Option("--rule <id=severity>", "set a rule to error, warning, info or off (repeatable)")
      .argParser(readRule)
      .default({}, "as configured"),
    new Option("--severity <lowest>", "show nothing below error, warning or info")
      .argParser(oneOf(severityNames))
      .default("info"),
    new Option("--quiet", "show errors only").default(false),
    new Option("--max-warnings <n>", "exit with 1 on more warnings than this").argParser(readCount),
    new Option("--baseline <file>", "report only what this file does not hold"),
    new Option("--update-baseline", "write today's findings to the baseline file").default(false),
    new Option("--cache", "keep results, and take them where nothing they rest on has changed").default(false),
    new Option("--cache-location <dir>", "where they are kept").default(".claimlint-cache"),
    new Option("--jobs <n>", "check many drafts in this many threads")
      .argParser(readJobs)
      .default(Math.min(availableParallelism(), MOST_JOBS), "one a core"),
    new Option("--watch", "check again whenever a draft, a source or the configuration changes")
      .default(false)
      .conflicts("stdin"),
    nowOption(),
    new Option("--stats", "say how long it took").default(false),
    ...colorOptions(),
  ];
  for (const option of options) command.addOption(option);
  return command;
}

function readRule(value: string, before: CheckOptions["rule"]): CheckOptions["rule"] {
  const [id = "", severity] = value.split("=");
  const wanted = ruleSeverities.find((name) => name === severity);
  if (wanted === undefined)
    throw new InvalidArgumentError(
      `It must be a rule and one of ${ruleSeverities.join(", ")}, such as citation-missing=off.`,
    );
  return { ...before, [ruleId(id)]: { severity: wanted } };
}

const ruleSeverities = [...severityNames, "off"] as const;

const MOST_JOBS = 256;

function readJobs(value: string): number {
  const jobs = readCount(value);
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`It must be a number from 1 to ${MOST_JOBS}.`);
}

function readCount(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("It must be a number such as 0.");
}
