/** What the marks of omission and the brackets of a quotation do to its sense. */
import type { SourceReading } from "../../corpus/passage.ts";
import type { ActorTable } from "../../extract/actor.ts";
import type { DocumentReading } from "../../extract/claim.ts";
import type { Name, Quotation } from "../../extract/mention.ts";
import { couldBeSame } from "../../extract/name/match.ts";
import { functionWords } from "../../lexicon/index-words.ts";
import { type Message, say } from "../../text/message.ts";
import { overlapsSpan, type Span } from "../../text/span.ts";
import { compareNames } from "../compare/name.ts";
import { dangerIn, turningWords } from "./danger.ts";
import type { Found, Stretch } from "./place.ts";
import { insertionsOf, type QuotedWord, type Run, type SourceWords, sourceWords, wordsOf } from "./words.ts";

export interface Turn {
  readonly how: Message;
  /** Where what is meant begins in the source, if that is before the words both have. */
  readonly start?: number;
  readonly severity?: "warning" | "info";
}

export interface Marked {
  readonly quotation: Quotation;
  readonly runs: readonly Run[];
  readonly found: Found;
  readonly from: SourceReading;
  readonly draft: DocumentReading;
  readonly actors: ActorTable;
}

/** How its marks turn what the source has; undefined where they keep it. */
export const turnOf = (marked: Marked): Turn | undefined =>
  turnOfOmission(marked) ?? turnOfBrackets(marked) ?? turnOfNames(marked) ?? turnOfAddition(marked);

/** A negation, a hedge or whose words they are; in sentences left out as a whole it is of less weight. */
function turnOfOmission({ found, from }: Marked): Turn | undefined {
  const source = sourceWords(from.reading);
  for (const stretch of found.omitted) {
    const [first, end] = stretch;
    const danger = dangerIn(spoken(stretch, source), source.words.slice(end, end + 1));
    if (danger === undefined) continue;
    const whole = source.words[first - 1]?.last && source.words[end - 1]?.last;
    if (whole) return { how: say`leaves out a sentence with “${danger}”`, severity: "info" };
    if (isHedge(danger) && isAside(stretch, source, from.reading.prose))
      return { how: say`leaves out an aside with “${danger}”`, severity: "info" };
    return { how: say`leaves out “${danger}”, which changes its sense` };
  }
  return undefined;
}

const isHedge = (word: string): boolean =>
  /^(?:perhaps|maybe|possibly|probably|potentially|apparently|almost|nearly|likely)$/iu.test(word);

/** "It may take years — perhaps a decade — before it ends": the hedge goes with what it hedges. */
function isAside([first, end]: Stretch, { words }: SourceWords, prose: string): boolean {
  const gap = (index: number): string => prose.slice(words[index - 1]?.span.end ?? 0, words[index]?.span.start ?? 0);
  const marks = `${gap(first)}|${gap(end)}`;
  return (
    /^\s?(?:[—–]|--?\s|\().*\|\)?[\s,]*(?:[—–]|-|$)/u.test(marks) || (end - first > 2 && /^,\s\|,\s$/u.test(marks))
  );
}

/** Where the words on both sides are quoted, who says so between them is none of the quotation's. */
function spoken([first, end]: Stretch, source: SourceWords): readonly QuotedWord[] {
  const words = source.words.slice(first, end);
  const quoted = (word: QuotedWord | undefined): boolean =>
    word !== undefined && source.quoted.some((span) => overlapsSpan(span, word.span));
  return quoted(source.words[first - 1]) && quoted(source.words[end]) ? words.filter(quoted) : words;
}

function turnOfBrackets({ quotation, runs, found, from }: Marked): Turn | undefined {
  const mine = insertionsOf(quotation.text).flatMap(wordsOf);
  if (mine.length === 0) return undefined;
  const theirs = replacedWords(found, runs, sourceWords(from.reading));
  const turning = (words: readonly QuotedWord[], others: readonly QuotedWord[]): string | undefined =>
    turningWords(words.filter(({ normal }) => !others.some((other) => isInflected(normal, other.normal))));
  const turned = turning(theirs, mine) ?? turning(mine, theirs);
  if (turned === undefined) return undefined;
  const [first] = theirs;
  return {
    how: say`adds or drops “${turned}” in brackets, which changes its sense`,
    ...(first && { start: first.span.start }),
  };
}

