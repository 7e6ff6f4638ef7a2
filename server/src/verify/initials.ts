/** Whether a text has a name by its initials, or initials by the name they stand for. */
import { otherWords } from "../lexicon/other-words.ts";

/** "IMO" where the text has "International Maritime Organization", "GDP" where it has "gross domestic product", "the United Nations" where it has "UN", "Twitter" where it has "tweeted". */
export const standsOtherwise = (name: string, prose: string): boolean =>
  hasOtherWord(name, prose) || hasFullName(name, prose) || hasInitials(name, prose);

const hasOtherWord = (name: string, prose: string): boolean => otherWords.get(name.toLowerCase())?.test(prose) ?? false;

const INITIALS = /^(?:\p{Lu}\.?){2,7}$/u;

function hasFullName(name: string, prose: string): boolean {
  if (!INITIALS.test(name)) return false;
  const words = [...name.replaceAll(".", "")].map((letter) => `${letter}\\p{Ll}[\\p{L}'’]*`);
  if (areThere(words, prose)) return true;
  const small = [...name.replaceAll(".", "")].map((letter) => `${letter.toLowerCase()}\\p{Ll}{2,}`);
  return small.length > 2 && areThere(small, prose);
}

const areThere = (words: readonly string[], prose: string): boolean =>
  new RegExp(`(?<!\\p{L})${words.join(`[\\s-]+(?:${SMALL}\\s){0,2}`)}(?!\\p{L})`, "u").test(prose);

const SMALL = "(?:of|the|and|for|on|in|to|de|du|des|la|against|&)";

/** Of each word that has a capital, or of every word. */
function hasInitials(name: string, prose: string): boolean {
  const words =
    name
      .replace(/^the\s/iu, "")
      .replace(/['’]s$/u, "")
      .match(/\p{L}[\p{L}'’.]*/gu) ?? [];
  if (words.length < 2) return false;
  const letters = [words.filter((word) => /^\p{Lu}/u.test(word)), words].map((some) =>
    some.map((word) => word.charAt(0).toUpperCase()),
  );
  return letters.some(
    (some) => some.length > 1 && new RegExp(`(?<!\\p{L})${some.join("\\.?")}(?!\\p{L})`, "u").test(prose),
  );
}
