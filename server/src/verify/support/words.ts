/** Looks words up in the table of word relations: how common a word is, its senses, its opposites and its kin. */
import { BROADER, WORDS } from "../../lexicon/relations.generated.ts";

export interface WordEntry {
  /** 0 for a word no one counted, up to 9 for the commonest. */
  readonly level: number;
  /** Sense numbers, commonest first, by part of speech: n, v, a, r. */
  readonly senses: ReadonlyMap<string, readonly number[]>;
  readonly opposites: readonly string[];
  readonly kin: readonly string[];
}

/** The entry of a lower-case base form; undefined where the table does not hold it. */
export function findWord(word: string): WordEntry | undefined {
  const met = entries.get(word);
  if (met !== undefined) return met ?? undefined;
  const entry = readEntry(lineOf(word));
  if (entries.size > 20_000) entries.clear();
  entries.set(word, entry ?? null);
  return entry;
}

/** The senses that a sense stands directly under. */
export function broaderSenses(sense: number): readonly number[] {
  const at = (sense - 1) * 6;
  return [decode(BROADER, at), decode(BROADER, at + 3)].filter((parent) => parent > 0);
}

const DEPTH = 8;

/** Whether a word's commonest senses name a person. */
export function isPersonWord(word: string): boolean {
  const base = findWord(word) ?? findWord(word.replace(/s$/, ""));
  return nounSenses(base)
    .slice(0, 2)
    .some((sense) => reaches(sense, commonestSense("person"), DEPTH));
}

/** Whether a base form is first of all the word for an animal, a food or a substance: what has few other names. */
export const isNaturalKind = (base: string): boolean =>
  nounSenses(findWord(base))
    .slice(0, 1)
    .some((sense) => NATURAL_KINDS.some((kind) => reaches(sense, commonestSense(kind), DEPTH)));

const NATURAL_KINDS = ["animal", "food", "substance"];

const nounSenses = (entry: WordEntry | undefined): readonly number[] => entry?.senses.get("n") ?? [];

const commonestSense = (word: string): number => nounSenses(findWord(word))[0] ?? -1;

const reaches = (sense: number, above: number, steps: number): boolean =>
  sense === above || (steps > 0 && broaderSenses(sense).some((parent) => reaches(parent, above, steps - 1)));

const entries = new Map<string, WordEntry | null>();

function readEntry(line: string | undefined): WordEntry | undefined {
  if (line === undefined) return undefined;
  const [, level = "0", senses = "", opposites = "", kin = ""] = line.split("\t");
  const groups = senses.split(",").filter(Boolean);
  return {
    level: Number(level),
    senses: new Map(groups.map((group) => [group[0] ?? "n", sensesOf(group)])),
    opposites: opposites.split(" ").filter(Boolean),
    kin: kin.split(" ").filter(Boolean),
  };
}

function sensesOf(group: string): readonly number[] {
  const senses: number[] = [];
  for (let at = 1; at + 2 < group.length; at += 3) senses.push(decode(group, at));
  return senses;
}

/** Binary search over the sorted lines of the table. */
function lineOf(word: string): string | undefined {
  let low = 0;
  let high = WORDS.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = WORDS.lastIndexOf("\n", middle) + 1;
    const tab = WORDS.indexOf("\t", start);
    const found = WORDS.slice(start, tab);
    if (found === word) return WORDS.slice(start, WORDS.indexOf("\n", start));
    if (found < word) low = WORDS.indexOf("\n", middle + 1);
    else high = start - 1;
    if (low < 0 || high < 0) return undefined;
  }
  return undefined;
}

function decode(text: string, at: number): number {
  return (digit(text.charCodeAt(at)) << 12) | (digit(text.charCodeAt(at + 1)) << 6) | digit(text.charCodeAt(at + 2));
}

function digit(code: number): number {
  if (code >= 97) return code - 71;
  if (code === 95) return 63;
  if (code >= 65) return code - 65;
  return code === 45 ? 62 : code + 4;
}
