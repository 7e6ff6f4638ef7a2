/** Finds a place in an ordered list by halving it. */

/** Index of the first element of which `holds` is true, given that it is true of all after it; the length where of none. */
export function firstIndex<T>(ordered: readonly T[], holds: (element: T) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = ordered[middle];
    if (element === undefined || holds(element)) high = middle;
    else low = middle + 1;
  }
  return low;
}
