/** A word by what it does in its sentence. */
import { clausalPrepositions } from "../../lexicon/function-words.ts";
import type { Term } from "../claim.ts";
import type { Time } from "../mention.ts";

export type WordClass =
  | "noun"
  | "pronoun"
  | "determiner"
  | "number"
  | "adjective"
  | "adverb"
  | "verb"
  | "be"
  | "have"
  | "do"
  | "modal"
  | "negative"
  | "preposition"
  | "to"
  | "conjunction"
  | "subordinator"
  | "relative";

export type VerbForm = "base" | "present" | "past" | "participle" | "gerund";

export interface Word {
  readonly term: Term;
  class: WordClass;
  form?: VerbForm;
  /** The mark that stands before the word and parts it from the last: a comma, dash, bracket, colon, quotation mark. */
  readonly mark: string;
  /** Joined to the word before by a hyphen. */
  readonly hyphened: boolean;
  /** A quotation mark stands before it. */
  readonly quoted: boolean;
  /** Part of a name, so a noun whatever its tag. */
  readonly named: boolean;
  /** Followed by a possessive mark that stands apart: "jolie 's". */
  readonly owns?: true;
  /** The time expression that it is part of. */
  readonly time?: Time;
}

export const isNoun = (word: Word | undefined): boolean => word?.class === "noun" || word?.class === "pronoun";

export const isNominal = (word: Word | undefined): boolean =>
  word?.class === "noun" || word?.class === "adjective" || word?.class === "number";

export const isNounStart = (word: Word | undefined): boolean => isNominal(word) || word?.class === "determiner";

export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.owns === true || word.term.tags.has("Possessive") || /['’]s?$/.test(word.term.text)) &&
  !word.term.tags.has("Pronoun");

/** Whether a preposition may open a clause here. */
export const mayOpenClause = (word: Word): boolean => clausalPrepositions.has(word.term.normal);
