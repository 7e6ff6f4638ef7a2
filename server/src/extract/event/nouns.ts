/** Looks up which nouns report an event. */
import { eventNouns } from "../../lexicon/event-nouns.ts";
import type { EventClass } from "../event.ts";
import type { Word } from "./word.ts";

export interface EventNoun {
  readonly class: EventClass;
  /** The verb that reports the same. */
  readonly verb: string;
}

const entries: ReadonlyMap<string, EventNoun> = new Map(
  Object.entries(eventNouns).flatMap(([name, nouns]) =>
    Object.entries(nouns).map(([noun, verb]): [string, EventNoun] => [noun, { class: name as EventClass, verb }]),
  ),
);

/** By singular, or by plural where the tagger left it so. */
export function eventNounOf(word: Word, before?: Word): EventNoun | undefined {
  const { lemma, normal } = word.term;
  const compound = word.hyphened && before ? entries.get(`${before.term.normal}-${lemma}`) : undefined;
  return compound ?? entries.get(lemma) ?? entries.get(normal.replace(/s$/, ""));
}

export const isEventNoun = (word: Word | undefined): boolean =>
  word?.class === "noun" && !word.named && eventNounOf(word) !== undefined;
