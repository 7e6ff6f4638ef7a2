/** Runs a format's inline patterns over the text between its block marks, each stretch by the first that matches. */
import type { Markup } from "./markup.ts";

/** A pattern without groups that repeat one another, and what to mark where it matches. */
export type InlineRule = readonly [RegExp, (markup: Markup, match: RegExpExecArray, start: number) => void];

/** Patterns are tried in order at the leftmost place; what one has matched, no other sees. Blank text is not read. */
export function inlinePatterns(markup: Markup, rules: readonly InlineRule[]): void {
  const any = new RegExp(rules.map(([pattern]) => `(?:${pattern.source})`).join("|"), "gmu");
  const anchored = rules.map(([pattern, mark]) => [new RegExp(pattern.source, "myu"), mark] as const);
  for (const { index } of markup.text.matchAll(any)) {
    if (markup.isBlank(index)) continue;
    for (const [pattern, mark] of anchored) {
      pattern.lastIndex = index;
      const match = pattern.exec(markup.text);
      if (match === null) continue;
      mark(markup, match, index);
      break;
    }
  }
}
