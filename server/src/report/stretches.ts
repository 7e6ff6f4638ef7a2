/** Cuts a draft into what a page shows one below the other: its headings, and the paragraphs between them. */
import type { Span } from "../text/span.ts";

export interface Stretch {
  readonly span: Span;
  readonly isHeading: boolean;
  /** With the blank lines and marks behind it; the first reaches back to the draft's beginning. */
  readonly reach: Span;
}

/** Lines of marks alone, as under a heading or between two parts, are left out. */
export function stretchesOf({
  text,
  headings,
}: {
  readonly text: string;
  readonly headings: readonly Span[];
}): readonly Stretch[] {
  const spans = [...headings.map((span) => ({ span, isHeading: true })), ...paragraphsBetween(headings, text)];
  spans.sort((a, b) => a.span.start - b.span.start);
  return spans.map(({ span, isHeading }, at) => {
    const start = at === 0 ? 0 : span.start;
    return { span, isHeading, reach: { start, end: spans[at + 1]?.span.start ?? text.length + 1 } };
  });
}

function paragraphsBetween(headings: readonly Span[], text: string): readonly Omit<Stretch, "reach">[] {
  const starts = [0, ...headings.map(({ end }) => end + lengthOf(MARK_BEHIND, text.slice(end, end + LONGEST_MARK)))];
  const ends = [...headings.map(({ start }) => start - lengthOf(MARK_BEFORE, lineBefore(start, text))), text.length];
  return starts.flatMap((start, at) =>
    [...text.slice(start, ends[at]).matchAll(PARAGRAPH)].flatMap(({ index, 0: words }) =>
      LETTER.test(words)
        ? [{ span: { start: start + index, end: start + index + words.length }, isHeading: false }]
        : [],
    ),
  );
}

const lineBefore = (offset: number, text: string): string =>
  text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).slice(-LONGEST_MARK);

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

const PARAGRAPH = /\S.*(?:\r?\n[^\S\r\n]*\S.*)*/g;
const LETTER = /[\p{L}\p{N}]/u;
/** "# ", "\\section{" and "}" make a heading, and are none of its words. */
const MARK_BEFORE = /^\S*[^\S\n]*$/;
const MARK_BEHIND = /^[^\p{L}\p{N}\n]*/u;
const LONGEST_MARK = 80;
