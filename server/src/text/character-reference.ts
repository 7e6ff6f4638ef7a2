/** Decodes the character references of HTML and Markdown: `&amp;`, `&#8217;`, `&#x2014;`. */
import { decodeNamedCharacterReference } from "decode-named-character-reference";

/** Matches one reference with its marks. */
export const CHARACTER_REFERENCE = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z\d]{1,31});/;

/** The character that a whole reference stands for, spaces and controls as a space; nothing where it stands for none. */
export function decodeReference(reference: string): string | undefined {
  const name = reference.slice(1, -1);
  const decoded = name.startsWith("#") ? fromCode(name.slice(1)) : decodeNamedCharacterReference(name) || undefined;
  return decoded?.replace(/[\s\p{Cc}\p{Cn}\p{Co}\p{Cs}]/gu, " ");
}

function fromCode(digits: string): string {
  const hex = /^[xX]/.test(digits);
  const code = Number.parseInt(hex ? digits.slice(1) : digits, hex ? 16 : 10);
  const windows = WINDOWS_1252[code - 0x80];
  if (windows !== undefined && windows !== "") return windows;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}

/** Text of Windows' Western code page that was decoded as Latin-1, with its quotation marks and dashes in place. */
export const fromLatin1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] || control);

/** What browsers make of the references 128 to 159. */
const WINDOWS_1252: readonly string[] = [..."€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ"].map((character) =>
  character === "\0" ? "" : character,
);
