/** Words that cannot be true of one thing at one time: by the lists, by the dictionary, by a prefix. */
import {
  OPPOSED_NOUNS,
  OPPOSED_QUALITIES,
  OPPOSED_VERBS,
  SAME_DEEDS,
  SEEMING_NEGATIONS,
} from "../lexicon/opposites.ts";
import { findWord } from "./support/words.ts";

/** The opposites of a lower-case base form. */
export function oppositesOf(word: string): readonly string[] {
  const met = known.get(word);
  if (met) return met;
  const found = new Set([...(listed.get(word) ?? []), ...(findWord(word)?.opposites ?? []), ...negationsOf(word)]);
  found.delete(word);
  for (const other of found) if (isSameDeed(word, other)) found.delete(other);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(word, [...found]);
  return [...found];
}

const MOST_KNOWN = 10_000;
const known = new Map<string, readonly string[]>();

/** "unpopular" of "popular" and the other way round, where the dictionary has both as qualities: "inform" denies no form. */
function negationsOf(word: string): readonly string[] {
  const negated = PREFIXES.map((prefix) => prefix + word);
  const plain = PREFIXES.flatMap((prefix) => (word.startsWith(prefix) ? word.slice(prefix.length) : []));
  const suffixed = SUFFIXES.flatMap(([a, b]) => (word.endsWith(a) ? word.slice(0, -a.length) + b : []));
  if (!isQuality(word)) return [];
  return [...negated, ...plain, ...suffixed].filter(
    (other) =>
      other.length >= SHORTEST && isQuality(other) && !SEEMING_NEGATIONS.has(other) && !SEEMING_NEGATIONS.has(word),
  );
}

const isQuality = (word: string): boolean => findWord(word)?.senses.has("a") ?? false;

/** One movement told from its two ends. */
const isSameDeed = (a: string, b: string): boolean => SAME_DEEDS.has(`${a} ${b}`) || SAME_DEEDS.has(`${b} ${a}`);

const SHORTEST = 4;
const PREFIXES = ["un", "in", "im", "ir", "il", "dis", "non", "non-"];
const SUFFIXES = [
  ["ful", "less"],
  ["less", "ful"],
] as const;

const listed = readLists([OPPOSED_VERBS, OPPOSED_QUALITIES, OPPOSED_NOUNS]);

function readLists(lists: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const oppose = (a: string, b: string): void => {
    found.set(a, (found.get(a) ?? new Set()).add(b));
  };
  for (const line of lists.join("\n").split("\n")) {
    const [left = [], right = []] = line.split(" | ").map((side) => side.split(" ").filter(Boolean));
    for (const a of left) {
      for (const b of right) {
        oppose(a, b);
        oppose(b, a);
      }
    }
  }
  return found;
}
