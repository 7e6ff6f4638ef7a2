/** Names a source and a place in it in one line: key, line, publisher, date. */
import { type Language, say } from "../text/message.ts";
import type { SourceNote, SourcePlace } from "./report.ts";

/** "kharrazi-2024, line 17 · Washington Examiner · 2024-07-02 (inferred)" */
export function describeSource({ key, source, range, page }: SourcePlace, language: Language): string {
  const where = page === undefined ? key + lineOf(range, language) : language.tell(say`${key}, p. ${page}`);
  return [where, source?.publisher ?? source?.title, source === undefined ? undefined : describeDate(source, language)]
    .filter((part) => part !== undefined)
    .join(" · ");
}

const lineOf = (range: SourcePlace["range"], { tell }: Language): string =>
  range === undefined ? "" : tell(say`, line ${range.start.line}`);

/** The date a source speaks from, and whether it is only inferred. */
export function describeDate({ issued }: SourceNote, { tell }: Language): string {
  if (issued === undefined) return tell(say`undated`);
  const { earliest, latest, circa } = issued;
  const day =
    earliest === latest ? earliest : (wholeMonthOrYear(earliest, latest) ?? tell(say`${earliest} to ${latest}`));
  return circa ? tell(say`${day} (inferred)`) : day;
}

function wholeMonthOrYear(earliest: string, latest: string): string | undefined {
  if (earliest.endsWith("-01-01") && latest === `${earliest.slice(0, 4)}-12-31`) return earliest.slice(0, 4);
  const month = earliest.slice(0, 7);
  const nextDay = new Date(Date.parse(latest) + 86_400_000).toISOString();
  return earliest.endsWith("-01") && latest.startsWith(month) && nextDay.slice(8, 10) === "01" ? month : undefined;
}
