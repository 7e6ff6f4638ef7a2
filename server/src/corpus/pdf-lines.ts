/** Puts the pieces of a PDF's pages together: lines, paragraphs, words cut at line ends, without running heads. */

/** A piece of text as PDF.js gives it, in units of the page. */
export interface PdfPiece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface PdfText {
  /** One paragraph a line, a blank line between pages and paragraphs. */
  readonly text: string;
  /** Where each page starts in it. */
  readonly pages: readonly number[];
  /** The numbers printed on the pages, where they are not their count. */
  readonly labels?: readonly string[];
}

export function joinPages(pages: readonly (readonly PdfPiece[])[]): PdfText {
  const lines = pages.map(linesOf);
  const running = runningLines(lines);
  const starts: number[] = [];
  let text = "";
  for (const page of lines) {
    starts.push(text.length);
    for (const paragraph of paragraphsOf(page.filter((line) => !running.has(lineKey(line.text)))))
      text += `${paragraph}\n\n`;
  }
  const labels = printedNumbers(lines, running);
  return { text, pages: starts, ...(labels !== undefined && { labels }) };
}

/** Of most pages a running line holds a number that grows by one from page to page; pages before its beginning are counted. */
function printedNumbers(pages: readonly (readonly Line[])[], running: ReadonlySet<string>) {
  const counts = new Map<number, number>();
  pages.forEach((page, index) => {
    const edges = page.filter(({ text }) => running.has(lineKey(text)));
    const numbers = edges.flatMap(({ text }) => text.match(/(?<![\d.,/])\d{1,5}(?![\d.,/])/g) ?? []);
    for (const ahead of new Set(numbers.map((number) => Number(number) - index - 1)))
      counts.set(ahead, (counts.get(ahead) ?? 0) + 1);
  });
  const [ahead, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (ahead === 0 || count < 2 || count < pages.length * 0.6) return undefined;
  return pages.map((_, index) => String(index + 1 + ahead > 0 ? index + 1 + ahead : index + 1));
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

function linesOf(pieces: readonly PdfPiece[]): readonly Line[] {
  const lines: Line[] = [];
  let text = "";
  let first: PdfPiece | undefined;
  const close = () => {
    const trimmed = text.replace(/\s+/g, " ").trim();
    if (trimmed !== "" && first !== undefined) lines.push({ text: trimmed, y: first.y, height: first.height });
    text = "";
    first = undefined;
  };
  for (const piece of pieces) {
    if (first !== undefined && Math.abs(piece.y - first.y) > Math.max(2, first.height / 2) && piece.str.trim() !== "")
      close();
    if (piece.str.trim() !== "") first ??= piece;
    text += piece.str;
    if (piece.hasEOL) close();
  }
  close();
  return lines;
}

/** Case, digits and marks do not count: "Page 3 of 9" runs on as "Page 4 of 9". */
const lineKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d+/g, "#")
    .replace(/[^\p{L}#]+/gu, " ")
    .trim();

/** What stands first or last on three pages and more, and bare page numbers. */
function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set([...page.slice(0, 2), ...page.slice(-2)].map(({ text }) => lineKey(text)));
    for (const key of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set(["#", ...[...counts].filter(([, count]) => count >= 3).map(([key]) => key)]);
}

/** A wider gap, a greater letter or a short line before a capital ends a paragraph. */
function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const gaps = lines.slice(1).map((line, index) => Math.abs((lines[index]?.y ?? 0) - line.y));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0;
  const widest = Math.max(0, ...lines.map(({ text }) => text.length));
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const open = paragraphs.at(-1);
    const ended = before !== undefined && /[.!?:]["”’)]*$/.test(before.text) && before.text.length < widest * 0.8;
    const apart =
      before === undefined || Math.abs(before.y - line.y) > usual * 1.3 || Math.abs(before.height - line.height) > 1;
    if (open === undefined || apart || ended) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinLines(open, line.text);
  });
  return paragraphs;
}

/** "govern-" and "ment" are one word; a hyphen before a capital or a digit stays. */
const joinLines = (above: string, below: string): string =>
  /\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(below) ? above.slice(0, -1) + below : `${above} ${below}`;
