/** Reads the events of a sentence: one for each predicate and one for each noun that reports an event. */
import { compareSpans } from "../text/span.ts";
import type { ArgumentContext } from "./event/arguments.ts";
import { chunkWords } from "./event/chunks.ts";
import { readClauses } from "./event/clauses.ts";
import { type Frame, frameNominal, framePredicate } from "./event/frames.ts";
import { readNominals } from "./event/nominal.ts";
import { joinPhrases } from "./event/phrases.ts";
import type { Clauses } from "./event/predicate.ts";
import { timesByChunk } from "./event/times.ts";
import { readWords } from "./event/words.ts";
import type { SentenceInput } from "./input.ts";
import type { Mentions } from "./mentions.ts";

export interface SentenceFrames {
  readonly clauses: Clauses;
  /** In the order of their triggers. */
  readonly events: readonly Frame[];
}

export function readEvents(input: SentenceInput, mentions: Mentions): SentenceFrames {
  const words = readWords(input, mentions);
  const chunks = joinPhrases(words, chunkWords(words));
  const clauses = readClauses(words, chunks);
  const context: ArgumentContext = { prose: input.prose, words, mentions };
  const nominals = readNominals(context, chunks);
  const times = timesByChunk(clauses);
  const carried = new Set<number>();
  const events: Frame[] = [];
  for (const predicate of clauses.predicates.values()) {
    const framed = framePredicate(context, clauses, predicate, nominals, times);
    if (!framed) continue;
    if (framed.carried !== undefined) carried.add(framed.carried);
    events.push(framed.event);
  }
  for (const nominal of nominals) {
    if (carried.has(nominal.word)) continue;
    const event = frameNominal(context, nominal, clauses, times);
    if (event) events.push(event);
  }
  return { clauses, events: events.sort((a, b) => compareSpans(a.trigger, b.trigger)) };
}
