/** Tells whether a draft's sentence keeps its distance from what it tells, in words that are read as no attribution or hedge. */
import type { DocumentReading } from "../extract/claim.ts";
import type { Event } from "../extract/event.ts";
import { guessOpeners, hearsayClosers, hearsayOpeners, weighingOpeners } from "../lexicon/distance.ts";

/** "For the villagers the matter is clear: …", "…, it is claimed", "Had they …": the sentence itself does not vouch for it. */
export function isHearsay(event: Event, sentence: number, draft: DocumentReading): boolean {
  const [before, after] = aroundOf(event, sentence, draft);
  return OPENED.test(before) || FRAMED.test(before) || CLOSED.test(after) || isUnreal(before, after);
}

/** "It is likely that …", "the risk of …": it does not say that it is so. */
export function isGuess(event: Event, sentence: number, draft: DocumentReading): boolean {
  const [before, after] = aroundOf(event, sentence, draft);
  return GUESSED.test(before) || FRAMED.test(before) || DOUBTED.test(after) || isUnreal(before, after);
}

/** "Thought about closing", "toyed with the sale". */
export const isWeighed = (event: Event, sentence: number, draft: DocumentReading): boolean =>
  WEIGHED.test(aroundOf(event, sentence, draft)[0]);

/** The words of the sentence before and after the verb or noun of the event, as far as a semicolon. */
function aroundOf({ trigger }: Event, sentence: number, { sentences, prose }: DocumentReading): [string, string] {
  const span = sentences[sentence]?.span ?? trigger;
  const before = prose.slice(span.start, trigger.start).split(";").at(-1) ?? "";
  const after = prose.slice(trigger.end, span.end).split(";")[0] ?? "";
  return [before, after];
}

/** "Had the police known of it, they would …" */
const isUnreal = (before: string, after: string): boolean =>
  /(?:^|[,:—–-]\s*)(?:had|were|should)\s/iu.test(before) && /\bwould\b/iu.test(before + after);

const anyOf = (list: readonly string[]): string =>
  list.map((entry) => entry.replaceAll(" ", "\\s+").replace("*", "\\p{L}*")).join("|");

const OPENED = new RegExp(`(?<!\\p{L})(?:${anyOf(hearsayOpeners)})(?!\\p{L})`, "iu");
const rightBefore = (openers: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${anyOf(openers)})(?!\\p{L})[^,:()“”"]{0,60}$`, "iu");
const GUESSED = rightBefore(guessOpeners);
const WEIGHED = rightBefore(weighingOpeners);
const closedBy = (closers: readonly string[]): RegExp =>
  new RegExp(`[,—–(-]\\s*(?:[\\p{L}’']+\\s+)?(?:${anyOf(closers)})(?!\\p{L})`, "iu");

const CLOSED = closedBy(hearsayClosers);
/** Who says so is not what they doubt. */
const DOUBTED = closedBy(hearsayClosers.filter((closer) => closer !== "according to"));

/** Whoever sees it so, before a colon or a comma: "For the villagers the matter is clear:", "In her view,", "On his reading,". */
const FRAMED =
  /(?:^|[,.:—–-]\s*)(?:for|to)\s[^,:]{2,60}:\s|\b(?:in|by|on|from)\s(?:[\p{L}’'-]+\s){1,5}(?:telling|account|reading|view|words|version|opinion|eyes|reckoning|estimation|admission|perspective|standpoint)\b/iu;
