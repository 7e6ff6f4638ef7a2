/** Reads the counts that are no written number: "a soldier", "another child", "no one", "none", "no casualties", "without casualties". */

import { tollNouns } from "../../lexicon/tolls.ts";
import { singularOf } from "../plural.ts";
import { isPersonWord, populationOf } from "../population.ts";
import type { Item } from "../toll/item.ts";
import type { Word } from "../word.ts";
import { exact } from "./bound.ts";
import { readCounted } from "./counted.ts";
import { readFigure } from "./figure.ts";

export function readSingle(words: readonly Word[], at: number, timeWords: ReadonlySet<number>): Item | undefined {
  switch (words[at]?.text) {
    case "a":
    case "an":
    case "another":
      return readOne(words, at, timeWords);
    case "no":
      return readNo(words, at, timeWords);
    case "both":
      return readBoth(words, at, timeWords);
    case "without":
      return readWithout(words, at, timeWords);
    case "nobody":
      return bare(words, at, at + 1);
    case "none":
      return bare(words, at, at + 1);
    default:
      return undefined;
  }
}

/** One person, named by a singular noun with at most three words before it. */
function readOne(words: readonly Word[], at: number, timeWords: ReadonlySet<number>): Item | undefined {
  for (let next = at + 1; next <= at + 4; next++) {
    const word = words[next];
    if (!word || (word.kind !== "word" && word.text !== "-") || timeWords.has(next)) return undefined;
    const person = isPersonWord(word.text) && singularOf(word.text) === word.text;
    if (!person) continue;
    const following = words[next + 1];
    if (following?.text === "of" && readFigure(words, next + 2)) return undefined;
    if (following?.text === "'s" || (following?.text === "-" && following.joined)) return undefined;
    if (following && isPersonWord(following.text)) continue;
    if (following?.tags.has("Noun") && !following.capital && !following.tags.has("Verb")) return undefined;
    return one(words, at, next, timeWords);
  }
  return undefined;
}

function one(words: readonly Word[], at: number, noun: number, timeWords: ReadonlySet<number>): Item | undefined {
  const counted = readCounted(words, at + 1, timeWords);
  if (!counted || counted.end < noun + 1) return undefined;
  const population = populationOf(words[noun]?.text ?? "") ?? "people";
  const own = { start: at + 1, end: noun + 1, head: words[noun]?.text ?? "", partitive: false, population };
  return { ...bare(words, at, noun + 1, 1, at + 1), counted: own };
}

function readNo(words: readonly Word[], at: number, timeWords: ReadonlySet<number>): Item | undefined {
  if (words[at + 1]?.text === "one") return bare(words, at, at + 2);
  const counted = readCounted(words, pastReports(words, at + 1), timeWords);
  if (!counted || (!counted.population && !tollNouns.has(counted.head))) return undefined;
  return { ...bare(words, at, counted.end, 0, at + 1), counted };
}

/** "both pilots", "both of the pilots". */
function readBoth(words: readonly Word[], at: number, timeWords: ReadonlySet<number>): Item | undefined {
  const counted = readCounted(words, at + 1, timeWords);
  if (!counted?.population || singularOf(words[counted.end - 1]?.text ?? "") === words[counted.end - 1]?.text)
    return undefined;
  return { ...bare(words, at, counted.end, 2, at + 1), counted };
}

/** "without casualties", "without any injuries". */
function readWithout(words: readonly Word[], at: number, timeWords: ReadonlySet<number>): Item | undefined {
  const counted = readCounted(words, words[at + 1]?.text === "any" ? at + 2 : at + 1, timeWords);
  if (!counted || !tollNouns.has(counted.head)) return undefined;
  return { ...bare(words, at, counted.end, 0, at + 1), counted };
}

/** Past "immediate reports of" in "no immediate reports of injuries". */
function pastReports(words: readonly Word[], from: number): number {
  const at = words[from]?.text === "immediate" ? from + 1 : from;
  const reports = /^(?:reports?|word|sign|signs|indications?)$/.test(words[at]?.text ?? "");
  return reports && words[at + 1]?.text === "of" ? at + 2 : from;
}

const bare = (words: readonly Word[], at: number, end: number, value = 0, figureEnd = end): Item => ({
  start: at,
  end,
  figure: { ...exact(value), start: at, number: at, end: figureEnd, figures: words[at]?.kind === "number" },
  kind: { kind: "count", start: at, end: figureEnd },
  people: true,
});
