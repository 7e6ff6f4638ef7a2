/** A stretch of a text, as every room speaks of places in it. */

/** End-exclusive UTF-16 offsets into the text as the user has it on disk. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

export const containsSpan = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlapsSpan = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const moveSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

export const compareSpans = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
