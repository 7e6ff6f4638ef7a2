/** Finds who is said to say what a sentence tells in phrases without a verb: "according to", "in the mayor's telling". */
import type { Stance } from "../lexicon/reporting.ts";
import type { Span } from "../text/span.ts";
import type { NounPhrase } from "./event/chunks.ts";
import { type Clauses, spanOf } from "./event/predicate.ts";
import { isPossessive } from "./event/word.ts";

export interface Saying {
  readonly speaker: NounPhrase;
  readonly cue: Span;
  readonly stance: Stance;
}

export function readSayings(clauses: Clauses): readonly Saying[] {
  const { chunks, words } = clauses;
  return chunks.flatMap((chunk, index): readonly Saying[] => {
    if (chunk.kind !== "preposition") return [];
    const normal = words[chunk.first]?.term.normal ?? "";
    if (normal !== "according") return inTelling(clauses, chunk.first, index);
    const speaker = chunks[index + 2];
    if (speaker?.kind !== "noun") return [];
    return [{ speaker, cue: spanOf(clauses, chunk.first, chunk.first + 1), stance: "neutral" }];
  });
}

/** "By her account", "in the mayor's telling", "on Haddad's reading": at the sentence's start, or between marks. */
function inTelling(clauses: Clauses, preposition: number, index: number): readonly Saying[] {
  const { chunks, words } = clauses;
  const phrase = chunks[index + 1];
  if (phrase?.kind !== "noun" || !telling.has(words[phrase.last]?.term.normal ?? "")) return [];
  if (!/^(?:in|by|on|from)$/u.test(words[preposition]?.term.normal ?? "")) return [];
  const opened = preposition === 0 || words[preposition]?.mark !== "";
  const owner = phrase.last - 1;
  const own = words[owner];
  if (!opened || owner < phrase.first || !own || !(isPossessive(own) || own.term.tags.has("Possessive"))) return [];
  const speaker: NounPhrase = { ...phrase, last: owner, head: owner, heads: [owner] };
  return [{ speaker, cue: spanOf(clauses, phrase.last, phrase.last), stance: "distancing" }];
}

const telling: ReadonlySet<string> = new Set(
  "telling account version reading view opinion eyes words estimation reckoning estimate analysis".split(" "),
);
