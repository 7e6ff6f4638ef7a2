/** Groups the words of a sentence into noun phrases, verb groups and what stands between them. */
import { amountNouns } from "../../lexicon/function-words.ts";
import { particleVerbs } from "../../lexicon/particle-verbs.ts";
import { opensBound } from "./corrections.ts";
import { isNoun, isPossessive, mayOpenClause, type VerbForm, type Word } from "./word.ts";

interface Stretch {
  /** First and last word. */
  readonly first: number;
  readonly last: number;
}

export interface NounPhrase extends Stretch {
  readonly kind: "noun";
  /** The word that says what it is. */
  readonly head: number;
  /** Heads of every member of a coordination, the first included. */
  readonly heads: readonly number[];
  /** The last member of "the leaders of the groups", which a relative clause may be about. */
  readonly tail?: NounPhrase;
  /** It names a time. */
  readonly timed: boolean;
}

export interface VerbGroup extends Stretch {
  readonly kind: "verb";
  /** The main verb; the particle of a particle verb follows it. */
  readonly verb: number;
  readonly particle?: number;
  readonly form: VerbForm;
  /** "to attack". */
  readonly infinitive: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly perfect: boolean;
  readonly negation?: number;
  readonly modal?: number;
}

export interface Link extends Stretch {
  readonly kind: "preposition" | "subordinator" | "relative" | "conjunction" | "adjective" | "adverb" | "mark";
}

export type Chunk = NounPhrase | VerbGroup | Link;

export function chunkWords(words: readonly Word[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let index = 0; index < words.length; ) {
    const word = words[index];
    if (!word) break;
    if (word.mark !== "" && chunks.at(-1)?.kind !== "mark" && index > 0)
      chunks.push({ kind: "mark", first: index, last: index - 1 });
    const chunk = nounPhrase(words, index) ?? verbGroup(words, index) ?? link(word, words, index);
    chunks.push(chunk);
    index = chunk.last + 1;
  }
  return chunks;
}

function nounPhrase(words: readonly Word[], first: number): NounPhrase | undefined {
  const time = timePhrase(words, first);
  if (time) return time;
  let head: number | undefined;
  let last = first - 1;
  for (let index = first; index < words.length; index++) {
    const word = words[index];
    if (!word || (index > first && word.mark !== "")) break;
    if (head !== undefined && (word.quoted || isComplement(words, first, index) || startsTime(words, index, head)))
      break;
    if (word.class === "pronoun") {
      if (head !== undefined) break;
      return { kind: "noun", first, last: index, head: index, heads: [index], timed: false };
    }
    if (isNoun(word)) {
      if (head !== undefined && startsAnother(words, index, head)) break;
      head = index;
    } else if (word.class === "determiner" || word.class === "number") {
      if (head !== undefined && !isPossessive(words[head]) && !isOneTime(words[head], word)) break;
      if (word.class === "number") head = undefined;
    } else if (word.class === "adjective") {
      if (head !== undefined && !isPossessive(words[head]) && !isNounAhead(words, index)) break;
    } else if (word.class === "adverb") {
      if (!isQualifierOf(words, index, head)) break;
    } else if (word.class === "conjunction") {
      if (!(words[index - 1]?.class === "adjective" && words[index + 1]?.class === "adjective" && head === undefined))
        break;
    } else break;
    last = index;
  }
  head ??= lastNominal(words, first, last);
  return head === undefined
    ? undefined
    : {
        kind: "noun",
        first,
        last: Math.max(last, head),
        head,
        heads: [head],
        timed: words[head]?.term.tags.has("Date") === true,
      };
}

/** A time expression that stands alone; in "last week's attack" and "the October 7 attack" it describes. */
function timePhrase(words: readonly Word[], first: number): NounPhrase | undefined {
  const time = words[first]?.time;
  if (!time || words[first - 1]?.time === time) return undefined;
  let last = first;
  while (words[last + 1]?.time === time) last++;
  const next = words[last + 1];
  if (isPossessive(words[last]) && next?.mark === "" && next.class === "noun") return undefined;
  return { kind: "noun", first, last, head: last, heads: [last], timed: true };
}

/** A time or name that follows a finished phrase without a mark: "the country Monday". */
function startsAnother(words: readonly Word[], index: number, head: number): boolean {
  const word = words[index];
  const isDate = word?.time !== undefined || word?.term.tags.has("Date") === true;
  return isDate && words[head]?.time === undefined && !words[head]?.term.tags.has("Date") && !isPossessive(words[head]);
}

/** "the village of Kafr Nabl last August", "took place early on Monday". */
const startsTime = (words: readonly Word[], index: number, head: number): boolean =>
  words[index]?.time !== undefined && words[index - 1]?.time !== words[index]?.time && !isPossessive(words[head]);

/** "the October 7 attack": its month and its day. */
const isOneTime = (head: Word | undefined, word: Word): boolean => word.time !== undefined && head?.time === word.time;

/** "elected Omar Haddad president": what the object is made. */
const isComplement = (words: readonly Word[], first: number, index: number): boolean =>
  words[first]?.named === true &&
  words[index]?.named === false &&
  words[first - 1]?.class === "verb" &&
  appointingVerbs.has(words[first - 1]?.term.lemma ?? "");

const appointingVerbs: ReadonlySet<string> = new Set(["appoint", "elect", "name", "make", "crown", "declare"]);

