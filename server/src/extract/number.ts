/** Written numbers as values: "1,200", "twenty-one", "1.2 million", "half a million", "a hundred and five". */
import {
  gluedScales,
  ordinalEndings,
  ordinalNumbers,
  scaleNumbers,
  tensNumbers,
  unitNumbers,
} from "../lexicon/numbers.ts";
import type { Filled } from "./pattern.ts";
import type { Word } from "./word.ts";

/** The plain number that begins at a word. "A" counts only before a scale: "a hundred". */
export function readCardinal(words: readonly Word[], at: number): Filled | undefined {
  const word = words[at];
  if (!word || word.kind === "mark") return undefined;
  if (word.kind === "number") return withHalf(words, scaled(words, readFigure(words, at)));
  if (word.text === "half" || word.text === "quarter") return readFraction(words, at);
  if (word.text === "a" || word.text === "an") {
    const scale = scaleAt(words, at + 1);
    return scale === undefined ? undefined : withHalf(words, readSpelled(words, at + 1, scale, at + 2));
  }
  const scale = scaleAt(words, at);
  if (scale !== undefined && word.kind === "word") return readSpelled(words, at, scale, at + 1);
  const start = readBelowHundred(words, at);
  return start && withHalf(words, readSpelled(words, start.end, start.value, start.end));
}

/** "five and a half million", "a million and a half", "two and a half (years)": half of the last scale, or of one. */
function withHalf(words: readonly Word[], plain: Filled): Filled {
  const { value, end } = plain;
  if (words[end]?.text !== "and" || words[end + 1]?.text !== "a" || words[end + 2]?.text !== "half") return plain;
  const unit = [1e12, 1e9, 1e6, 1e3, 1e2].find((scale) => value >= scale) ?? 1;
  if (unit > 1) return value % unit === 0 ? { value: value + unit / 2, end: end + 3 } : plain;
  return scaled(words, { value: value + 0.5, end: end + 3 });
}

/** "7th", "seventh", "twenty-first". */
export function readOrdinal(words: readonly Word[], at: number): Filled | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.kind === "number") {
    const ending = words[at + 1];
    const fits = ending?.joined && ordinalEndings.has(ending.text) && /^\d+$/.test(word.text);
    return fits ? { value: Number(word.text), end: at + 2 } : undefined;
  }
  const value = ordinalNumbers.get(word.text);
  if (value !== undefined) return { value, end: at + 1 };
  const tens = tensNumbers.get(word.text);
  const last = words[at + 1]?.text === "-" ? ordinalNumbers.get(words[at + 2]?.text ?? "") : undefined;
  return tens !== undefined && last !== undefined && last < 10 ? { value: tens + last, end: at + 3 } : undefined;
}

function readFigure(words: readonly Word[], at: number): Filled {
  const value = Number((words[at]?.text ?? "").replaceAll(",", ""));
  const suffix = words[at + 1];
  const scale = suffix?.joined && suffix.kind === "word" ? gluedScales.get(suffix.text) : undefined;
  return scale === undefined ? { value, end: at + 1 } : { value: rounded(value * scale), end: at + 2 };
}

/** "1.2 million", "3 hundred thousand", "1.2-million". */
function scaled(words: readonly Word[], figure: Filled): Filled {
  let { value, end } = figure;
  for (let scale = scaleAt(words, end); scale !== undefined; scale = scaleAt(words, end)) {
    value = rounded(value * scale);
    end += words[end]?.text === "-" ? 2 : 1;
  }
  return { value, end };
}

/** "half a million", "half a dozen", "a quarter of a million" from its "quarter". */
function readFraction(words: readonly Word[], at: number): Filled | undefined {
  const share = words[at]?.text === "half" ? 0.5 : 0.25;
  let next = words[at + 1]?.text === "of" || words[at + 1]?.text === "-" ? at + 2 : at + 1;
  if (words[next]?.text === "a") next++;
  const scale = words[next]?.text === "dozen" ? 12 : scaleAt(words, next);
  return scale !== undefined && scale * share >= 5 ? { value: scale * share, end: next + 1 } : undefined;
}

/** Goes on from a value below a hundred: "… hundred and five thousand". */
function readSpelled(words: readonly Word[], from: number, first: number, firstEnd: number): Filled {
  let total = 0;
  let group = first;
  let end = firstEnd;
  for (let at = firstEnd; at - firstEnd < longest; at = end) {
    const scale = scaleAt(words, at);
    if (scale !== undefined) {
      end = at + (words[at]?.text === "-" ? 2 : 1);
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      continue;
    }
    const joint = words[at]?.text === "and" ? at + 1 : at;
    const more = at > from || first >= 100 ? readBelowHundred(words, joint) : undefined;
    if (!more || more.value === 0 || (group % 100 !== 0 && group !== 0)) break;
    group += more.value;
    end = more.end;
  }
  return { value: total + group, end };
}

/** Words that a spelled number may have; none that anyone writes has more. */
const longest = 16;

function readBelowHundred(words: readonly Word[], at: number): Filled | undefined {
  const text = words[at]?.text ?? "";
  const unit = unitNumbers.get(text);
  if (unit !== undefined) return { value: unit, end: at + 1 };
  const tens = tensNumbers.get(text);
  if (tens === undefined) return undefined;
  const next = words[at + 1]?.text === "-" ? at + 2 : at + 1;
  const rest = unitNumbers.get(words[next]?.text ?? "") ?? 0;
  return rest > 0 && rest < 10 ? { value: tens + rest, end: next + 1 } : { value: tens, end: at + 1 };
}

function scaleAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at]?.text === "-" ? words[at + 1] : words[at];
  return word && scaleNumbers.get(word.text);
}

/** Clears what binary fractions leave behind: 1.1 × 1,000,000. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
