/** Tells speakers apart by the side on which their word for themselves puts them: the police and the villagers are not one. */
import { otherGenerals, speakerSides } from "../../lexicon/speaker-sides.ts";

export type Side = keyof typeof speakerSides;

/** Whether two phrases for speakers surely mean people of different sides. */
export function areOfOtherSides(mine: string, theirs: string): boolean {
  if (OF_OTHERS.test(mine) || OF_OTHERS.test(theirs)) return false;
  return arePartedBy(sidesOf(mine), sidesOf(theirs));
}

/** Nothing where a phrase tells of two sides. */
export function arePartedBy(mine: ReadonlySet<Side>, theirs: ReadonlySet<Side>): boolean {
  const [own, other] = [camps(mine), camps(theirs)];
  return own.size === 1 && other.size === 1 && [...own].every((side) => !other.has(side));
}

/** Those who bear the state's arms are of the state. */
const camps = (sides: ReadonlySet<Side>): ReadonlySet<Side> =>
  new Set([...sides].map((side) => (side === "forces" ? "state" : side)));

/** "A lawyer for the police" is of no side that is known. */
const OF_OTHERS = /\b(?:for|to|of|with|near|by|and|or|from|former|ex)\b|['’]s?\s/iu;

/** The sides of the nouns in a phrase, as far as its first preposition; whoever was something once is it no more. */
export function sidesOf(text: string): ReadonlySet<Side> {
  const [head = ""] = text
    .toLowerCase()
    .replace(otherGenerals, "")
    .replace(IN_WRITING, "")
    .split(/\s(?:for|to|of|with|near|by|from|in|at)\s/u);
  if (/\b(?:former|ex|retired|late)\b/u.test(head)) return new Set();
  const words = head.match(/\p{L}+/gu) ?? [];
  return new Set(words.flatMap((word) => sides.get(word) ?? sides.get(word.replace(/(?<=[^s])s$/u, "")) ?? []));
}

/** "A statement from the army" is the army's. */
const IN_WRITING =
  /^(?:an?|the|its|his|her|their)?\s?(?:[\p{L}-]+\s)?(?:statement|letter|report|message|post|video|note|communiqu[eé])\s(?:\p{L}+\s)?(?:from|by|of)\s/u;

const sides: ReadonlyMap<string, Side> = new Map(
  (Object.keys(speakerSides) as Side[]).flatMap((side) => [...speakerSides[side]].map((noun) => [noun, side])),
);
