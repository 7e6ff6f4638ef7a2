/** Whether a description ("the army", "a union official") can mean someone whom the source names, by what it says of them. */
import type { DocumentReading } from "../../extract/claim.ts";
import { helpers, holders, vagueSpeakers } from "../../lexicon/speakers.ts";
import { overlapsSpan, sliceSpan } from "../../text/span.ts";
import { areNear } from "../near-words.ts";
import { sentenceAt, type Voice } from "../voice.ts";
import { besideOf, type Portrait, portraitOf } from "./portrait.ts";
import { arePartedBy, sidesOf } from "./sides.ts";

/** Only what the source says of the one it names, and to whom else it gives the description, can part the two. */
export function fitsPerson(described: Voice, named: Voice, source: DocumentReading): boolean {
  const { text } = described;
  if (described.name !== undefined || named.name === undefined || described.kind === "outlet") return true;
  if (/^(?:he|she|they|it|we|i)$/iu.test(text)) return true;
  if (isRelative(text, named.name)) return false;
  const portrait = portraitOf(named.name, source);
  if (isHelper(text) !== isHelper(portrait.beside) && isHolder(text) !== isHolder(portrait.beside)) return false;
  const words = tellingWords(text);
  if (words.length === 0 || words.some((word) => tells(portrait, word))) return true;
  return !isOfOtherSide(text, named, portrait) && !isAnothers(text, named.name, source);
}

/** "Haddad's wife" for Haddad; his office and his party speak for him. */
function isRelative(text: string, name: string): boolean {
  const [, owner = "", noun = ""] = /^(.*?)['’]s?\s(?:[\p{L}-]+\s){0,2}([\p{L}-]+)$/u.exec(text) ?? [];
  return name.split(" ").at(-1) === owner.split(" ").at(-1) && helpers.has(noun.toLowerCase());
}

/** "A person close to the minister" for "the minister". */
export function isCloseTo(theirs: Voice, mine: Voice): boolean {
  const [, other] =
    /\s(?:close to|near|familiar with|aide to|adviser to|advisor to|deputy to|lawyer for)\s(.+)$/u.exec(theirs.text) ??
    [];
  const [head] = wordsOf(mine.speaker.text).slice(-1);
  return other !== undefined && head !== undefined && mine.kind === "other" && wordsOf(other).includes(head);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];

/** "A spokeswoman", and not the one she speaks for: one of the two, never both, stands with a name. */
const isHelper = (text: string): boolean => wordsOf(text).some((word) => helpers.has(word));
const isHolder = (text: string): boolean => wordsOf(text).some((word) => holders.has(word));

/** Those of the description by which one speaker is told from another; what a text writes with a capital has too many names. */
const tellingWords = (text: string): readonly string[] =>
  (text.match(/(?<![\p{L}'’])\p{L}[\p{L}-]*/gu) ?? [])
    .filter((word, index) => index === 0 || !/^\p{Lu}/u.test(word))
    .map((word) => singular(word.toLowerCase()))
    .filter((word) => word.length > 2 && !vagueSpeakers.has(word));

const singular = (word: string): string => word.replace(/(?<=[^s])s$/u, "");

const tells = ({ beside, around }: Portrait, word: string): boolean =>
  wordsOf(beside).some((other) => areNear(singular(other), word)) ||
  wordsOf(around).some((other) => singular(other) === word || (word.length > 4 && other.startsWith(word.slice(0, 5))));

/** With nothing said of who they are, only those who bear arms are known not to be just any name. */
function isOfOtherSide(text: string, { name = "" }: Voice, { beside, around }: Portrait): boolean {
  const mine = sidesOf(text);
  const theirs = new Set(beside.split(/[|,]/u).flatMap((part) => [...sidesOf(part)]));
  if (theirs.size > 0) return arePartedBy(mine, theirs);
  return (
    mine.size === 1 && mine.has("forces") && name.includes(" ") && !/\b(?:armed|forces|front|unit|war)\b/u.test(around)
  );
}

/** Whether the source gives the description to another whom it names, or to one or many that it does not. */
function isAnothers(text: string, name: string, source: DocumentReading): boolean {
  const phrase = text.toLowerCase().replace(/^(?:the|an?|one)\s/u, "");
  const many = /s$/u.test(phrase.split(/\s(?:of|for|in|at|from|with)\s/u)[0] ?? phrase);
  const surname = name.split(" ").at(-1) ?? name;
  const prose = source.prose.toLowerCase();
  for (let at = prose.indexOf(phrase); at >= 0; at = prose.indexOf(phrase, at + 1)) {
    const span = { start: at, end: at + phrase.length };
    const sentence = sentenceAt(source, { span });
    if (!sentence || sliceSpan(source.prose, sentence.span).includes(surname)) continue;
    if (
      sentence.names.some(
        (other) =>
          other.kind === "person" && besideOf(other, sentence.span, source.prose).toLowerCase().includes(phrase),
      )
    )
      return true;
    const isNew = many || /\b(?:an?|one)\s$/u.test(prose.slice(Math.max(0, at - 5), at));
    const speakers = [
      ...sentence.quotations.map(({ speaker }) => speaker?.span),
      ...sentence.attribution.map(({ speaker }) => speaker),
    ];
    if (isNew && speakers.some((speaker) => speaker && overlapsSpan(speaker, span))) return true;
  }
  return false;
}