/** A number or determiner that stands for its noun: "killed 12", "the wounded", "all said". */
function lastNominal(words: readonly Word[], first: number, last: number): number | undefined {
  for (let index = last; index >= first; index--) {
    const word = words[index];
    if (
      word?.class === "number" ||
      (word?.class === "determiner" && word.term.normal !== "the" && word.term.normal !== "a")
    )
      return index;
    if (word?.class === "adjective" && words[first]?.class === "determiner") return index;
  }
  return undefined;
}

function isNounAhead(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return (
    next?.mark === "" && (next.class === "noun" || (next.class === "adjective" && words[index + 2]?.class === "noun"))
  );
}

/** "more than 200", "roughly 1,200", "the previously unreported meeting". */
function isQualifierOf(words: readonly Word[], index: number, head: number | undefined): boolean {
  if (head !== undefined) return false;
  const next = words[index + 1];
  if (next?.mark !== "") return false;
  return next.class === "number" || next.class === "adjective" || opensBound(words, index);
}

function verbGroup(words: readonly Word[], first: number): VerbGroup | undefined {
  let index = first;
  let infinitive = false;
  let negation: number | undefined;
  let modal: number | undefined;
  let verb: number | undefined;
  let finite: VerbForm | undefined;
  let passive = false;
  let progressive = false;
  let perfect = false;
  for (; index < words.length; index++) {
    const word = words[index];
    if (!word || (index > first && word.mark !== "" && word.mark !== ",")) break;
    if (index > first && word.mark === "," && !isVerbal(word)) break;
    if (index > first && word.mark === ",") break;
    if (word.class === "to" && index === first) infinitive = true;
    else if (word.class === "negative" || (word.term.normal === "neither" && isBe(words, verb))) negation = index;
    else if (word.class === "modal") modal = index;
    else if (word.class === "adverb") {
      if (!isVerbAhead(words, index) && !(isBe(words, verb) && words[index + 1]?.class === "negative")) break;
    } else if (isVerbal(word)) {
      const past = word.form === "past" || word.form === "participle";
      const helper = verb === undefined ? undefined : words[verb];
      if (helper && !continues(helper, word)) break;
      passive = past && (helper?.class === "be" || helper?.term.lemma === "get");
      progressive = progressive || (word.form === "gerund" && helper?.class === "be");
      perfect = perfect || (helper?.class === "have" && (past || (infinitive && word.class === "be")));
      finite ??= word.form ?? "base";
      verb = index;
    } else break;
  }
  if (verb === undefined) return undefined;
  const particle = isParticle(words, verb + 1) && !opensBound(words, verb + 1) ? verb + 1 : undefined;
  return {
    kind: "verb",
    first,
    last: particle ?? verb,
    verb,
    form: infinitive || modal !== undefined ? "base" : (finite ?? "base"),
    infinitive,
    passive,
    progressive,
    perfect,
    ...(particle !== undefined && { particle }),
    ...(negation !== undefined && { negation }),
    ...(modal !== undefined && { modal }),
  };
}

function isParticle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.mark !== "" || word.class === "to" || (timePrepositions.test(word.term.normal) && words[at + 1]?.time))
    return false;
  return word.term.tags.has("Particle") || particleVerbs.has(`${words[at - 1]?.term.lemma} ${word.term.normal}`);
}

/** "taken in May". */
const timePrepositions = /^(?:in|on|by|at|over)$/;

/** "was certainly not the type", "is neither rich nor famous": what stands behind the verb denies it. */
const isBe = (words: readonly Word[], verb: number | undefined): boolean =>
  verb !== undefined && words[verb]?.class === "be";

const isVerbal = (word: Word): boolean =>
  word.class === "verb" || word.class === "be" || word.class === "have" || word.class === "do";

function continues(helper: Word, word: Word): boolean {
  const past = word.form === "past" || word.form === "participle";
  if (helper.class === "be") return past || word.form === "gerund" || word.class === "be";
  if (helper.class === "have") return past || word.class === "be";
  if (helper.class === "do") return !past && word.form !== "gerund";
  return helper.term.lemma === "get" && past;
}

/** An adverb or two between helper and verb: "have also been". */
function isVerbAhead(words: readonly Word[], index: number): boolean {
  for (let next = index + 1; next < index + 4; next++) {
    const word = words[next];
    if (word?.mark !== "") return false;
    if (isVerbal(word)) return true;
    if (word.class !== "adverb" && word.class !== "negative" && word.class !== "modal") return false;
  }
  return false;
}

function link(word: Word, words: readonly Word[], index: number): Link {
  const at = { first: index, last: index };
  switch (word.class) {
    case "preposition":
    case "to":
      return { kind: mayOpenClause(word) && opensClause(words, index) ? "subordinator" : "preposition", ...at };
    case "subordinator":
    case "relative":
    case "conjunction":
    case "adjective":
      return { kind: word.class, ...at };
    default:
      return { kind: "adverb", ...at };
  }
}

/** "after the army withdrew" against "after the withdrawal". */
function opensClause(words: readonly Word[], index: number): boolean {
  let phrase = nounPhrase(words, index + 1);
  for (let member = 0; phrase && words[phrase.last + 1]?.term.normal === "of" && member < 4; member++) {
    phrase = nounPhrase(words, phrase.last + 2);
  }
  const next = phrase && words[phrase.last + 1];
  return next?.mark === "" && ((isVerbal(next) && next.form !== "gerund") || next.class === "modal");
}

/** Whether "of" leads from this head to the noun that matters. */
export const isAmount = (word: Word | undefined): boolean =>
  word !== undefined && (word.class === "number" || amountNouns.has(word.term.normal));
