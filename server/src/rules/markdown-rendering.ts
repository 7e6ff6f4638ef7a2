/** Whether edits leave what is rendered of a Markdown text as it was, told by the stretches around them alone. */
import type { Document } from "../text/document.ts";
import { firstIndex } from "../text/first-index.ts";
import { cutMarkdown } from "../text/markdown-cuts.ts";
import { renderedMarkdown } from "../text/markdown-rendered.ts";
import { createRecent, recall } from "../text/recent.ts";
import { moveSpan, type Span, sliceSpan } from "../text/span.ts";
import { oncePerText } from "../verify/once.ts";
import { applyEdits } from "./edits.ts";
import type { Edit } from "./finding.ts";

/** The edits, in order, stand in one paragraph, item or row, or between two. */
export function rendersAlike(document: Document, edits: readonly Edit[]): boolean {
  const [first] = edits;
  if (!first) return true;
  const whole = surroundings(stretchesOf(document), first.span.start);
  const around = linesAround(document.text, whole, edits);
  if (around.end - around.start > LONGEST) return false;
  const before = rendered(sliceSpan(document.text, around));
  return before !== undefined && before === rendered(edited(document.text, around, edits));
}

/** What a parser reads at every edit of a draft without being felt. */
const LONGEST = 20_000;

const stretchesOf = oncePerText(({ text }: Document) => cutMarkdown(text));

/** The stretch that holds the offset, and its neighbours, with which it may make one list. */
function surroundings(stretches: readonly Span[], offset: number): Span {
  const at = firstIndex(stretches, ({ start }) => start > offset) - 1;
  const [before, own, after] = [stretches[at - 1], stretches[at], stretches[at + 1]];
  return { start: (before ?? own)?.start ?? 0, end: (after ?? own)?.end ?? 0 };
}

/** Of a long stretch the edits' own lines with a few at the margin on both sides; where a fence may stand around them, all. */
function linesAround(text: string, whole: Span, edits: readonly Edit[]): Span {
  if (whole.end - whole.start <= SHORT) return whole;
  const [first, last] = [edits[0]?.span.start ?? whole.start, edits.at(-1)?.span.end ?? whole.end];
  const starts = [...text.slice(whole.start, whole.end).matchAll(AT_MARGIN)].map(({ index }) => whole.start + index);
  const own = firstIndex(starts, (start) => start > first) - 1;
  const next = firstIndex(starts, (start) => start >= last);
  const around = { start: starts[own - MARGIN] ?? whole.start, end: starts[next + MARGIN] ?? whole.end };
  return FENCE.test(sliceSpan(text, whole)) ? whole : around;
}

const SHORT = 2_000;
const MARGIN = 3;
const AT_MARGIN = /^\S/gmu;
const FENCE = /^[ \t>]*(?:`{3}|~{3}|<(?!!--))/mu;

/** At the next edit of a draft most of it is asked again. */
function rendered(text: string): string | undefined {
  if (text.length > 2 * SHORT) return renderedMarkdown(text);
  return recall(renderings, text, () => ({ seen: renderedMarkdown(text) })).seen;
}

const renderings = createRecent<{ readonly seen: string | undefined }>(500);

function edited(text: string, around: Span, edits: readonly Edit[]): string {
  const moved = edits.map((edit) => ({ ...edit, span: moveSpan(edit.span, -around.start) }));
  return applyEdits(sliceSpan(text, around), moved);
}
