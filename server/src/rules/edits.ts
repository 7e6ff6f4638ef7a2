/** Edits of a text: what one puts in, what one takes away, and the text that several give. */
import { lineEndIn } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { Edit } from "./finding.ts";

export const insertion = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

export const removal = (span: Span): Edit => ({ span, text: "" });

/** The text with the edits made; what is inserted takes on the line endings of the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ending = lineEndIn(text);
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    .reduce((result, { span, text: inserted }) => {
      return result.slice(0, span.start) + inserted.replace(/\r\n|\n|\r/g, ending) + result.slice(span.end);
    }, text);
}
