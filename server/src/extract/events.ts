/** Reads the events of a sentence. */
import type { Event } from "./event.ts";
import type { SentenceInput } from "./input.ts";
import type { Mentions } from "./mentions.ts";

/** One event per predicate, in the order of their triggers. */
export function readEvents(_input: SentenceInput, _mentions: Mentions): readonly Event[] {
  return [];
}
