/** The output formats of `check`, by name. */

import { formatHtml } from "../../report/html.ts";
import { formatMarkdown } from "../../report/markdown.ts";
import type { Report } from "../../report/report.ts";
import type { Style } from "../style.ts";
import { formatCheckstyle } from "./checkstyle.ts";
import { formatGithub } from "./github.ts";
import { formatGitlab } from "./gitlab.ts";
import { formatJson } from "./json.ts";
import { formatJunit } from "./junit.ts";
import { formatRdjson } from "./rdjson.ts";
import { formatSarif } from "./sarif.ts";
import { formatStylish } from "./stylish.ts";

export type Format = (report: Report, style: Style) => string;

export const formats: Readonly<Record<string, Format>> = {
  stylish: formatStylish,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
  gitlab: formatGitlab,
  junit: formatJunit,
  checkstyle: formatCheckstyle,
  rdjson: formatRdjson,
  markdown: formatMarkdown,
  html: formatHtml,
};
