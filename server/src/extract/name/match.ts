/** Tells whether two spellings may be one person's name; likeness proposes that they are, it never proves that they are not. */
import { givenNames } from "../../lexicon/given-names.ts";
import { nameParts } from "./parts.ts";
import { soundDistance, soundOf } from "./sound.ts";

/** Whether the two are most likely one name. */
export const sameName = (a: string, b: string): boolean => nameLikeness(a, b) >= sameFrom;

/** Whether nothing in the two spellings forbids that they are one name: an initial, a surname alone, a far romanisation. */
export const couldBeSame = (a: string, b: string): boolean => nameLikeness(a, b) >= possibleFrom;

const sameFrom = 0.79;
const possibleFrom = 0.6;

/** 0 for names that share nothing, 1 for the same words in whatever order. */
export function nameLikeness(a: string, b: string): number {
  const [few, many] = [nameParts(a), nameParts(b)].sort(byLength);
  if (few === undefined || many === undefined || few.length === 0) return 0;
  if (joined(few) === joined(many)) return 1;
  return Math.max(alignment(few, many), rejoined(few, many));
}

/** Those of one length by their letters, so that the order of the pair does not choose which is aligned with which. */
const byLength = (a: readonly string[], b: readonly string[]): number =>
  a.length - b.length || (joined(a) < joined(b) ? -1 : 1);

const joined = (parts: readonly string[]): string => parts.join("");

/** Every word of the shorter name must find its own in the longer; what the longer has more weighs little. */
function alignment(few: readonly string[], many: readonly string[]): number {
  const free = new Set(many.keys());
  const found: { readonly size: number; readonly likeness: number }[] = [];
  for (const part of [...few].sort((x, y) => y.length - x.length)) {
    const best = bestOf(part, many, free);
    free.delete(best.at);
    found.push({ size: Math.max(part.length, 2), likeness: best.likeness });
  }
  const worst = Math.min(...found.map(({ likeness }) => likeness));
  if (worst < leastPart) return Math.min(worst, 0.5);
  const weight = found.reduce((sum, { size }) => sum + size, 0);
  const mean = found.reduce((sum, { size, likeness }) => sum + size * likeness, 0) / weight;
  const off = found.filter(({ likeness }) => likeness < nearlyEqual).length;
  const lone = few.length === 1 && many.length > 1 ? loneWeight(few, many) : 1;
  return (0.6 * mean + 0.4 * worst) * lone - (off > 1 ? secondFault : 0);
}

function bestOf(part: string, many: readonly string[], free: ReadonlySet<number>): { at: number; likeness: number } {
  let best = { at: -1, likeness: 0 };
  for (const at of free) {
    const likeness = partLikeness(part, many[at] ?? "");
    if (likeness > best.likeness) best = { at, likeness };
  }
  return best;
}

const leastPart = 0.6;
/** One word may be off; where a second is as well, the whole is less like. */
const nearlyEqual = 0.95;
const secondFault = 0.1;

/** A lone word stands for a longer name where it is its surname, less surely where it is a given name. */
const loneWeight = (few: readonly string[], many: readonly string[]): number =>
  partLikeness(few[0] ?? "", many.at(-1) ?? "") > 0.8 ? 0.95 : 0.75;

function partLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? 0.95 : 0;
  const [x, y] = [soundOf(a), soundOf(b)];
  if (x !== y && givenNames.has(a) && givenNames.has(b)) return 0;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short === "" || short.length < (2 / 3) * long.length - 1) return 0;
  return Math.max(0, 1 - (1.2 * soundDistance(x, y)) / Math.max(3, short.length));
}

/** The shorter name with each two neighbours of either name run together: "Patr ushev", "van der Bilt". */
function rejoined(few: readonly string[], many: readonly string[]): number {
  let best = 0;
  for (const [a, b] of [
    [few, many],
    [many, few],
  ] as const) {
    for (let at = 0; at + 1 < a.length && a.length <= mostParts; at++) {
      const run = (a[at] ?? "") + (a[at + 1] ?? "");
      if (!b.some((part) => soundOf(part) === soundOf(run))) continue;
      const whole = [...a.slice(0, at), run, ...a.slice(at + 2)];
      const [x, y] = [whole, b].sort(byLength);
      if (x !== undefined && y !== undefined) best = Math.max(best, alignment(x, y));
    }
  }
  return best;
}

const mostParts = 8;
