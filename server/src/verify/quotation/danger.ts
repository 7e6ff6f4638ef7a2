/** The word of a stretch that a quotation may neither leave out nor put in: a negation, a doubt, a condition. */
import { attributionWords, doubtPhrases, senseWords } from "../../lexicon/quotation-cues.ts";
import type { QuotedWord } from "./words.ts";

/** The first such word or phrase, as it is written. */
export const turningWords = (words: readonly QuotedWord[]): string | undefined =>
  firstOf(words, senseWords) ?? doubtIn(words);

/** Whose words they are counts too. With `next`, the words that follow: "the possibility" may stand before their "that". */
export const dangerIn = (words: readonly QuotedWord[], next: readonly QuotedWord[] = []): string | undefined =>
  firstOf(words, senseOrAttribution) ?? doubtIn([...words, ...next]) ?? doubtIn(words);

const senseOrAttribution: ReadonlySet<string> = new Set([...senseWords, ...attributionWords]);

/** With the rest of a short form: "don't". */
function firstOf(words: readonly QuotedWord[], dangerous: ReadonlySet<string>): string | undefined {
  const at = words.findIndex(({ normal }) => dangerous.has(normal));
  if (at < 0) return undefined;
  const from = words[at]?.normal === "t" ? Math.max(0, at - 1) : at;
  return writtenWords(words.slice(from, words[at + 1]?.normal === "t" ? at + 2 : at + 1));
}

function doubtIn(words: readonly QuotedWord[]): string | undefined {
  const text = normalWords(words);
  const match = doubtPhrases.exec(text);
  if (!match) return undefined;
  const first = text.slice(0, match.index).split(" ").length - 1;
  return writtenWords(words.slice(first, first + match[0].split(" ").length));
}

export const normalWords = (words: readonly QuotedWord[]): string => words.map(({ normal }) => normal).join(" ");

/** With the apostrophes at which words are parted, and "cannot" as one. */
export const writtenWords = (words: readonly QuotedWord[]): string =>
  words
    .map(({ text, span }, index) => (words[index - 1]?.span.end === span.start ? text : ` ${text}`))
    .join("")
    .replace(/(?:^| )(t|re|ll|ve|m|s|d)(?= |$)/g, "’$1")
    .trimStart();
