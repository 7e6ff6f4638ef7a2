/** Takes from Markdown the marks that mean nothing and cost a parser more than linear time; no character moves. */

/**
 * The text with marks that cannot be markup replaced by commas, which stand for nothing: a bracket without
 * its other half, a bar in a paragraph that is no table, and more marks than anyone writes in one.
 */
export function untangle(text: string): string {
  let from = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  const parts = [text.slice(0, from)];
  for (const { index, 0: gap } of text.matchAll(BETWEEN_PARAGRAPHS)) {
    if (index < from) continue;
    parts.push(untangleParagraph(text.slice(from, index)), gap);
    from = index + gap.length;
  }
  parts.push(untangleParagraph(text.slice(from)));
  return parts.join("");
}

const FRONT_MATTER = /^(---|\+\+\+)[ \t]*\r?\n(?:[^\r\n]*\r?\n)*?\1[ \t]*(?=[\r\n])/;
const BETWEEN_PARAGRAPHS = /(?:\r\n|\r(?!\n)|\n)[ \t>]*(?=[\r\n])/g;

function untangleParagraph(paragraph: string): string {
  if (!DELIMITER_ROW.test(paragraph))
    return untangleStretch(paragraph.replace(BAR, (bar) => (bar === "|" ? "," : bar)));
  return paragraph.replace(/[^\r\n]+/g, untangleStretch);
}

/** A bar, or an address, which keeps its own. */
const BAR = /https?:\/\/[^\s\]]{1,2000}|\|/g;
const DELIMITER_ROW = /^[ \t>]*\|?[ \t]*:?-[-:| \t]*$/m;

function untangleStretch(stretch: string): string {
  const paired = pairBrackets(stretch);
  let emphasis = 0;
  return stretch.replace(MARK, (mark, at: number) => {
    if (mark === "[" || mark === "]") return paired.has(at) ? mark : ",";
    return mark.length === 1 && ++emphasis > MOST_MARKS ? "," : mark;
  });
}

/** Where brackets stand that open and close each other, the first thousand of them. */
function pairBrackets(stretch: string): ReadonlySet<number> {
  const open: number[] = [];
  const paired = new Set<number>();
  for (const { index, 0: bracket } of stretch.matchAll(BRACKET)) {
    if (bracket === "[") open.push(index);
    else {
      const opener = open.pop();
      if (opener !== undefined && index - opener < LONGEST_LABEL) paired.add(opener).add(index);
      if (paired.size > MOST_MARKS) break;
    }
  }
  return paired;
}

/** What may be taken, or an address; a star or underscore between spaces, or an underscore within a word, costs nothing. */
const MARK =
  /https?:\/\/[^\s\]]{1,2000}|(?<!\\)\[|\]|\*(?!\s)|(?<!\s)\*|(?<![\p{L}\p{N}\s])_|_(?![\p{L}\p{N}\s])|(?<=\s)_(?!\s)/gu;

const BRACKET = /(?<!\\)\[|\]/g;

/** Brackets, and likewise stars and underscores, in one paragraph or row of a table. */
const MOST_MARKS = 1_000;

/** Characters between brackets that belong together. */
const LONGEST_LABEL = 5_000;

/** Containers in containers, of which a parser's work grows with the square. */
export const isTangled = (text: string): boolean => /^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]+){100}/m.test(text);
