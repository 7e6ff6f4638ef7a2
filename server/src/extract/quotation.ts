/** Which of the quoted stretches of a text are speech, and whose. */
import { firstIndex } from "../text/first-index.ts";
import { overlapsSpan, type Span, sliceSpan } from "../text/span.ts";
import type { Quotation } from "./mention.ts";
import { cueOf, isSignature } from "./quotation/cue.ts";
import { kindOf } from "./quotation/kind.ts";
import { findQuoted, type Quoted } from "./quotation/marks.ts";
import type { QuotationContext } from "./quotation/speaker.ts";
import { type Cue, reach } from "./quotation/verb.ts";

export interface QuotationReader {
  /** The quotations that a stretch of the text touches. */
  at(span: Span): readonly Quotation[];
  all(): readonly Quotation[];
}

interface Found {
  readonly quoted: Quoted;
  readonly quotation: Quotation;
}

/** Finds the marks of a whole text at once, and who speaks between them when asked. */
export function quotationReader(text: Omit<QuotationContext, "isQuoted">): QuotationReader {
  const marks = findQuoted(text.prose, text.blocks).filter(
    ({ blockQuote, span }) => !blockQuote || !isSignature(text.prose, span),
  );
  const context = { ...text, isQuoted: (span: Span) => isWithin(marks, span) };
  const found: Found[] = [];
  const read = (index: number): Found | undefined => {
    const quoted = marks[index];
    if (!quoted) return undefined;
    found[index] ??= readQuoted(
      context,
      quoted,
      marks[index - 1]?.block === quoted.block || marks[index - 1]?.open ? found[index - 1] : undefined,
    );
    return found[index];
  };
  const readFrom = (first: number, last: number): readonly Quotation[] => {
    let start = first;
    while (start > 0 && found[start - 1] === undefined && isNear(marks[start - 1], marks[start])) start--;
    for (let index = start; index < first; index++) read(index);
    const quotations: Quotation[] = [];
    for (let index = first; index < last; index++) {
      const one = read(index);
      if (one && one.quotation.text !== "") quotations.push(one.quotation);
    }
    return quotations;
  };
  return {
    at: (span) => {
      const after = firstIndex(marks, (mark) => mark.span.start >= span.end);
      const block = marks[after - 1]?.block;
      let first = after;
      for (let index = after - 1; index >= 0 && marks[index]?.block === block; index--) {
        if (overlapsSpan(marks[index]?.span ?? span, span)) first = index;
      }
      return readFrom(first, after).filter((quotation) => overlapsSpan(quotation.span, span));
    },
    all: () => readFrom(0, marks.length),
  };
}

/** Marks are in order, and one inside another comes after it. */
function isWithin(marks: readonly Quoted[], { start, end }: Span): boolean {
  for (let index = firstIndex(marks, (mark) => mark.span.start >= end) - 1; index >= 0; index--) {
    const mark = marks[index];
    if (!mark || start - mark.span.start > LONGEST_LOOK) return false;
    if (mark.inner.start <= start && end <= mark.inner.end) return true;
  }
  return false;
}

/** How far back a quotation may begin that still counts. */
const LONGEST_LOOK = 2_000;

const isNear = (before: Quoted | undefined, quoted: Quoted | undefined): boolean =>
  before !== undefined &&
  quoted !== undefined &&
  (before.block === quoted.block || (before.open && before.block === quoted.block - 1));

function readQuoted(context: QuotationContext, quoted: Quoted, previous: Found | undefined): Found {
  const inner = trimmed(context.prose, quoted.inner);
  const text = sliceSpan(context.prose, inner);
  const own = text === "" ? undefined : cueOf(context, quoted);
  const cue = own ?? (previous && goesOn(context, previous, quoted) ? cueFrom(previous.quotation) : undefined);
  return {
    quoted,
    quotation: {
      span: quoted.span,
      inner,
      text,
      ...kindOf(context.prose, quoted, text, cue !== undefined),
      ...(cue && { speaker: cue.speaker }),
      ...(cue?.cue && { cue: cue.cue }),
      ...(cue && cue.reporters.length > 0 && { reporters: cue.reporters }),
    },
  };
}

const cueFrom = ({ speaker, cue, reporters = [] }: Quotation): Cue | undefined =>
  speaker && { speaker, cue, reporters };

function trimmed(prose: string, { start, end }: Span): Span {
  const text = prose.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length) };
}

/** "…," he said. "…": the next in the paragraph, or in the paragraph after one left open, is the same speaker's. */
function goesOn(
  { prose }: QuotationContext,
  previous: { readonly quoted: Quoted; readonly quotation: Quotation },
  quoted: Quoted,
): boolean {
  const { span, block, open } = previous.quoted;
  if (open && block === quoted.block - 1) return true;
  const { cue, text } = previous.quotation;
  if (block !== quoted.block || !cue) return false;
  if (cue.end <= span.start && /[.!?]$/u.test(text) && /\p{L}/u.test(prose.slice(span.end, quoted.span.start)))
    return false;
  const between = prose.slice(Math.max(span.end, cue.end), quoted.span.start);
  return between.length <= reach.after && !/[.!?]\s+\S/.test(between.trimEnd()) && /[.!?,—–;:]/.test(between);
}
