/** Moves what was read of a sentence to where the sentence now stands. */
import { moveSpan, type Span } from "../text/span.ts";

/** A copy of `value` with every span in it moved by `distance`; what was one thing in two places still is. */
export function shiftSpans<T>(value: T, distance: number): T {
  return distance === 0 ? value : (shift(value, distance, new Map()) as T);
}

/**
 * `value` with every span in it moved by `distance`, and with the parts that are `given` instead of its own.
 * Each part is moved when it is first looked at.
 */
export function viewShifted<T extends object>(value: T, distance: number, given: Partial<T>): T {
  let looked: { readonly parts: Map<string | symbol, unknown>; readonly moved: Map<object, unknown> } | undefined;
  return new Proxy(value, {
    get(target, key) {
      if (key in given) return Reflect.get(given, key);
      const part: unknown = Reflect.get(target, key);
      if (typeof part !== "object" || part === null || distance === 0) return part;
      looked ??= { parts: new Map(), moved: new Map() };
      const known = looked.parts.get(key) ?? shift(part, distance, looked.moved);
      looked.parts.set(key, known);
      return known;
    },
  });
}

function shift(value: unknown, distance: number, moved: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null || value instanceof Set) return value;
  if (isSpan(value)) return moveSpan(value, distance);
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
