/** The words of a claim that differ from another version of it. */

export interface Change {
  readonly start: number;
  readonly end: number;
}

interface Word extends Change {
  readonly text: string;
}

const NEGATION = /^(?:not|no|t|never|none|nobody|nothing|without|n)$/;

/** Words of `after` that a longest common subsequence with `before` leaves out; beside a lost or new "not", the next words. */
export function changedWords(
  before: string,
  after: string,
): { readonly changes: readonly Change[]; readonly distance: number } {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const common = commonLengths(a, b);
  const changes: Change[] = [];
  const follow = (from: number): void => {
    changes.push(...b.slice(from, from + 3));
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left && right && left.text === right.text) {
      i++;
      j++;
    } else if (!right || (left && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      if (left && NEGATION.test(left.text)) follow(j);
      i++;
    } else {
      changes.push(right);
      if (NEGATION.test(right.text)) follow(j + 1);
      j++;
    }
  }
  return { changes, distance: a.length + b.length - 2 * (common[0]?.[0] ?? 0) };
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

function commonLengths(a: readonly Word[], b: readonly Word[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [here, below] = [lengths[i], lengths[i + 1]];
      if (!here || !below) continue;
      here[j] = a[i]?.text === b[j]?.text ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  }
  return lengths;
}
