/** Finds the object of a verb and its prepositional phrases to its right. */

import { clauseOnlyVerbs } from "../../lexicon/reporting.ts";
import type { NounPhrase } from "./chunks.ts";
import { startsClause } from "./phrases.ts";
import { type Clauses, type Oblique, takesClause } from "./predicate.ts";

export interface Objects {
  readonly object?: NounPhrase;
  readonly obliques: readonly Oblique[];
}

export function objectOf(
  { words, chunks }: Clauses,
  index: number,
  verb: { readonly lemma: string; readonly infinitive: boolean; readonly subject: NounPhrase | undefined },
): Objects {
  let object: NounPhrase | undefined;
  const obliques: Oblique[] = [];
  let preposition: string | undefined;
  for (let at = index + 1; at < chunks.length && at < index + 40; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "preposition") preposition = words[chunk.first]?.term.normal;
    else if (chunk?.kind === "noun" && chunk.timed) preposition = undefined;
    else if (chunk?.kind === "noun" && chunk === verb.subject) preposition = undefined;
    else if (chunk?.kind === "noun" && preposition !== undefined) {
      obliques.push({ preposition, phrase: chunk });
      preposition = undefined;
    } else if (chunk?.kind === "noun") {
      if (object && givingVerbs.has(verb.lemma) && chunks[at - 1] === object) {
        obliques.push({ preposition: "to", phrase: object });
        object = chunk;
        continue;
      }
      if (object || obliques.length > 0) break;
      if (isSubjectOfNext(chunks, at, verb)) break;
      object = chunk;
    } else if (chunk?.kind === "adjective" && copulas.has(verb.lemma) && !object && obliques.length === 0) {
      object = {
        kind: "noun",
        first: chunk.first,
        last: chunk.last,
        head: chunk.first,
        heads: [chunk.first],
        timed: false,
      };
    } else if (chunk?.kind === "mark") {
      if (!continuesAfterMark(chunks, at)) break;
    } else if (chunk?.kind !== "adverb" && chunk?.kind !== "adjective") break;
  }
  return { obliques, ...(object && { object }) };
}

/** Verbs that may name whom something is given to before what is given: "gave the museum 40 paintings". */
export const givingVerbs: ReadonlySet<string> = new Set(
  "give offer send pay award grant hand lend sell show teach owe promise deny assign bring".split(" "),
);

/** Verbs whose complement may be an adjective: "was present", "remains closed". */
const copulas: ReadonlySet<string> = new Set([
  "be",
  "become",
  "remain",
  "stay",
  "seem",
  "appear",
  "feel",
  "look",
  "turn",
  "go",
  "get",
]);

function isSubjectOfNext(
  chunks: Clauses["chunks"],
  at: number,
  { lemma, infinitive }: { readonly lemma: string; readonly infinitive: boolean },
): boolean {
  const next = chunks[at + 1];
  if (clauseOnlyVerbs.has(lemma) && next?.kind === "mark" && chunks[at + 2] !== undefined) return true;
  if (takesClause(lemma)) return startsClause(chunks, at);
  if (infinitive) return false;
  return (
    next?.kind === "verb" &&
    !next.infinitive &&
    next.form !== "gerund" &&
    next.form !== "past" &&
    next.form !== "participle"
  );
}

/** "met on Monday, in Beirut, and left": a prepositional phrase set off on both sides. */
function continuesAfterMark(chunks: Clauses["chunks"], at: number): boolean {
  if (chunks[at + 1]?.kind !== "preposition" || chunks[at + 2]?.kind !== "noun") return false;
  const after = chunks[at + 3];
  return after === undefined || after.kind === "mark" || after.kind === "conjunction" || after.kind === "preposition";
}
