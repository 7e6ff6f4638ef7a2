/** Reads a single word as a number, and compares two numbers as a careful reader would. */

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

const words = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
  ["dozen", 12],
  ["twice", 2],
  ["pair", 2],
  ["couple", 2],
]);
const ordinals = new Map(ORDINALS.map((word, index): [string, number] => [word, index + 1]));
const scales = new Map<string, number>([
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
]);

/** The value of a lower-case number in digits or words; undefined for any other word. */
export function readNumberWord(word: string): number | undefined {
  if (/^\d/.test(word)) {
    const value = Number(word.replace(/,/g, ""));
    return Number.isFinite(value) ? value : undefined;
  }
  return words.get(word);
}

export const readOrdinalWord = (word: string): number | undefined => ordinals.get(word);

export const scaleOf = (word: string): number | undefined => scales.get(word);

/** How a number of a draft stands to one of a source: the same, the source's rounded, or another. */
export function compareNumbers(draft: number, source: number): "same" | "rounded" | "other" {
  if (draft === source) return "same";
  if (draft === 0 || source === 0 || draft < 20) return "other";
  const grain = 10 ** trailingZeros(draft);
  const likeYear = draft >= 1800 && draft < 2100 && Number.isInteger(draft);
  if (likeYear && Number.isInteger(source) && source >= 1800 && source < 2100) return "other";
  return grain > 1 && Math.abs(draft - source) <= grain / 2 ? "rounded" : "other";
}

function trailingZeros(value: number): number {
  let zeros = 0;
  for (let rest = value; rest >= 10 && rest % 10 === 0; rest /= 10) zeros++;
  return Number.isInteger(value) ? zeros : 0;
}
