/** `--format html`: one self-contained page, the draft beside its evidence; no script, nothing fetched. */
import { type Language, type Message, say } from "../text/message.ts";
import { type Verdict, verdictNames } from "../verify/judgement.ts";
import { escapeXml } from "./escape.ts";
import { draftSection, isChecked } from "./html-draft.ts";
import { pageStyle } from "./html-style.ts";
import type { Report } from "./report.ts";
import { coverageLine, heading, verdictLine, verdictWords } from "./summary.ts";

export function formatHtml(report: Report, language: Language): string {
  const tell = (message: Message) => escapeXml(language.tell(message));
  return `<!doctype html>
<html lang="${language.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${tell(heading)}</title>
<style>
${pageStyle}</style>
</head>
<body>
<header>
<h1>${tell(heading)}</h1>
<p>${tell(verdictLine(report))}. ${tell(coverageLine(report))}.</p>
${filters(report, tell)}
</header>
<main>
${report.files.map((file, index) => draftSection(file, `d${index + 1}`, language)).join("\n")}
</main>
</body>
</html>
`;
}

/** With the number of cards that each shows. */
function filters({ files }: Report, tell: Language["tell"]): string {
  const shown = files.flatMap(({ judgements }) => judgements.filter(isChecked));
  const count = (verdict: Verdict) => shown.filter((judgement) => judgement.verdict === verdict).length;
  const boxes = verdictNames
    .filter((verdict) => count(verdict) > 0)
    .map(
      (verdict) =>
        `<label class="v-${verdict}"><input type="checkbox" id="show-${verdict}" checked> ${tell(verdictWords[verdict])} (${count(verdict)})</label>`,
    );
  return boxes.length === 0
    ? ""
    : `<fieldset><legend>${tell(say`Show claims that are`)}</legend>${boxes.join("\n")}</fieldset>`;
}
