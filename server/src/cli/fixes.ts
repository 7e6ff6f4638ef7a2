/** Which fixes may be applied without asking, and the text they give. */
import type { Edit, Finding } from "../rules/finding.ts";
import { overlapsSpan } from "../text/span.ts";

/** The edits of all safe fixes that do not touch one another; of two that do, the first stays. */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find(({ safe }) => safe)?.edits ?? [];
    if (!edits.some((edit) => chosen.some((other) => collides(edit, other)))) chosen.push(...edits);
  }
  return chosen;
}

/** The text with the edits made; what is inserted takes on the line endings of the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ending = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    .reduce((result, { span, text: inserted }) => {
      return result.slice(0, span.start) + inserted.replace(/\r\n|\n|\r/g, ending) + result.slice(span.end);
    }, text);
}

const collides = ({ span: a }: Edit, { span: b }: Edit): boolean =>
  overlapsSpan(a, b) || a.start === b.start || a.end === b.start || b.end === a.start;
