/** Finds the known name that a mistyped one most likely stands for. */
import { type MessagePart, say } from "./message.ts";

/** The candidate nearest to `name`, if any is near enough to be a slip of the keyboard. */
export const nearestName = (name: string, candidates: Iterable<string>): string | undefined =>
  nearestNames(name, candidates, 1)[0];

/** At most so many candidates that are near enough to be meant, the nearest first. */
export function nearestNames(name: string, candidates: Iterable<string>, most: number): readonly string[] {
  const wanted = name.slice(0, 64).toLowerCase();
  const furthest = Math.max(2, Math.floor(wanted.length / 3));
  const near: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const distance = distanceTo(wanted, other);
    if (distance <= furthest && distance < Math.max(wanted.length, other.length)) near.push({ candidate, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** The beginning of a long name stands for it as well. */
function distanceTo(wanted: string, other: string): number {
  const whole = editDistance(wanted, other);
  const beginning = other.slice(0, wanted.length + 1);
  return wanted.length < 3 || beginning === other ? whole : Math.min(whole, editDistance(wanted, beginning) + 1);
}

/** ` Did you mean "…"?`, or nothing where no candidate is near. */
export function didYouMean(name: string, candidates: Iterable<string>): MessagePart {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? "" : say` Did you mean "${nearest}"?`;
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(before, column - 2) + 1);
      }
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return at(previous, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
