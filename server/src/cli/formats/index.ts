/** The output formats of `check`, by name. */
import type { Report } from "../report.ts";
import type { Style } from "../style.ts";
import { formatJson } from "./json.ts";
import { formatStylish } from "./stylish.ts";

export type Format = (report: Report, style: Style) => string;

export const formats: Readonly<Record<string, Format>> = {
  stylish: formatStylish,
  json: formatJson,
};

/** The formats that are read by people, and so go with colour and progress. */
export const isForPeople = (name: string): boolean => name === "stylish";
