/** Options that several commands share, and how their values are read. */

import { InvalidArgumentError, Option } from "commander";
import { ruleIds } from "../rules/ids.generated.ts";
import { english, say } from "../text/message.ts";
import { didYouMean } from "../text/nearest.ts";

export const corpusOption = () =>
  new Option("--corpus <dir>", "sources to check against, in place of the configured ones (repeatable)")
    .argParser(collect)
    .default([], "as configured");

export const configOption = () => new Option("--config <file>", "configuration file (default: the nearest one upward)");

export const nowOption = () =>
  new Option("--now <date>", "the day it is, for drafts without a date (default: today)").argParser(readDay);

export const colorOptions = () => [
  new Option("--color", "colour the output even where it is no terminal"),
  new Option("--no-color", "do not colour the output"),
];

/** A parser for one of several names, that names the nearest one where it is none of them. */
export const oneOf = (names: readonly string[]) => (value: string) => {
  if (names.includes(value)) return value;
  throw new InvalidArgumentError(`It must be one of ${names.join(", ")}.${hint(value, names)}`);
};

/** The id of a rule. */
export function ruleId(value: string): string {
  if (ruleIds.includes(value)) return value;
  throw new InvalidArgumentError(`"${value}" is no rule.${hint(value, ruleIds)}`);
}

const hint = (name: string, names: readonly string[]): string => english.tell(say`${didYouMean(name, names)}`);

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

function readDay(value: string): string {
  const valid =
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value);
  if (valid) return value;
  throw new InvalidArgumentError("It must be a day such as 2024-08-05.");
}
