/** Moves what was read of a sentence to where the sentence now stands. */
import type { Span } from "../text/span.ts";

/** A copy of `value` with every span in it moved by `distance`. */
export function shiftSpans<T>(value: T, distance: number): T {
  return distance === 0 ? value : (shift(value, distance) as T);
}

function shift(value: unknown, distance: number): unknown {
  if (typeof value !== "object" || value === null || value instanceof Set) return value;
  if (Array.isArray(value)) return value.length === 0 ? value : value.map((item) => shift(item, distance));
  if (isSpan(value)) return { start: value.start + distance, end: value.end + distance };
  const moved: Record<string, unknown> = {};
  for (const key in value) moved[key] = shift((value as Record<string, unknown>)[key], distance);
  return moved;
}

function isSpan(value: object): value is Span {
  return "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number";
}
