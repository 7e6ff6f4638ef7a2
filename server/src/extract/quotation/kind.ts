/** Whether quotation marks hold speech, or a title, a nickname, a slogan, a term or a word set apart. */
import { functionWords } from "../../lexicon/index-words.ts";
import { displayed, namingVerbs, quotedNames, selfNamed } from "../../lexicon/quotation-cues.ts";
import type { Quotation } from "../mention.ts";
import type { Quoted } from "./marks.ts";

/** `attributed`: somebody is said to speak beside it. */
export function kindOf(
  prose: string,
  { span, open, blockQuote }: Quoted,
  text: string,
  attributed: boolean,
): Pick<Quotation, "speech" | "naming"> {
  if (blockQuote || open) return { speech: true };
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const before = prose.slice(Math.max(0, span.start - 90), span.start);
  const after = prose.slice(span.end, span.end + 3);
  if (words.length < 2 || isNamed(before) || isWithinName(before, after) || isTitle(words)) return { speech: false };
  const sentence = /[.!?…,]$/.test(text) || /[.!?]\s/.test(text) || /^\s?[.,]/.test(after);
  const speech = attributed || (words.length >= 4 && sentence && /^[\p{Lu}[…]/u.test(text)) || words.length >= 8;
  const naming = speech && isNaming(before, after, text, words.length);
  return { speech, ...(naming && { naming }) };
}

const isNamed = (before: string): boolean => {
  const lower = before.toLowerCase().trimEnd();
  return quotedNames.some((cue) => lower.endsWith(cue) && !/\p{L}/u.test(lower.charAt(lower.length - cue.length - 1)));
};

/** Omar "the Fox" Haddad. */
const isWithinName = (before: string, after: string): boolean =>
  /(?:^|[^.!?]\s)\p{Lu}[\p{L}.'’-]*\s$/u.test(before) && /^\s\p{Lu}/u.test(after);

/** Every word of weight has a capital: the name of a book, a group or an operation. */
function isTitle(words: readonly string[]): boolean {
  const weighty = words.filter((word) => !functionWords.has(word.toLowerCase()) || /^\p{Lu}/u.test(word));
  return (
    words.length <= 12 &&
    /^[\p{Lu}\p{N}]/u.test(words[0] ?? "") &&
    weighty.length > 1 &&
    weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
  );
}

/** What something is called, a banner reads or a crowd chants; an apposition between commas. */
function isNaming(before: string, after: string, text: string, length: number): boolean {
  const own = before.slice(Math.max(before.lastIndexOf(". "), before.search(/["“”][^"“”]*$/u)) + 1);
  if (length <= LONGEST_SLOGAN && displayed.test(own)) return true;
  if (length > LONGEST_TERM || /[.!?]/u.test(text)) return false;
  return (
    namingVerbs.test(own) ||
    selfNamed.test(own) ||
    (/\p{Ll},\s$/u.test(own) && /^,|^\)/u.test(after) && !/,$/u.test(text))
  );
}

const LONGEST_TERM = 6;
const LONGEST_SLOGAN = 12;
