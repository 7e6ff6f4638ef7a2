/** Base forms of a word by spelling rules, checked against the table of words. */
import { IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from "../../lexicon/irregular.ts";
import { findWord } from "./words.ts";

/** Every base form that a lower-case word may stand for, the word itself first where it is one. */
export function baseForms(word: string): readonly string[] {
  const met = forms.get(word);
  if (met) return met;
  const found = findForms(word);
  if (forms.size > 20_000) forms.clear();
  forms.set(word, found);
  return found;
}

const forms = new Map<string, readonly string[]>();

const irregular = new Map<string, string[]>();
for (const line of [...IRREGULAR_VERBS, ...IRREGULAR_NOUNS, ...IRREGULAR_ADJECTIVES]) {
  const [base = "", ...others] = line.split(" ");
  for (const other of others) irregular.set(other, [...(irregular.get(other) ?? []), base]);
}

/** Ending, what may stand in its place, and the parts of speech that inflect so. */
const endings: readonly (readonly [RegExp, readonly string[], string])[] = [
  [/ies$/, ["y", "ie"], "nv"],
  [/(?<=[sxz]|[cs]h|o)es$/, ["", "e"], "nv"],
  [/(?<=[^su])s$/, [""], "nv"],
  [/ied$/, ["y", "ie"], "v"],
  [/ed$/, ["", "e"], "v"],
  [/ying$/, ["y", "ie"], "v"],
  [/ing$/, ["", "e"], "v"],
  [/ier$/, ["y"], "a"],
  [/iest$/, ["y"], "a"],
  [/er$/, ["", "e"], "a"],
  [/est$/, ["", "e"], "a"],
];

function findForms(word: string): readonly string[] {
  const found = new Set<string>();
  if (findWord(word)) found.add(word);
  for (const base of irregular.get(word) ?? []) found.add(base);
  for (const [ending, replacements, parts] of endings) {
    if (!ending.test(word)) continue;
    for (const replacement of replacements) {
      const stem = word.replace(ending, replacement);
      const undoubled = /([bdfglmnprtvz])\1$/.test(stem) && replacement === "" ? [stem.slice(0, -1)] : [];
      for (const base of [stem, ...undoubled]) if (isWord(base, parts)) found.add(base);
    }
  }
  if (found.size === 0) for (const spelling of respell(word)) found.add(spelling);
  return found.size > 0 ? [...found] : [plainStem(word)];
}

/** American for British spelling, where only the one is in the table. */
function respell(word: string): readonly string[] {
  const changed = word.replace(/is(e[ds]?|ing|ations?)$/, "iz$1").replace(/our(?=s|ed|ing|ful|able|$)/, "or");
  return changed === word ? [] : baseForms(changed);
}

const isWord = (word: string, parts: string): boolean => {
  const senses = word.length > 1 ? findWord(word)?.senses : undefined;
  return senses !== undefined && [...parts].some((part) => senses.has(part));
};

const plainStem = (word: string): string => (word.length > 4 ? word.replace(/(?<=[^su])s$/, "") : word);
