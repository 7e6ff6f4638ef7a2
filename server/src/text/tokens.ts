/** Cheap tokens: words, numbers and marks without a dictionary, for indexes and comparisons of wording. */
import { JOINER, withoutJoiners } from "./prose.ts";
import type { Token } from "./sentence.ts";
import type { Span } from "./span.ts";

/**
 * Words keep inner apostrophes and the full stops of abbreviations ("Israel's", "U.S."), numbers their separators
 * ("1,200", "3.5"); hyphens stand alone, so that "Al-Hashd" and "al Hashd" share their words.
 */
export function tokenize(prose: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN, "gu");
  pattern.lastIndex = span.start;
  for (let match = pattern.exec(prose); match !== null && match.index < span.end; match = pattern.exec(prose)) {
    const end = Math.min(match.index + match[0].length, span.end);
    const text = withoutJoiners(prose.slice(match.index, end));
    const kind = match[1] !== undefined ? "word" : match[2] !== undefined ? "number" : "mark";
    tokens.push({ span: { start: match.index, end }, text, kind });
  }
  return tokens;
}

const ABBREVIATION = "(?:\\p{L}\\.){2,20}";
const WORD = "\\p{L}[\\p{L}\\p{M}\\p{N}\\u200c]*(?:['’][\\p{L}\\p{M}\\p{N}]+)*";
const DIGITS_AND_LETTERS = "\\p{N}+\\p{L}[\\p{L}\\p{M}\\p{N}]*";
const NUMBER = `\\p{N}+(?:[.,:]\\p{N}+)*${JOINER}*`;
const MARK = "[^\\s\\p{Cc}\\p{Cf}]";
const TOKEN = `(${ABBREVIATION}|${WORD}|${DIGITS_AND_LETTERS})|(${NUMBER})|${MARK}`;
