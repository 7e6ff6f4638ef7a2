/** The text that fixes give. */
import type { Edit } from "../rules/finding.ts";

/** The text with the edits made; what is inserted takes on the line endings of the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ending = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    .reduce((result, { span, text: inserted }) => {
      return result.slice(0, span.start) + inserted.replace(/\r\n|\n|\r/g, ending) + result.slice(span.end);
    }, text);
}
