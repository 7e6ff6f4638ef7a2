/** The output formats of `check`, by name; each is loaded when it is asked for. */
import type { Report } from "../../report/report.ts";
import { english, type Language } from "../../text/message.ts";
import type { Style } from "../style.ts";

export type Format = (report: Report, style: Style) => string;

export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  stylish: async () => (await import("./stylish.ts")).formatStylish,
  json: async () => (await import("./json.ts")).formatJson,
  sarif: async () => (await import("./sarif.ts")).formatSarif,
  github: async () => (await import("./github.ts")).formatGithub,
  gitlab: async () => (await import("./gitlab.ts")).formatGitlab,
  junit: async () => (await import("./junit.ts")).formatJunit,
  checkstyle: async () => (await import("./checkstyle.ts")).formatCheckstyle,
  rdjson: async () => (await import("./rdjson.ts")).formatRdjson,
  markdown: async () => inEnglish((await import("../../report/markdown.ts")).formatMarkdown),
  html: async () => inEnglish((await import("../../report/html.ts")).formatHtml),
};

const inEnglish =
  (format: (report: Report, language: Language) => string): Format =>
  (report) =>
    format(report, english);
