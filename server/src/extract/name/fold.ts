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

/** "а a б b": a letter and what stands for it. */
function pairs(text: string): readonly (readonly [string, string])[] {
  const parts = text.split(" ");
  return parts.flatMap((letter, at) => (at % 2 === 0 ? [[letter, parts[at + 1] ?? ""] as const] : []));
}

/** Marks and letters by what stands for them; a letter without an entry stands for itself. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [
    [".", ""],
    ["’", "'"],
    ["‘", "'"],
    ["ʼ", "'"],
    ["ʻ", "'"],
    ["ʿ", "'"],
    ["ʾ", "'"],
    ["`", "'"],
    ["´", "'"],
    ["‐", "-"],
    ["‑", "-"],
    ["–", "-"],
    ["\u00a0", " "],
    ...pairs("ı i ø o ł l đ d ð d þ th æ ae œ oe ß ss ħ h ŋ ng ə e"),
    ...pairs("а a б b в v г g ґ g д d е e є ye ж zh з z и i і i ї yi к k л l м m н n о o п p р r с s т t у u ф f х kh"),
    ...pairs("ц ts ч ch ш sh щ shch ы y э e ю yu я ya"),
    ["ъ", ""],
    ["ь", ""],
    ...pairs(
      "ا a ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ z ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z غ gh ف f ق q ك k ک k گ g",
    ),
    ...pairs("ل l م m ن n ه h ة a و u ي i ی i ى a"),
    ["ع", ""],
    ["ء", ""],
    ...pairs(
      "ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s פ p ף f צ ts ץ ts ק k ר r ש sh ת t א a",
    ),
    ["ע", ""],
  ].map(([letter = "", plain = ""]) => [letter, plain]),
);
