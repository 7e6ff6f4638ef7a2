/** Tells what a number measures by the words around it, and what only looks like a quantity. */
import { designators, sportWords } from "../../lexicon/quantity-words.ts";
import { unitWords } from "../../lexicon/units.ts";
import type { QuantityKind } from "../mention.ts";
import { readCardinal } from "../number.ts";
import { isPersonWord } from "../population.ts";
import type { Word } from "../word.ts";
import type { Figure } from "./figure.ts";

export interface Kind {
  readonly kind: QuantityKind;
  readonly unit?: string;
  /** The words the quantity takes beside its figure. */
  readonly start: number;
  readonly end: number;
}

/** The kind of a figure; nothing for the numbers of names, clocks and lists. */
export function kindOf(words: readonly Word[], figure: Figure): Kind | undefined {
  const { start, end } = figure;
  if (figure.currency) return { kind: "money", unit: figure.currency, start, end };
  const score = scoreAt(words, figure);
  if (score !== undefined) return { kind: "score", start, end: score };
  if (isShare(words, figure) || isPronoun(words, figure) || isCompound(words, figure)) return undefined;
  if (isName(words, figure) || isAncientYear(words, figure) || isClock(words, figure) || isListMark(words, figure))
    return undefined;
  return ageAt(words, figure) ?? unitAt(words, figure) ?? { kind: "count", start, end };
}

/** "one in seven", "four out of five": both numbers tell a share. */
function isShare(words: readonly Word[], { start, end, number }: Figure): boolean {
  const after =
    words[end]?.text === "in" ? end + 1 : words[end]?.text === "out" && words[end + 1]?.text === "of" ? end + 2 : 0;
  if (after > 0 && words[number]?.tags.has("Value") && words[after]?.tags.has("Value") && readCardinal(words, after))
    return true;
  const before = words[start - 1]?.text;
  const earlier = before === "in" ? start - 2 : before === "of" && words[start - 2]?.text === "out" ? start - 3 : -1;
  return earlier >= 0 && words[earlier]?.tags.has("Value") === true && readCardinal(words, earlier) !== undefined;
}

/** "the third one", "this one". */
function isPronoun(words: readonly Word[], { start, number }: Figure): boolean {
  const before = words[start - 1];
  if (words[number]?.text !== "one" || !before) return false;
  return (
    pronounLeads.has(before.text) ||
    before.tags.has("Ordinal") ||
    (before.tags.has("Adjective") && before.kind === "word")
  );
}

const pronounLeads: ReadonlySet<string> = new Set("the this that every each any which another no".split(" "));

/** "two-state", "zero-COVID", "three-judge": an adjective, not a count. */
function isCompound(words: readonly Word[], { end, modifier }: Figure): boolean {
  const dash = words[end];
  const noun = words[end + 1];
  const hyphen =
    modifier === "exact" && dash?.text === "-" && dash.joined && noun?.joined === true && noun.kind === "word";
  return hyphen && !unitWords.has(noun.text) && noun.text !== "percent" && !powerWords.has(noun.text);
}

/** "12-year-old", "12 years old", "aged 12", "age 12", "Ali, 12,". */
function ageAt(words: readonly Word[], { start, end, number }: Figure): Kind | undefined {
  const unit = words[end]?.text === "-" ? end + 1 : end;
  const named = unitWords.get(words[unit]?.text ?? "");
  const old = words[unit + 1]?.text === "-" ? unit + 2 : unit + 1;
  if (named?.kind === "duration" && (words[old]?.text === "old" || words[old]?.text === "olds")) {
    return { kind: "age", unit: named.unit, start, end: old + 1 };
  }
  const before = words[start - 1]?.text;
  if (before === "aged" || before === "age") return { kind: "age", unit: "year", start, end };
  const name = words[start - 2];
  const inCommas =
    before === "," &&
    words[end]?.text === "," &&
    (name?.capital || isPersonWord(name?.text ?? "")) &&
    name &&
    !name.tags.has("Month") &&
    !name.tags.has("WeekDay");
  const age = Number(words[number]?.text);
  return inCommas && end === number + 1 && Number.isInteger(age) && age > 0 && age < 111
    ? { kind: "age", unit: "year", start, end }
    : undefined;
}

