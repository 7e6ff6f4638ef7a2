/** The cheap terms a passage is found by: stems, figures, and the consonants of names. No dictionary, no parse. */
import { cardinals, functionWords } from "../lexicon/index-words.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;

/** The terms of a text, repeated as often as they occur. */
export function indexTerms(text: string): readonly string[] {
  const terms: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    const plain = fold(word);
    if (plain === "" || functionWords.has(plain)) continue;
    const figure = cardinals.get(plain) ?? figureOf(plain);
    if (figure !== undefined) {
      terms.push(`#${figure}`);
      continue;
    }
    terms.push(stem(plain));
    if (isCapital(word) && plain.length > 3) terms.push(`~${skeleton(plain)}`);
  }
  return terms;
}

/** A light stemmer: enough to bring "strike", "strikes" and "striking" together, never a judge of meaning. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const cut = word
    .replace(/(?:ies|ied)$/u, "y")
    .replace(/(?:ings?|ed|es|s|ly)$/u, "")
    .replace(/(?:ations?|ions?|ment|er|or)$/u, "")
    .replace(/e$/u, "")
    .replace(/(.)\1$/u, "$1");
  return cut.length < 3 ? word : cut;
}

/** Lower case without diacritics. */
export const fold = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The consonants of a name, the way romanised spellings agree: "Qaani" and "Ghaani" differ, "Gallant" and "Galant" do not. */
function skeleton(word: string): string {
  const consonants = word
    .slice(1)
    .replace(/ph/gu, "f")
    .replace(/ou|w/gu, "u")
    .replace(/[ck]h?|q/gu, "k")
    .replace(/[aeiouy'’]/gu, "")
    .replace(/(.)\1/gu, "$1");
  return (word[0] ?? "") + consonants;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

function figureOf(word: string): string | undefined {
  return /^\p{N}/u.test(word) ? word.replace(/,/gu, "").replace(/\.0+$/u, "") : undefined;
}
