/** Whether edits leave what is rendered of a Markdown text as it was, told by the stretches around them alone. */
import type { Document } from "../text/document.ts";
import { firstIndex } from "../text/first-index.ts";
import { cutMarkdown } from "../text/markdown-cuts.ts";
import { renderedMarkdown } from "../text/markdown-rendered.ts";
import { createRecent, recall } from "../text/recent.ts";
import { moveSpan, type Span } from "../text/span.ts";
import { oncePerText } from "../verify/once.ts";
import type { Edit } from "./finding.ts";

/** The edits, in order, stand in one paragraph, item or row, or between two. */
export function rendersAlike(document: Document, edits: readonly Edit[]): boolean {
  const [first] = edits;
  if (!first) return true;
  const around = surroundings(stretchesOf(document), first.span.start);
  if (around.end - around.start > LONGEST) return false;
  const before = rendered(document.text.slice(around.start, around.end));
  return before !== undefined && before === rendered(edited(document.text, around, edits));
}

/** What a parser reads at every edit of a draft without being felt. */
const LONGEST = 100_000;

const stretchesOf = oncePerText(({ text }: Document) => cutMarkdown(text));

/** The stretch that holds the offset, and its neighbours, with which it may make one list. */
function surroundings(stretches: readonly Span[], offset: number): Span {
  const at = firstIndex(stretches, ({ start }) => start > offset) - 1;
  const [before, own, after] = [stretches[at - 1], stretches[at], stretches[at + 1]];
  return { start: (before ?? own)?.start ?? 0, end: (after ?? own)?.end ?? 0 };
}

const rendered = (text: string): string | undefined =>
  recall(renderings, text, () => ({ seen: renderedMarkdown(text) })).seen;

const renderings = createRecent<{ readonly seen: string | undefined }>(200);

function edited(text: string, { start, end }: Span, edits: readonly Edit[]): string {
  let result = text.slice(start, end);
  for (const edit of [...edits].reverse()) {
    const span = moveSpan(edit.span, -start);
    result = result.slice(0, span.start) + edit.text + result.slice(span.end);
  }
  return result;
}
