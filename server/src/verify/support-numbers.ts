/** Reads a single word as a number, and compares two numbers as a careful reader would. */

import { gluedScales, scaleNumbers, tensNumbers, unitNumbers } from "../lexicon/numbers.ts";

const words = new Map<string, number>([...unitNumbers, ...tensNumbers, ["dozen", 12], ["twice", 2], ["couple", 2]]);

/** The value of a lower-case number in digits or words; undefined for any other word. */
export function readNumberWord(word: string): number | undefined {
  if (/^\d/.test(word)) {
    const value = Number(word.replace(/,/g, ""));
    return Number.isFinite(value) ? value : undefined;
  }
  return words.get(word);
}

export const scaleOf = (word: string): number | undefined => scaleNumbers.get(word) ?? gluedScales.get(word);

/** How a number of a draft stands to one of a source: the same, the source's rounded, or another. Years are never rounded. */
export function compareNumbers(draft: number, source: number, years: boolean): "same" | "rounded" | "other" {
  if (draft === source) return "same";
  if (years || draft === 0 || source === 0 || draft < 20) return "other";
  const grain = 10 ** trailingZeros(draft);
  return grain > 1 && Math.abs(draft - source) <= grain / 2 ? "rounded" : "other";
}

/** The value of "dozens", "hundreds", "millions": the least that it says. */
export const readVagueNumber = (word: string): number | undefined =>
  word.endsWith("s") ? (word === "dozens" ? 12 : scaleNumbers.get(word.slice(0, -1))) : undefined;

interface Sized {
  readonly value?: number;
  readonly vague: boolean;
}

const ROOM = 1000;

/** "Hundreds" holds for 700 and for "hundreds", "millions" not for "billions". */
export function compareVague(draft: Sized, source: Sized): "same" | "rounded" | "other" {
  const [a = 0, b = 0] = [draft.value, source.value];
  if (draft.vague && source.vague) return a === b ? "same" : "other";
  const [least, exact] = draft.vague ? [a, b] : [b, a];
  return exact >= least && exact < least * ROOM ? "rounded" : "other";
}

function trailingZeros(value: number): number {
  let zeros = 0;
  for (let rest = value; rest >= 10 && rest % 10 === 0; rest /= 10) zeros++;
  return Number.isInteger(value) ? zeros : 0;
}