function unitAt(
  words: readonly Word[],
  { start, end, number }: Pick<Figure, "start" | "end" | "number">,
): Kind | undefined {
  const glued = words[end - 1];
  if (glued?.joined && glued.text === "m" && end === number + 2 && !words[end]?.tags.has("Noun")) {
    return { kind: "distance", unit: "metre", start, end };
  }
  let at = words[end]?.text === "-" ? end + 1 : end;
  if (/^(?:more|additional|extra|further)$/.test(words[at]?.text ?? "") && unitWords.has(words[at + 1]?.text ?? ""))
    at++;
  if (words[at]?.text === "of" && unitWords.get(words[at + 1]?.text ?? "")?.kind === "money") at++;
  if (words[at]?.text === "per" && words[at + 1]?.text === "cent")
    return { kind: "percent", unit: "%", start, end: at + 2 };
  if (words[at]?.text === "percentage" && words[at + 1]?.text.startsWith("point")) {
    return { kind: "percent", unit: "percentage point", start, end: at + 2 };
  }
  if (words[at]?.text === "basis" && words[at + 1]?.text.startsWith("point")) {
    return { kind: "percent", unit: "basis point", start, end: at + 2 };
  }
  const power = powerWords.get(words[at]?.text ?? "");
  if (power) {
    at++;
    while (words[at]?.text === "." || (words[at]?.text === "-" && words[at]?.joined)) at++;
  }
  const unit = unitWords.get(words[at]?.text ?? "") ?? (power && words[at]?.text === "m" ? metre : undefined);
  if (!unit) return sharedUnit(words, end, start);
  if (power) return { kind: "measurement", unit: `${power} ${unit.unit}`, start, end: at + 1 };
  return { kind: unit.kind, unit: unit.unit, start, end: at + 1 };
}

const metre = { kind: "distance", unit: "metre" } as const;

const powerWords: ReadonlyMap<string, string> = new Map([
  ["square", "square"],
  ["sq", "square"],
  ["cubic", "cubic"],
  ["cu", "cubic"],
]);

/** "from 5.2 to 4.9 percent": the first figure has the unit of the second. */
function sharedUnit(words: readonly Word[], end: number, start: number): Kind | undefined {
  if (words[start - 1]?.text !== "from" || words[end]?.text !== "to") return undefined;
  const second = readCardinal(words, end + 1);
  const shared = second && unitAt(words, { start: end, number: end + 1, end: second.end });
  return shared && { ...shared, start, end };
}

/** "3-1", "2-2", "a 28-14 win": two small figures on a hyphen that are no range. */
function scoreAt(words: readonly Word[], { number, end, figures, modifier }: Figure): number | undefined {
  const small = (at: number): boolean => words[at]?.kind === "number" && /^\d{1,3}$/.test(words[at]?.text ?? "");
  const range = modifier === "range";
  const dash = number + 1;
  const pair = figures && small(number) && words[dash]?.text === "-" && words[dash]?.joined && small(dash + 1);
  if (!pair || !words[dash + 1]?.joined || (range ? end : dash + 2) !== dash + 2) return undefined;
  if (!range && words[dash + 2]?.text !== "-") return dash + 2;
  const around = [...words.slice(Math.max(0, number - 4), number), ...words.slice(dash + 2, dash + 4)];
  return range && around.some(({ text }) => sportWords.has(text)) ? dash + 2 : undefined;
}

/** "Resolution 1701", "F-16", "Unit 8200", "No. 3": part of a name. */
function isName(words: readonly Word[], { start, number, figures }: Figure): boolean {
  if (!figures || start !== number) return false;
  const before = words[number - 1];
  const first = words[number];
  if (!before || !first) return false;
  if (first.joined && (before.kind === "word" || ["/", "@", "_", "#", "&", ".", "="].includes(before.text)))
    return true;
  if (first.joined && before.text === "-" && before.joined) return words[number - 2]?.kind === "word";
  if (before.text === "." && words[number - 2]?.text === "no") return true;
  return designators.has(before.text);
}

/** "44 BC". */
const isAncientYear = (words: readonly Word[], { end, figures }: Figure): boolean =>
  figures &&
  words[end]?.capital === true &&
  ["bc", "bce", "b.c.", "b.c.e.", "ad", "ce"].includes(words[end]?.text ?? "");

/** "10:30", "10 a.m.", "1500 GMT". */
function isClock(words: readonly Word[], { number, end, figures }: Figure): boolean {
  if (!figures) return false;
  const next = words[end];
  if (next?.text === ":" && next.joined && words[end + 1]?.joined) return words[end + 1]?.kind === "number";
  if (words[number - 1]?.text === ":" && words[number]?.joined) return words[number - 2]?.kind === "number";
  return next !== undefined && ["a.m.", "p.m.", "am", "pm", "gmt", "utc", "o'clock", "est", "edt"].includes(next.text);
}

/** "1." or "2)" at the head of a sentence. */
const isListMark = (words: readonly Word[], { number, end, figures }: Figure): boolean =>
  figures && number === 0 && (words[end]?.text === ")" || words[end]?.text === ".") && end < words.length - 1;
