/** Which fixes may be applied without asking. */
import { overlapsSpan } from "../text/span.ts";
import type { Edit, Finding } from "./finding.ts";

/** The edits of all safe fixes that do not touch one another; of two that do, the first stays. */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find(({ safe }) => safe)?.edits ?? [];
    if (!edits.some((edit) => chosen.some((other) => collides(edit, other)))) chosen.push(...edits);
  }
  return chosen;
}

const collides = ({ span: a }: Edit, { span: b }: Edit): boolean =>
  overlapsSpan(a, b) || a.start === b.start || a.end === b.start || b.end === a.start;
