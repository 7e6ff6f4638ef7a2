/** Words and figures that something parts which nobody sees: each stands whole in the prose. */
import type { Document } from "./document.ts";
import { blank, JOINER } from "./prose.ts";

/**
 * Soft hyphens, marks of direction, emphasis of a part of a word, and the spaces and apostrophes of thousands part no
 * word: it stands together where it begins, filled up with joiners to the length that it has in the text.
 */
export function withWholeWords<Read extends Pick<Document, "prose">>(text: string, read: Read): Read {
  const { prose } = read;
  const parted = withoutEmphasis(text, withoutThousands(text, withoutHidden(prose)));
  const whole = parted.includes(JOINER) ? together(parted) : parted;
  return whole === prose ? read : { ...read, prose: whole };
}

function withoutHidden(prose: string): string {
  if (prose.search(UNUSUAL) < 0) return prose;
  return prose
    .replace(HIDDEN_WITHIN, joiners)
    .replace(HIDDEN, " ")
    .replace(PICTURES, blank)
    .replace(OTHER_DIGITS, plainDigit)
    .replace(ACCENTED, (letter) => letter.normalize("NFC").padEnd(letter.length, JOINER));
}

const joiners = (gap: string): string => JOINER.repeat(gap.length);

const MARKS = "\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff";

/** Letters with accents of their own, and pictures, with their colours, genders and flags. */
const ACCENTED = /\p{L}[\u0300-\u034e\u0350-\u036f]{1,4}/gu;
const PICTURES = /(?:(?![©®™])[\p{Extended_Pictographic}\p{RI}\p{EMod}]|\ufe0f|\u20e3)\u200d?/gu;

/** Full-width, Arabic and Persian digits, all of which have their value in their last four bits. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;
const plainDigit = (digit: string): string => String(digit.charCodeAt(0) & 15);

/** Whether any of these is to be looked for. */
const UNUSUAL = new RegExp(
  `[${MARKS}\\u200c\\u200d\\u0300-\\u036f\\u0660-\\u0669\\u06f0-\\u06f9\\uff10-\\uff19\\u2190-\\u2bff\\u3030-\\u3299\\ud83c-\\ud83e]`,
);
const HIDDEN = new RegExp(`[${MARKS}]`, "g");

/** Between letters, or between the digits of a figure; those of Persian and Hindi words, and of emoji, do part. */
const HIDDEN_WITHIN = new RegExp(
  `(?<=\\p{L}\\p{M}?)[${MARKS}]+(?=\\p{L})|(?<=\\d[.,]?)[${MARKS}\\u200c\\u200d]+(?=[.,]?\\d)`,
  "gu",
);

/** The gaps of "1 200" and "1’200" become joiners; a plain space may part two figures. */
function withoutThousands(text: string, prose: string): string {
  return prose.replace(THOUSANDS, (figure, offset: number) =>
    figure.replace(GAP, (gap, at: number) => {
      const start = offset + at;
      return THIN.test(text.slice(start, start + gap.length)) ? joiners(gap) : gap;
    }),
  );
}

const SPACES = " '’\\u00a0\\u2007-\\u2009\\u202f";
const GAP = new RegExp(`[${SPACES}]+`, "g");
const THOUSANDS = new RegExp(`(?<![\\d.,])\\d{1,3}(?:[${SPACES}]{1,10}\\d{3}(?!\\d))+`, "g");

/** How the formats write the space of thousands, or its apostrophe. */
const THIN =
  /^(?:['’\u00a0\u2007-\u2009\u202f]|&(?:nbsp|thinsp|#(?:160|8201|8239)|#x(?:a0|2009|202f));|\\[,;:]|\{nbsp\}|\\thinspace\{\}|~)$/i;

/** "**1**,200", "<b>A</b>n": what the text marks up without a space is one word. */
function withoutEmphasis(text: string, prose: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { index, 0: gap } of text.matchAll(EMPHASIS)) {
    const end = index + gap.length;
    if (!PARTED.test(`${prose.slice(index - 2, index)}\n${prose.slice(end, end + 2)}`)) continue;
    if (/\S/.test(prose.slice(index, end))) continue;
    parts.push(prose.slice(done, index), joiners(gap));
    done = end;
  }
  return done === 0 ? prose : [...parts, prose.slice(done)].join("");
}

const EMPHASIS = /(?:\*{1,3}|<\/?(?:b|i|em|strong|u|mark|span)(?:\s[^<>]{0,200})?>)+/g;

/** What stands before and behind, with a line end between. */
const PARTED = /\p{L}\n\p{Ll}|\d[.,]?\n[.,]?\d/u;

/** Every word with joiners in it, its letters and digits first. */
function together(prose: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let at = prose.indexOf(JOINER); at >= 0; at = prose.indexOf(JOINER, done)) {
    let start = at;
    while (start > done && (WITHIN.test(prose.charAt(start - 1)) || MARK.test(prose.slice(start - 2, start)))) start--;
    let end = at + 1;
    while (WITHIN.test(prose.charAt(end)) || FRACTION.test(prose.slice(end, end + 2))) end++;
    const word = prose.slice(start, end);
    parts.push(prose.slice(done, start), word.replaceAll(JOINER, "").padEnd(word.length, JOINER));
    done = end;
  }
  return [...parts, prose.slice(done)].join("");
}

const WITHIN = /[\p{L}\p{M}\p{N}]/u;
const MARK = /^\d[.,]$/;
const FRACTION = /^[.,]\d$/;
