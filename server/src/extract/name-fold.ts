/** Folds spellings: case, diacritics, Cyrillic and typographic marks, so that names can be compared as plain letters. */

/** Lower case, Latin without diacritics, apostrophes straightened, dots dropped. Never longer than three letters for one. */
export function foldName(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replaceAll(".", "");
  let folded = "";
  for (const char of text.normalize("NFKD").toLowerCase()) {
    if (mark.test(char)) continue;
    folded += letters[char] ?? char;
  }
  return folded;
}

const plain = /^[A-Za-z .'-]*$/;
const mark = /^\p{M}$/u;

const letters: Readonly<Record<string, string>> = {
  ".": "",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  ʻ: "'",
  ʿ: "'",
  ʾ: "'",
  "`": "'",
  "´": "'",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "\u00a0": " ",
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ħ: "h",
  ŋ: "ng",
  ə: "e",
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ye",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "yi",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};
