/** Takes a name apart into the words that tell people apart: titles, particles and company forms fall away. */
import { honorifics, offices, ranks } from "../../lexicon/titles.ts";
import { words } from "../../lexicon/words.ts";
import { foldName } from "./fold.ts";

/** The telling words of the name, folded, in order, each once; initials are single letters. */
export function nameParts(name: string): readonly string[] {
  const spaced = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/\b(\p{Lu})\.(?=\p{L})/gu, "$1 ");
  const raw = foldName(spaced)
    .replace(/'s?\b/g, "")
    .split(/[\s,\-/·()"“”&]+/);
  const parts = raw.map(readDigits).filter((part) => part !== "");
  const telling = parts.filter(
    (part) => !silent.has(part) && !honorifics.has(part) && !ranks.has(part) && !offices.has(part),
  );
  const kept = telling.length > 0 ? telling : parts;
  return [...new Set(kept.flatMap((part) => (isInitials(part, name) ? [...part] : [part])))];
}

/** "JC Juncker": capitals without a vowel between them, beside a written name. */
const isInitials = (part: string, name: string): boolean =>
  part.length === 2 && /\p{Ll}/u.test(name) && name.includes(part.toUpperCase()) && !/[aeiou]/.test(part);

/** Digits inside a word are letters misread: "Sech1n". */
const readDigits = (part: string): string =>
  /[a-z]/.test(part) ? part.replace(/[01359]/g, (digit) => misread[digit] ?? digit) : part;

const misread: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "5": "s", "9": "g" };

/** Particles, and the forms of companies. */
const silent = words(`
  al el ul ar as ash an ad az bin ben ibn bint abu abd de del della di da dos das do du la le les van von der den ter ten zu y e
  the of and sa llc ltd inc jr sr
`);
