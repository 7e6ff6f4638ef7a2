/** A predicate and what stands around it, before it is known what event it reports. */
import { reportingVerbs } from "../../lexicon/reporting.ts";
import type { Span } from "../../text/span.ts";
import type { Chunk, NounPhrase, VerbGroup } from "./chunks.ts";
import type { Word } from "./word.ts";

export interface Oblique {
  readonly preposition: string;
  readonly phrase: NounPhrase;
}

export interface Predicate {
  /** Index of its verb group among the chunks. */
  readonly chunk: number;
  readonly group: VerbGroup;
  /** Lower-case, with its particle. */
  readonly lemma: string;
  /** Of the verb as written: who or what stands as its subject. In a passive it is the patient. */
  readonly subject?: NounPhrase;
  readonly object?: NounPhrase;
  /** The object, where it stands before its relative clause. */
  readonly gap?: NounPhrase;
  readonly obliques: readonly Oblique[];
  readonly passive: boolean;
  /** "rockets fired at Israel": a participle that describes a noun. */
  readonly reduced: boolean;
  /** "who was killed". */
  readonly relative: boolean;
  /** The predicate this one completes: "plan" of "plan to attack", "say" of "said that it attacked". */
  readonly governor?: Predicate;
  /** Words between governor and predicate, such as the noun of "a plan to attack". */
  readonly bridge: readonly number[];
  /** "if", "because", "after" that opens its clause. */
  readonly opener?: string;
  /** The one it is coordinated with: its modal and governor hold here too. */
  readonly sibling?: Predicate;
}

export interface Clauses {
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];
  /** By chunk index; filled from left to right. */
  readonly predicates: Map<number, Predicate>;
}

/** From the first to the last of two words. */
export function spanOf({ words }: Clauses, first: number, last: number): Span {
  const start = words[first]?.term.span.start ?? 0;
  return { start, end: words[last]?.term.span.end ?? start };
}

/** Reporting verbs take a clause for object: "said Iran attacked". */
export const takesClause = (lemma: string): boolean => clauseVerbs.has(lemma);

const clauseVerbs: ReadonlySet<string> = new Set([
  ...Object.values(reportingVerbs).flat(),
  "know",
  "find",
  "feel",
  "want",
  "hope",
  "wish",
  "see",
  "mean",
  "ensure",
  "decide",
]);
