/** A passage as a hover shows it: the words that decided in bold, and of a long one what stands around them. */
import type { Source } from "../corpus/source.ts";
import { withoutJoiners, wordsAt } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import type { Evidence, SlotComparison } from "../verify/judgement.ts";
import { isDifferent } from "./hover-slots.ts";
import { escapeMarkdown, shorten } from "./markdown.ts";

/** `telling` are the slots that the hover compares. */
export function excerpt(evidence: Evidence, source: Source | undefined, telling: readonly SlotComparison[]): string {
  const text = source?.document?.prose;
  if (text === undefined) return escapeMarkdown(shorten(evidence.excerpt, LONGEST));
  const decisive = decisiveSpans(evidence, telling);
  const shown = shownSpan(evidence.span, decisive[0], text);
  const parts: string[] = [shown.start > evidence.span.start ? "… " : ""];
  let offset = shown.start;
  for (const span of decisive.filter(({ end }) => end <= shown.end)) {
    parts.push(escapeKeepingEdges(text.slice(offset, span.start)), `**${escapeMarkdown(wordsAt(text, span))}**`);
    offset = span.end;
  }
  parts.push(escapeKeepingEdges(text.slice(offset, shown.end)), shown.end < evidence.span.end ? " …" : "");
  return parts.join("").replace(/\s+/g, " ").trim();
}

/** Where something differs, that alone decided; else everything that agrees did. */
function decisiveSpans({ slots, span }: Evidence, telling: readonly SlotComparison[]): readonly Span[] {
  const differing = telling.filter(isDifferent);
  const inside = (differing.length > 0 ? differing : slots.filter(({ relation }) => relation === "equal"))
    .flatMap(({ sourceSpan }) => (sourceSpan ? [sourceSpan] : []))
    .filter(({ start, end }) => start >= span.start && end <= span.end && start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return inside.filter((candidate, index) => inside.slice(0, index).every((earlier) => earlier.end <= candidate.start));
}

/** More is not read in passing, and would not be seen without scrolling. */
const LONGEST = 200;
const BEFORE = 110;

/** The whole passage where it is short, else whole words around the first that decided. */
function shownSpan({ start, end }: Span, first: Span | undefined, text: string): Span {
  if (end - start <= LONGEST) return { start, end };
  const from = Math.min(Math.max(start, (first?.start ?? start) - BEFORE), end - LONGEST);
  const to = Math.max(from + LONGEST, first?.end ?? 0);
  const opened = from === start ? from : Math.max(from, text.indexOf(" ", from) + 1);
  const closed = to >= end ? end : Math.max(text.lastIndexOf(" ", to), first?.end ?? 0);
  return { start: Math.min(opened, first?.start ?? opened), end: closed };
}

const escapeKeepingEdges = (text: string): string =>
  `${/^\s/.test(text) ? " " : ""}${escapeMarkdown(withoutJoiners(text))}${/\S\s+$/.test(text) ? " " : ""}`;
