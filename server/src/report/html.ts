/** `--format html`: one self-contained page, the draft beside its evidence; no script, nothing fetched. */
import { type Verdict, verdictNames } from "../verify/judgement.ts";
import { escapeXml } from "./escape.ts";
import { draftSection, isChecked } from "./html-draft.ts";
import { pageStyle } from "./html-style.ts";
import type { Report } from "./report.ts";
import { coverageLine, verdictLine, verdictWords } from "./summary.ts";

export function formatHtml(report: Report): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Claims and their evidence</title>
<style>
${pageStyle}</style>
</head>
<body>
<header>
<h1>Claims and their evidence</h1>
<p>${escapeXml(verdictLine(report))}. ${escapeXml(coverageLine(report))}.</p>
${filters(report)}
</header>
<main>
${report.files.map((file, index) => draftSection(file, `d${index + 1}`)).join("\n")}
</main>
</body>
</html>
`;
}

/** With the number of cards that each shows. */
function filters({ files }: Report): string {
  const shown = files.flatMap(({ judgements }) => judgements.filter(isChecked));
  const count = (verdict: Verdict) => shown.filter((judgement) => judgement.verdict === verdict).length;
  const boxes = verdictNames
    .filter((verdict) => count(verdict) > 0)
    .map(
      (verdict) =>
        `<label class="v-${verdict}"><input type="checkbox" id="show-${verdict}" checked> ${verdictWords[verdict]} (${count(verdict)})</label>`,
    );
  return boxes.length === 0 ? "" : `<fieldset><legend>Show claims that are</legend>${boxes.join("\n")}</fieldset>`;
}
