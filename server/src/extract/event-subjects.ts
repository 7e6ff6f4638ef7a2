/** Finds the subject of a verb to its left, or after it where a reporting verb stands before its speaker. */
import { objectControlVerbs } from "../lexicon/event-verbs.ts";
import type { NounPhrase, VerbGroup } from "./event-chunks.ts";
import { startsClause } from "./event-phrases.ts";
import { type Clauses, type Predicate, takesClause } from "./event-predicate.ts";

export interface Subject {
  readonly phrase: NounPhrase;
  /** Where it stands among the chunks, when it is the verb's own. */
  readonly at?: number;
  readonly relative?: true;
}

interface Verb {
  readonly lemma: string;
  readonly group: VerbGroup;
  readonly reduced: boolean;
  readonly governor?: Predicate;
  readonly sibling?: Predicate;
}

export function subjectOf(clauses: Clauses, index: number, verb: Verb): Subject | undefined {
  if (verb.sibling?.subject) return { phrase: verb.sibling.subject };
  if (verb.group.infinitive) return controller(verb.governor);
  if (verb.group.form === "gerund" && !verb.group.progressive) return ofGerund(clauses, index, verb);
  return inverted(clauses, index, verb) ?? leftwards(clauses, index, verb.reduced);
}

/** Who does what an infinitive says: the object of "ordered troops to", else the subject of "plans to". */
function controller(governor: Predicate | undefined): Subject | undefined {
  if (!governor) return undefined;
  const phrase = governor.object && objectControlVerbs.has(governor.lemma) ? governor.object : governor.subject;
  return phrase && { phrase };
}

/** "militants firing rockets" and "hit the town, killing 12". */
function ofGerund(clauses: Clauses, index: number, verb: Verb): Subject | undefined {
  const before = clauses.chunks[index - 1];
  if (before?.kind === "noun" && !before.timed && clauses.chunks[index - 2]?.kind !== "preposition") {
    return { phrase: before, at: index - 1 };
  }
  return controller(verb.governor);
}

/** "…," said Jon Alterman. */
function inverted({ chunks }: Clauses, index: number, { lemma, group }: Verb): Subject | undefined {
  const before = chunks[index - 1];
  const after = chunks[index + 1];
  if (!takesClause(lemma) || group.passive || after?.kind !== "noun" || after.timed) return undefined;
  if (before !== undefined && before.kind !== "mark" && before.kind !== "noun") return undefined;
  if (before?.kind === "noun" && chunks[index - 2]?.kind !== "verb") return undefined;
  return startsClause(chunks, index + 1) ? undefined : { phrase: after, at: index + 1 };
}

function leftwards(clauses: Clauses, index: number, reduced: boolean): Subject | undefined {
  const { chunks, predicates } = clauses;
  for (let at = index - 1; at >= 0 && at > index - 60; ) {
    const chunk = chunks[at];
    switch (chunk?.kind) {
      case "noun": {
        if (chunk.timed) at--;
        else if (chunks[at - 1]?.kind === "preposition" && !reduced) at -= 2;
        else {
          const owner = predicates.get(at - 1);
          if (owner?.relative && owner.subject && !takesClause(owner.lemma)) return { phrase: owner.subject };
          return { phrase: chunk, at };
        }
        break;
      }
      case "relative":
        return antecedent(clauses, at);
      case "mark":
        if (reduced) at--;
        else {
          const open = parenthesis(clauses, at);
          if (open === undefined) return sharedSubject(clauses, at, index);
          at = open - 1;
        }
        break;
      case "verb": {
        const predicate = predicates.get(at);
        if (!predicate || (!predicate.reduced && predicate.group.form !== "gerund" && !predicate.group.infinitive)) {
          return predicate?.relative && predicate.subject ? { phrase: predicate.subject } : undefined;
        }
        at--;
        break;
      }
      case "conjunction":
        return sharedSubject(clauses, at, index);
      case "subordinator":
      case undefined:
        return undefined;
      default:
        at--;
    }
  }
  return undefined;
}

/** "attacked, looted and burned": verbs in a row have one subject. */
function sharedSubject({ chunks, predicates }: Clauses, before: number, index: number): Subject | undefined {
  const next = chunks[before + 1];
  if (next !== chunks[index] && next?.kind !== "adverb") return undefined;
  for (let at = before - 1; at >= 0 && at > before - 30; at--) {
    const predicate = predicates.get(at);
    if (predicate && !predicate.reduced && !predicate.group.infinitive && predicate.group.form !== "gerund") {
      return predicate.subject && { phrase: predicate.subject };
    }
  }
  return undefined;
}

/** The noun a relative pronoun stands for: the head of "the strike on Beirut that killed him". */
function antecedent({ words, chunks, predicates }: Clauses, relative: number): Subject | undefined {
  let nearest: NounPhrase | undefined;
  for (let at = relative - 1; at >= 0 && at > relative - 12; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === "mark" && at === relative - 1) continue;
    if (chunk?.kind === "preposition" && nearest !== undefined) continue;
    if (predicates.get(at)?.reduced) continue;
    if (chunk?.kind !== "noun") break;
    if (chunk.timed) continue;
    nearest ??= chunk;
    const person = words[relative]?.term.normal === "who" && words[nearest.head]?.named === true;
    if (person || chunks[at - 1]?.kind !== "preposition") return { phrase: person ? nearest : chunk, relative: true };
  }
  return nearest && { phrase: nearest, relative: true };
}

/** Where the aside begins that ends with the mark at `close`: ", who leads it," and ", a sworn enemy of Israel,". */
function parenthesis({ chunks, predicates }: Clauses, close: number): number | undefined {
  let finite: Predicate | undefined;
  for (let at = close - 1; at >= 0 && at > close - 24; at--) {
    const chunk = chunks[at];
    const predicate = predicates.get(at);
    if (predicate && !predicate.reduced && predicate.group.form !== "gerund" && !predicate.group.infinitive)
      finite = predicate;
    if (chunk?.kind !== "mark") continue;
    const first = chunks[at + 1];
    const aside = first?.kind === "relative" || first?.kind === "subordinator" || first?.kind === "preposition";
    if (!finite || aside || takesClause(finite.lemma)) return at > 0 ? at : undefined;
    return undefined;
  }
  return undefined;
}
