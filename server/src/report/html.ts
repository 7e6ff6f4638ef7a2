/** `--format html`: one self-contained page, the draft beside its evidence; no script, nothing fetched. */
import { type Language, type Message, say } from "../text/message.ts";
import { escapeXml } from "./escape.ts";
import { draftSection } from "./html-draft.ts";
import { pageStyle } from "./html-style.ts";
import { countVerdicts, type Report } from "./report.ts";
import { statementsOf } from "./statement.ts";
import { coverageLine, heading, statementLine, verdictsGiven, verdictWords } from "./summary.ts";

export function formatHtml(report: Report, language: Language): string {
  const tell = (message: Message) => escapeXml(language.tell(message));
  const verdicts = countVerdicts(report.files.flatMap(statementsOf));
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
<p>${tell(statementLine(verdicts))}. ${tell(coverageLine(report))}.</p>
${filters(verdicts, tell)}
</header>
<main>
${report.files.map((file, index) => draftSection(file, `d${index + 1}`, language)).join("\n")}
</main>
</body>
</html>
`;
}

/** With the number of cards that each shows. */
function filters(verdicts: Report["verdicts"], tell: Language["tell"]): string {
  const boxes = verdictsGiven(verdicts).map(
    (verdict) =>
      `<label class="v-${verdict}"><input type="checkbox" id="show-${verdict}" checked> ${tell(verdictWords[verdict])} (${verdicts[verdict]})</label>`,
  );
  return boxes.length === 0
    ? ""
    : `<fieldset><legend>${tell(say`Show sentences that are`)}</legend>${boxes.join("\n")}</fieldset>`;
}
