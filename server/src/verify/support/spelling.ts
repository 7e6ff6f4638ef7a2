/** Whether two words are one name under a slip of the pen or another spelling. */

/** One letter left out, put in, changed or swapped in a long word; two in a very long one. */
export function isMisspelt(a: string, b: string): boolean {
  if (a === b || !beginAlike(a, b)) return false;
  const length = Math.min(a.length, b.length);
  if (length < 5 || Math.abs(a.length - b.length) > 1) return false;
  return distance(a, b) <= (length >= 8 ? 2 : 1);
}

/** By one letter, or by letters for one sound of another script: "Kadiri" and "Qadiri". */
const beginAlike = (a: string, b: string): boolean =>
  a[0] === b[0] || /^(?:[ckq]{2}|[gj]{2}|[jy]{2})$/u.test(`${a[0]}${b[0]}`);

/** Letters to change, counting two neighbours swapped as one. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
