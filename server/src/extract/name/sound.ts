/** Writes a folded word as it sounds, roughly, and measures how far two such words are apart. */

/** Digraphs and spellings of one sound brought to one letter each: "sh" S, "kh" X, "ch" C, "zh" J; "Hussein" and "Husain" alike. */
export function soundOf(word: string): string {
  let sound = word.replace(/[^a-z]/g, "").replace(/^x(?=[iu])/, "S");
  for (const [pattern, letter] of spellings) sound = sound.replace(pattern, letter);
  return sound;
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, "S"],
  [/tch|ch/g, "C"],
  [/kh/g, "X"],
  [/zh/g, "J"],
  [/ph/g, "f"],
  [/dj/g, "j"],
  [/([gdtbr])h/g, "$1"],
  [/ck|q/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/x/g, "ks"],
  [/tz|ts/g, "z"],
  [/w/g, "v"],
  [/oo|ou/g, "u"],
  [/ee|ie|ij|iy|yi/g, "i"],
  [/ai|ay|ei|ey|ae/g, "e"],
  [/y/g, "i"],
  [/(.)\1+/g, "$1"],
];

/** The cost of turning one sound into the other: vowels weigh little, consonants of one kind little, others 1. */
export function soundDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = [0];
  const [lastA, lastB] = [a.length - 1, b.length - 1];
  const dropB = [...b].map((letter, at) => dropCost(letter, at === lastB));
  for (const cost of dropB) row.push((row.at(-1) ?? 0) + cost);
  for (let i = 0; i < a.length; i++) {
    const dropA = dropCost(a.charAt(i), i === lastA);
    const next = [(row[0] ?? 0) + dropA];
    for (let j = 0; j < b.length; j++) {
      const swap =
        i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]
          ? (before[j - 1] ?? 0) + swapCost
          : Number.POSITIVE_INFINITY;
      next.push(
        Math.min(
          (row[j] ?? 0) + changeCost(a.charAt(i), b.charAt(j)),
          (row[j + 1] ?? 0) + dropA,
          (next[j] ?? 0) + (dropB[j] ?? 1),
          swap,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}

const swapCost = 0.6;

const isVowel = (letter: string): boolean => "aeiou".includes(letter);

/** A last "s" may be a case ending ("Lavrovs"). */
const dropCost = (letter: string, last: boolean): number =>
  isVowel(letter) ? 0.4 : letter === "h" ? 0.3 : letter === "s" && last ? 0.4 : 1;

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return nearVowels.includes(a + b) ? 0.25 : 0.45;
  return alike.some((group) => group.includes(a) && group.includes(b)) ? 0.35 : 1;
}

const nearVowels = ["ou", "uo", "ei", "ie", "ae", "ea"];

/** Consonants that romanisations take for each other. */
const alike: readonly string[] = ["kgXh", "gj", "jJCi", "szS", "SC", "td", "vfb", "pb", "mn"];
