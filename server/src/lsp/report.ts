/** The evidence report of one draft, the same as the command line writes. */
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { createDraftReport } from "../report/draft-report.ts";
import { formatHtml } from "../report/html.ts";
import { formatMarkdown } from "../report/markdown.ts";
import { createReport, openDraftReport } from "../report/report.ts";
import type { CheckedDraft, Feature } from "./context.ts";
import { type Report, type ReportParams, reportRequest } from "./messages.ts";
import { clientLanguage } from "./words.ts";

export const report: Feature = {
  register: ({ connection, check }) => {
    connection.onRequest(reportRequest, async ({ uri }: ReportParams, token): Promise<Report | null> => {
      const checked = await check(uri, token);
      return checked ? write(checked) : null;
    });
  },
};

function write({ document, result, project }: CheckedDraft): Report {
  const draft = openDraftReport({ ...createDraftReport(result, project), path: basename(fileURLToPath(document.uri)) });
  const whole = createReport({ files: [draft], unread: [], problems: [] });
  return { html: formatHtml(whole, clientLanguage()), markdown: formatMarkdown(whole, clientLanguage()) };
}
