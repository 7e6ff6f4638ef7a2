/** Gives each time expression of a sentence to the verb or event noun it times. */

import type { Time } from "../mention.ts";
import { type Clauses, takesClause } from "./predicate.ts";

/** By the index of the chunk that is timed: a verb group's, or an event noun phrase's. */
export function timesByChunk(clauses: Clauses): ReadonlyMap<number, Time> {
  const times = new Map<number, Time>();
  const give = (chunk: number | undefined, time: Time) => {
    if (chunk !== undefined && !times.has(chunk)) times.set(chunk, time);
  };
  for (const [index, chunk] of clauses.chunks.entries()) {
    if (chunk.kind !== "noun") continue;
    for (let word = chunk.first; word <= chunk.last; word++) {
      const time = clauses.words[word]?.time;
      if (!time || /(?:before|after)$/.test(time.text) || clauses.words[word - 1]?.time === time) continue;
      if (chunk.timed) {
        give(nounBefore(clauses, index), time);
        give(verbFor(clauses, index), time);
      } else give(index, time);
    }
  }
  return times;
}

/** "a strike on Tuesday": the noun phrase just before, prepositional phrases between. */
function nounBefore({ chunks }: Clauses, timed: number): number | undefined {
  for (let at = timed - 1; at >= 0 && at > timed - 10; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === "noun" && chunks[at - 1]?.kind !== "preposition") return at;
    if (chunk?.kind !== "noun" && chunk?.kind !== "preposition") return undefined;
  }
  return undefined;
}

/** The verb to the left in the same clause, else the first to the right. */
function verbFor(clauses: Clauses, timed: number): number | undefined {
  const { chunks, predicates } = clauses;
  for (let at = timed - 1; at >= 0; at--) {
    const kind = chunks[at]?.kind;
    if (kind === "verb") return at;
    if (kind === "mark" && endsAside(clauses, at, timed)) continue;
    if (kind === "mark" || kind === "subordinator" || kind === "relative") break;
  }
  for (let at = timed + 1; at < chunks.length; at++) {
    const predicate = predicates.get(at);
    if (predicate && !predicate.reduced && !predicate.relative) return at;
  }
  for (let at = timed - 1; at >= 0; at--) if (chunks[at]?.kind === "verb") return at;
  return undefined;
}

/** "killed 12 people, including three children, in Tyre on Monday": the time goes on with what stands before the mark. */
function endsAside(clauses: Clauses, mark: number, timed: number): boolean {
  const { chunks } = clauses;
  const after = chunks[timed + 1];
  const inside = chunks.slice(mark + 1, timed);
  if (after !== undefined && after.kind !== "mark") return false;
  if (inside.some(({ kind }) => kind === "verb" || kind === "conjunction" || kind === "subordinator")) return false;
  return speaks(clauses, timed + 2) || (inside.length > 1 && inside[0]?.kind === "preposition");
}

/** Whether nothing but "the ministry said" begins at a chunk. */
function speaks({ chunks, predicates }: Clauses, at: number): boolean {
  const verb = predicates.get(at + 1);
  const next = chunks[at + 2];
  return (
    chunks[at]?.kind === "noun" && verb !== undefined && takesClause(verb.lemma) && (!next || next.kind === "mark")
  );
}
