/** Recognises Markdown that no one writes and that takes a parser more than linear time. */

export function isTangled(text: string): boolean {
  if (/^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]+){100}/m.test(text)) return true;
  let marks = 0;
  let open: Opened = "nothing";
  for (const line of text.split("\n")) {
    const begun = openedBy(line, open);
    if (begun) marks = 0;
    open = begun ?? (open === "text" && DELIMITER_ROW.test(line) ? "table" : open);
    marks += line.match(/[[\]*_]/g)?.length ?? 0;
    if (marks > MOST_MARKS) return true;
  }
  return false;
}

/** What a line begins, or nothing where it goes on with the paragraph, row or list item before it. */
function openedBy(line: string, open: Opened): Opened | undefined {
  if (line.trim() === "" || /^ {0,3}#{1,6}[ \t]/.test(line)) return "nothing";
  const item = /^[ \t]*(?:[-+*]|(\d{1,9})[.)])[ \t]+\S/.exec(line);
  if (item && (open !== "text" || (item[1] ?? "1") === "1") && (open === "list" || /^ {0,3}\S/.test(line)))
    return "list";
  if (open === "table") return "table";
  return open === "nothing" ? "text" : undefined;
}

const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-[-:| \t]*$/;

/** In one paragraph, row or list item. */
const MOST_MARKS = 10_000;

type Opened = "nothing" | "text" | "list" | "table";
