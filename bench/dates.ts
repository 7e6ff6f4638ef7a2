/** Scores the reading of times on a table of sentences (`dates.tsv`): `npx tsx bench/dates.ts [FOLDER]`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTerms } from "../server/src/extract/terms.ts";
import { readTimes } from "../server/src/extract/time.ts";

const file = join(process.argv[2] ?? process.env.CLAIMLINT_SETS ?? "../shared/eval", "dates.tsv");

if (!existsSync(file)) {
  console.log(`skipped: there is no ${file}`);
} else {
  const rows = readFileSync(file, "utf8").trim().split("\n").slice(1);
  let right = 0;
  for (const row of rows) {
    const [published = "", sentence = "", expression = "", earliest = "", latest = ""] = row.split("\t");
    const found = readRow(published, sentence, expression);
    const wanted = earliest === "" ? "" : `${earliest}/${latest}`;
    if (found === wanted) right++;
    else
      console.log(
        `${sentence}\n    ${expression || "(no time)"}: wanted ${wanted || "nothing"}, read ${found || "nothing"}`,
      );
  }
  console.log(`${right} of ${rows.length} rows to the day`);
}

/** The best reading of the time over the expression, or of any time where no expression is named. */
function readRow(published: string, sentence: string, expression: string): string {
  const span = { start: 0, end: sentence.length };
  const times = readTimes({
    prose: sentence,
    span,
    terms: readTerms(sentence, span),
    published: { earliest: published, latest: published, circa: false },
    actors: { actors: new Map() },
    known: [],
  });
  const start = sentence.indexOf(expression);
  const time = times.find(
    (each) => each.span.start < start + (expression.length || sentence.length) && start < each.span.end,
  );
  const [best] = time?.readings ?? [];
  return best ? `${best.earliest}/${best.latest}` : "";
}
