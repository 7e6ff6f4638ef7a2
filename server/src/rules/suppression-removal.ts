/** Takes a comment that silences nothing out of a draft, or a rule out of it, so that the draft reads as before. */
import type { Document } from "../text/document.ts";
import { lineAt } from "../text/lines.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import { removal } from "./edits.ts";
import type { Edit } from "./finding.ts";
import { rendersAlike } from "./markdown-rendering.ts";
import { byComment, type Enabling, type Suppression } from "./suppression.ts";

/** Parts of a comment that silences, and of what would then end nothing. */
export function withoutSilence(
  document: Document,
  parts: readonly Suppression[],
  enabled: readonly Enabling[],
): readonly Edit[] {
  const gone = new Set(parts);
  const orphans = enabled.filter(({ ends }) => ends.length > 0 && ends.every((each) => gone.has(each)));
  return [parts, ...byComment(orphans).values()].flatMap((each) => withoutParts(document, each));
}

/** Parts of one comment; the comment itself where nothing else would be left of it. */
export function withoutParts(document: Document, parts: readonly (Suppression | Enabling)[]): readonly Edit[] {
  const [first] = parts;
  if (!first) return [];
  const { names, span } = first.command;
  const gone = new Set(parts.map(({ name }) => name));
  if (gone.size >= names.length) return [withoutComment(document, span)];
  return names.flatMap((name, at): readonly Edit[] => {
    if (!gone.has(name)) return [];
    const [before, next] = [names[at - 1], names[at + 1]];
    const isLast = names.slice(at).every((each) => gone.has(each));
    if (isLast && before) return [removal({ start: before.span.end, end: name.span.end })];
    return [removal({ start: name.span.start, end: next?.span.start ?? name.span.end })];
  });
}

/** With its line, or with what parted it from the words beside it; between two lists an empty comment stays. */
function withoutComment(document: Document, comment: Span): Edit {
  const { text } = document;
  const own = { start: comment.start, end: comment.start + sliceSpan(text, comment).trimEnd().length };
  const places = [wholeLine(own, text), toNextWords(own, text), withBlanks(own, text), own];
  const edits = places.flatMap((span) => (span ? [removal(span)] : []));
  if (text.startsWith("<!--", own.start)) {
    return edits.find((edit) => rendersAlike(document, [edit])) ?? { span: own, text: "<!-- -->" };
  }
  const isOrg = text.charAt(own.start) === "#";
  return edits.find(({ span }) => !isOrg || !joinsLines(span, text)) ?? removal(own);
}

/** With an empty line after it, where there is one before it. */
function wholeLine({ start, end }: Span, text: string): Span | undefined {
  const [first, last] = [lineAt(text, start), lineAt(text, end)];
  if (/\S/u.test(text.slice(first.start, start) + text.slice(end, last.end))) return undefined;
  const after = afterBreak(last.end, text);
  if (after === last.end) return { start: text.slice(0, first.start).trimEnd().length, end: after };
  const isParted = first.start === 0 || sliceSpan(text, lineAt(text, first.start - 1)).trim() === "";
  const next = lineAt(text, after);
  return {
    start: first.start,
    end: isParted && sliceSpan(text, next).trim() === "" ? afterBreak(next.end, text) : after,
  };
}

const afterBreak = (end: number, text: string): number =>
  end + (/^(?:\r\n|\n|\r)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0);

/** A comment that opens a list's item or a quotation, up to the words on its second line. */
function toNextWords({ start, end }: Span, text: string): Span | undefined {
  if (!/^[ \t>*+\-.)\d]+$/u.test(text.slice(lineAt(text, start).start, start))) return undefined;
  const gap = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/uy;
  gap.lastIndex = end;
  return gap.test(text) ? { start, end: gap.lastIndex } : undefined;
}

/** What parts it from the words before it, where it is parted from those after it too, or a hard break follows. */
function withBlanks({ start, end }: Span, text: string): Span {
  const line = lineAt(text, start);
  const before = text.slice(line.start, start);
  const [after = ""] = /^[ \t]+/u.exec(text.slice(end, end + 2)) ?? [];
  if (before.trim() === "") return { start, end: end + after.length };
  const isParted = after !== "" || /^\\?$/u.test(text.slice(end, lineAt(text, end).end));
  return { start: isParted ? line.start + before.trimEnd().length : start, end };
}

/** In Org a line of comment ends a paragraph. */
const joinsLines = ({ start, end }: Span, text: string): boolean =>
  /\S[^\n]*\n$/u.test(text.slice(lineAt(text, start - 1).start, start)) &&
  /\S/u.test(sliceSpan(text, lineAt(text, end)));
