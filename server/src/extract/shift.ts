/** Moves what was read of a sentence to where the sentence now stands. */
import type { Span } from "../text/span.ts";

/** A copy of `value` with every span in it moved by `distance`; what was one thing in two places still is. */
export function shiftSpans<T>(value: T, distance: number): T {
  return distance === 0 ? value : (shift(value, distance, new Map()) as T);
}

function shift(value: unknown, distance: number, moved: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null || value instanceof Set) return value;
  if (isSpan(value)) return { start: value.start + distance, end: value.end + distance };
  if (Array.isArray(value)) return value.length === 0 ? value : value.map((item) => shift(item, distance, moved));
  const met = moved.get(value);
  if (met !== undefined) return met;
  const copy: Record<string, unknown> = {};
  moved.set(value, copy);
  for (const key in value) copy[key] = shift((value as Record<string, unknown>)[key], distance, moved);
  return copy;
}

function isSpan(value: object): value is Span {
  return "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number";
}
