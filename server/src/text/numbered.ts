/** Texts under short numbers, for keys that are made of long ones. */
import { createRecent } from "./recent.ts";

export interface Numbered {
  readonly text: string;
  /** The same for the same text, as long as it is remembered, and never another's. */
  readonly number: number;
}

/** Remembers up to `limit` texts. */
export function createNumbers(limit: number): (text: string) => Numbered {
  const known = createRecent<Numbered>(limit);
  let last = 0;
  return (text) => {
    const met = known.get(text);
    if (met) return met;
    last += 1;
    const numbered = { text, number: last };
    known.set(text, numbered);
    return numbered;
  };
}
