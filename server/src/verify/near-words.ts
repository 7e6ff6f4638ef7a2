/** Whether two words may stand for one thing: synonyms, a wider word, a derived one. */
import { synonymsOf } from "./support/lists.ts";
import { ancestors } from "./support/source.ts";
import { findWord } from "./support/words.ts";

/** Of two lower-case base forms. */
export function areNear(a: string, b: string): boolean {
  if (a === b || synonymsOf(a).includes(b)) return true;
  const [mine, theirs] = [findWord(a), findWord(b)];
  if (!mine || !theirs) return false;
  if (mine.kin.includes(b) || theirs.kin.includes(a)) return true;
  return [...mine.senses].some(([part, senses]) => {
    const others = theirs.senses.get(part) ?? [];
    return reaches(senses, others) || reaches(others, senses);
  });
}

const MOST_SENSES = 4;
const STEPS = 2;

/** Whether a common sense of the one is, or stands under, a common sense of the other. */
function reaches(from: readonly number[], to: readonly number[]): boolean {
  const above = new Set(to.slice(0, MOST_SENSES));
  return from
    .slice(0, MOST_SENSES)
    .some((sense) => above.has(sense) || [...ancestors(sense, STEPS).keys()].some((wider) => above.has(wider)));
}