/** "[wants]" for "want". */
const isInflected = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) > 2 && Math.abs(a.length - b.length) <= 3 && (a.startsWith(b) || b.startsWith(a)));

/** "[Egypt] will leave" for "Jordan will leave". */
function turnOfNames({ quotation, runs, found, from, draft, actors }: Marked): Turn | undefined {
  const mine = insertionsOf(quotation.text).flatMap((text) => {
    const start = draft.document.text.indexOf(`[${text}]`, quotation.inner.start);
    return start < 0 ? [] : namesIn(draft, { start, end: start + text.length + 2 });
  });
  if (mine.length === 0) return undefined;
  const replaced = replacedWords(found, runs, sourceWords(from.reading));
  const theirs = replaced.flatMap(({ span }) => namesIn(from.reading, span));
  const [name] = mine;
  const [other] = theirs;
  const pronoun = replaced.length === 1 ? replaced[0] : undefined;
  if (name && pronoun && isNotMeant(name, pronoun, quotation))
    return {
      how: say`puts “${name.text}” in brackets for “${pronoun.text}”`,
      start: pronoun.span.start,
      severity: "warning",
    };
  if (!name || !other || compareNames(mine, theirs, actors) !== "disjoint") return undefined;
  return { how: say`puts “${name.text}” in brackets for “${other.text}”` };
}

/** A speaker is "I" and nobody else's "he". */
function isNotMeant({ kind, text }: Name, { normal }: QuotedWord, { speaker }: Quotation): boolean {
  if ((kind !== "person" && kind !== "other") || !speaker) return false;
  const isSpeaker = couldBeSame(text, speaker.name ?? speaker.text);
  if (!isSpeaker && speaker.name === undefined) return false;
  return isSpeaker ? /^(?:he|she|him|her|his|they|them|their)$/u.test(normal) : /^(?:i|me|my|myself)$/u.test(normal);
}

/** "He should have gone [to prison]": a bracket that stands for nothing tells what the source tells elsewhere. */
function turnOfAddition({ quotation, runs, found, from }: Marked): Turn | undefined {
  if (found.replaced.length > 0 || found.omitted.length > 0 || runs[0]?.after === "insertion") return undefined;
  const { words } = sourceWords(from.reading);
  const added = insertionsOf(quotation.text).find((text) => {
    const weighty = wordsOf(text).filter(({ normal }) => !functionWords.has(normal));
    return (
      ADDS.test(text) &&
      weighty.length > 0 &&
      weighty.every(({ normal }) => !words.some((other) => isInflected(normal, other.normal)))
    );
  });
  return added === undefined
    ? undefined
    : { how: say`adds “${added}” in brackets, of which the source says nothing`, severity: "warning" };
}

/** Not "[the army]", which explains a word. */
const ADDS = /^(?:to|from|into|by|for|against|with|without|because|despite|after|before|until|in|on|at) \p{Ll}/u;

function namesIn(reading: DocumentReading, span: Span): readonly Name[] {
  const sentence = reading.sentences.find((each) => each.span.end > span.start);
  const names = sentence ? (reading.sentence(sentence.index)?.names ?? []) : [];
  return names.filter((name) => overlapsSpan(name.span, span));
}

/** Brackets at the start stand for what the source's sentence begins with, if that is little. */
function replacedWords({ first, replaced }: Found, runs: readonly Run[], source: SourceWords): readonly QuotedWord[] {
  const within = replaced.flatMap(([start, end]) => source.words.slice(start, end));
  if (runs[0]?.after !== "insertion") return within;
  const before = source.words.slice(Math.max(0, first - LONGEST_START), first);
  const opens = source.quoted.findLast((part) => part.start <= (before.at(-1)?.span.start ?? 0))?.start ?? 0;
  const start = before.findLastIndex(({ last, span }) => last || span.start < opens) + 1;
  return start === 0 && before.length === LONGEST_START ? within : [...before.slice(start), ...within];
}

/** Words that a bracket at the start may stand for, and one more. */
const LONGEST_START = 5;
