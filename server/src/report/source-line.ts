/** Names a source and a place in it in one line: key, line, publisher, date. */
import type { SourceNote, SourcePlace } from "./report.ts";

/** "kharrazi-2024, line 17 · Washington Examiner · 2024-07-02 (inferred)" */
export function describeSource({ key, source, range, page }: SourcePlace): string {
  const line = range === undefined ? "" : `, line ${range.start.line}`;
  const where = page === undefined ? key + line : `${key}, p. ${page}`;
  return [where, source?.publisher ?? source?.title, source === undefined ? undefined : describeDate(source)]
    .filter((part) => part !== undefined)
    .join(" · ");
}

/** The date a source speaks from, and whether it is only inferred. */
export function describeDate({ issued }: SourceNote): string {
  if (issued === undefined) return "undated";
  const { earliest, latest, circa } = issued;
  const day = earliest === latest ? earliest : (wholeMonthOrYear(earliest, latest) ?? `${earliest} to ${latest}`);
  return circa ? `${day} (inferred)` : day;
}

function wholeMonthOrYear(earliest: string, latest: string): string | undefined {
  if (earliest.endsWith("-01-01") && latest === `${earliest.slice(0, 4)}-12-31`) return earliest.slice(0, 4);
  const month = earliest.slice(0, 7);
  const nextDay = new Date(Date.parse(latest) + 86_400_000).toISOString();
  return earliest.endsWith("-01") && latest.startsWith(month) && nextDay.slice(8, 10) === "01" ? month : undefined;
}
