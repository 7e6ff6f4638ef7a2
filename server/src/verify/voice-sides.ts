/** Tells speakers apart by the side on which their word for themselves puts them: the police and the villagers are not one. */
import { speakerSides } from "../lexicon/speaker-sides.ts";

/** Whether two phrases for speakers surely mean people of different sides. */
export function areOfOtherSides(mine: string, theirs: string): boolean {
  const [own, other] = [sidesOf(mine), sidesOf(theirs)];
  return own.size === 1 && other.size === 1 && [...own].every((side) => !other.has(side));
}

/** The sides of the nouns in a phrase; "a lawyer for the police" is of none that is known. */
function sidesOf(text: string): ReadonlySet<string> {
  if (/\b(?:for|to|of|with|near|by|and|or|from|former|ex)\b|['’]s?\s/iu.test(text)) return new Set();
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.flatMap((word) => sides.get(word) ?? sides.get(word.replace(/(?<=[^s])s$/u, "")) ?? []));
}

const sides: ReadonlyMap<string, string> = new Map(
  Object.entries(speakerSides).flatMap(([side, nouns]) => [...nouns].map((noun) => [noun, side])),
);
