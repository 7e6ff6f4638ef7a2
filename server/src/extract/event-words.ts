/** The words of a sentence by what they do in it: compromise's tags, corrected by the words around them. */
import {
  adverbs,
  clausalPrepositions,
  conjunctions,
  determiners,
  formsOfBe,
  formsOfDo,
  formsOfHave,
  looseners,
  modals,
  mostlyNouns,
  negatives,
  prepositions,
  pronouns,
  subordinators,
} from "../lexicon/function-words.ts";
import { invariableVerbs } from "../lexicon/irregular-verbs.ts";
import { compareSpans, overlapsSpan, type Span } from "../text/span.ts";
import type { Term } from "./claim.ts";
import type { SentenceInput } from "./input.ts";
import type { Time } from "./mention.ts";
import type { Mentions } from "./mentions.ts";

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

/** The words of a sentence, classified. */
export function readWords(input: SentenceInput, mentions: Pick<Mentions, "names" | "times">): readonly Word[] {
  const words: Word[] = [];
  const nameAt = lookup(mentions.names);
  const timeAt = lookup(mentions.times);
  let end = input.span.start;
  for (const [index, term] of input.terms.entries()) {
    if (isPossessiveReadAsVerb(term, input.terms[index - 1])) continue;
    const gap = input.prose.slice(end, term.span.start);
    end = Math.max(end, term.span.end);
    const clitic = /['’]$/.test(gap) ? term.normal : "";
    const owner = clitic === "s" ? words.at(-1) : undefined;
    if (owner) {
      words[words.length - 1] = { ...owner, owns: true };
      continue;
    }
    const time = timeAt(term.span);
    const named = nameAt(term.span) !== undefined && time === undefined;
    const form = named ? undefined : formOf(term);
    const mark = markOf(gap);
    words.push({
      term,
      class: named ? "noun" : (clitics.get(clitic) ?? classOf(term)),
      mark,
      hyphened: gap === "-",
      quoted: quotePattern.test(gap),
      named,
      ...(form && { form }),
      ...(time && { time }),
    });
  }
  for (let index = 0; index < words.length; index++) correct(words, index);
  return words;
}

/** Finds the mention that holds a span, when asked of spans from left to right. */
function lookup<M extends { readonly span: Span }>(mentions: readonly M[]): (span: Span) => M | undefined {
  const sorted = [...mentions].sort((a, b) => compareSpans(a.span, b.span));
  let at = 0;
  return (span) => {
    while ((sorted[at]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    const mention = sorted[at];
    return mention && overlapsSpan(mention.span, span) ? mention : undefined;
  };
}

/** Short forms that stand apart from their pronoun: "we 're". */
const clitics: ReadonlyMap<string, WordClass> = new Map([
  ["re", "be"],
  ["m", "be"],
  ["ve", "have"],
  ["ll", "modal"],
]);

const quotePattern = /["“”«»„‘]|(?<!\p{L})'/u;

const markOf = (gap: string): string =>
  gap === "" || gap === " " ? "" : (/[,;:()[\]—–]|--| - /.exec(gap)?.[0].trim() ?? "");

/** "Iran's allied groups" comes as "Iran has allied groups". */
const isPossessiveReadAsVerb = (term: Term, before: Term | undefined): boolean =>
  term.span.start === term.span.end &&
  (term.normal === "is" || term.normal === "has") &&
  before !== undefined &&
  !before.tags.has("Pronoun") &&
  !before.tags.has("QuestionWord");

function classOf({ normal, tags }: Term): WordClass {
  if (negatives.has(normal) && normal !== "no" && normal !== "nor" && normal !== "neither") return "negative";
  if (normal === "to") return "to";
  if (normal === "that") return "subordinator";
  if (normal === "who" || normal === "which" || normal === "whom" || normal === "what") return "relative";
  if (determiners.has(normal)) return "determiner";
  if (adverbs.has(normal)) return "adverb";
  if (pronouns.has(normal) && !tags.has("Acronym")) return "pronoun";
  if (modals.has(normal) && !tags.has("Month")) return "modal";
  if (formsOfBe.has(normal) || tags.has("Copula")) return "be";
  if (formsOfHave.has(normal)) return "have";
  if (formsOfDo.has(normal)) return "do";
  if (conjunctions.has(normal)) return "conjunction";
  if (subordinators.has(normal)) return "subordinator";
  if (prepositions.has(normal) || normal === "according") return "preposition";
  if (tags.has("Date") || tags.has("Demonym") || tags.has("Unit")) return tags.has("Value") ? "number" : "noun";
  if (tags.has("Value")) return "number";
  if (tags.has("Verb")) return tags.has("Particle") ? "adverb" : "verb";
  if (tags.has("Adjective")) return "adjective";
  if (tags.has("Adverb") || tags.has("Expression")) return "adverb";
  if (tags.has("Possessive") || tags.has("Noun")) return "noun";
  if (tags.has("Preposition")) return "preposition";
  return "noun";
}

function formOf({ normal, tags }: Term): VerbForm | undefined {
  if (tags.has("Gerund")) return "gerund";
  if (tags.has("Participle")) return "participle";
  if (tags.has("PastTense")) return "past";
  if (["did", "was", "were", "had"].includes(normal)) return "past";
  if (invariableVerbs.has(normal)) return "past";
  if (tags.has("Verb")) return normal.endsWith("s") && !normal.endsWith("ss") ? "present" : "base";
  return normal.endsWith("ed") && tags.has("Adjective") ? "participle" : undefined;
}

function correct(words: readonly Word[], index: number): void {
  const word = words[index];
  const before = words[index - 1];
  const after = words[index + 1];
  if (!word || word.named) return;
  if (word.hyphened || after?.hyphened) {
    correctCompound(word, after);
    return;
  }
  if (word.term.normal === "such" && after?.term.normal === "as") word.class = "adverb";
  else if (after?.class === "number" && after.mark === "" && isLoosener(word, before)) word.class = "adverb";
  else if (isGerundObject(word, before, after)) Object.assign(word, { class: "verb", form: "gerund" });
  else if (word.form === "past" && word.class === "noun" && isHelped(words, index)) word.class = "verb";
  else if (word.class === "noun" && before && before.mark !== "," && isBareVerb(words, index)) word.class = "verb";
  else if (word.class === "verb") correctVerb(words, word, before, after, index);
  else if (word.class === "adjective") correctAdjective(words, index, word);
  else if (word.term.normal === "since" && before?.class === "have" && after?.class === "verb") word.class = "adverb";
  else if (word.class === "to" && before && alwaysBeforeNoun.has(before.term.normal)) word.class = "preposition";
  else if (word.class === "to") word.class = leadsToVerb(words, index) ? "to" : "preposition";
  else if (word.class === "subordinator" && word.term.normal === "that") word.class = classOfThat(words, index);
  else if (word.class === "pronoun" && isNounStart(after) && word.mark === after?.mark) demonstrative(word);
  else if (
    word.class === "preposition" &&
    word.mark !== "," &&
    before?.class === "verb" &&
    word.term.tags.has("Particle")
  )
    word.class = "adverb";
}

/** Of "pre-emptive strike", "cease-fire", "all-out war": what comes before a hyphen describes, what comes last may be the noun. */
function correctCompound(word: Word, after: Word | undefined): void {
  if (word.class === "noun" || word.class === "number") return;
  const describes = after?.hyphened || (after?.mark === "" && (isNominal(after) || after.form === "base"));
  word.class = describes ? "adjective" : "noun";
}

function demonstrative(word: Word): void {
  if (["this", "these", "those"].includes(word.term.normal)) word.class = "determiner";
}

/** "more than 200", "up to 20", "about 40"; "to 20" alone may be part of "from 10 to 20". */
function isLoosener(word: Word, before: Word | undefined): boolean {
  const { normal } = word.term;
  if (!looseners.has(normal)) return false;
  if (normal === "to") return before?.term.normal === "up";
  if (normal === "as" || normal === "than") return before?.class === "determiner" || before?.class === "adverb";
  return normal !== "at" || before?.class !== "verb";
}

/** After these "to" leads to a noun: "according to court documents". */
const alwaysBeforeNoun: ReadonlySet<string> = new Set(["according", "prior", "thanks", "owing"]);

/** "denied shelling the town". */
const isGerundObject = (word: Word, before: Word | undefined, after: Word | undefined): boolean =>
  word.class === "noun" &&
  word.term.normal.endsWith("ing") &&
  before?.class === "verb" &&
  word.mark === "" &&
  after?.class === "determiner" &&
  after.mark === "";

/** "was hit", "have run": after a helper these are no nouns. */
function isHelped(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const helper = before?.class === "adverb" || before?.class === "negative" ? words[index - 2] : before;
  return helper?.class === "be" || helper?.class === "have" || helper?.class === "modal";
}

/** A verb tagged as a noun: "could pressure Iran", "and to buttress its interests". */
function isBareVerb(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const after = words[index + 1];
  const helper = before?.class === "negative" || before?.class === "adverb" ? words[index - 2] : before;
  if (helper?.class === "modal") return true;
  return before?.term.normal === "to" && after?.mark === "" && after.class === "determiner";
}

/** Forms that only a noun or adjective can be here: "the attacks", "of strikes", "the wounded man". */
function correctVerb(
  words: readonly Word[],
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  index: number,
): void {
  const plain = word.form === "present" || word.form === "base";
  const nounNext = isNominal(after) && after?.mark === "";
  const determined =
    word.mark === "" &&
    before?.time === undefined &&
    (before?.class === "determiner" ||
      before?.class === "number" ||
      isPossessive(before) ||
      (before?.class === "adjective" && words[index - 2]?.class !== "noun"));
  if (determined) word.class = nounNext && !plain ? "adjective" : "noun";
  else if (plain && isNounHere(words, word, before, after, index)) word.class = "noun";
  else if (plain || word.form === "gerund") return;
  else if (
    (before?.class === "preposition" || (before?.class === "verb" && word.mark === "" && !word.quoted)) &&
    nounNext
  )
    word.class = "adjective";
  else if (before?.class === "adverb" && words[index - 2]?.class === "determiner") word.class = "adjective";
}

function isNounHere(
  words: readonly Word[],
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  index: number,
): boolean {
  const closed = after?.mark !== "" || after.class === "preposition" || after.class === "conjunction";
  if (before?.class === "preposition" || before?.class === "subordinator") return true;
  if (before?.class === "verb" && word.form === "present") return true;
  if (before?.class === "verb") return before.form !== "gerund" && !isHelping(before);
  if (before?.class === "conjunction") return closed && isNoun(words[index - 2]);
  if (word.form !== "present" || before?.class === "pronoun") return false;
  if (before?.named && word.mark === "" && after?.class === "determiner") return false;
  if (mostlyNouns.has(word.term.normal)) return true;
  if (!before || word.mark === ",") return after?.class !== "determiner";
  return (
    closed && before.class === "noun" && words[index - 2]?.class === "preposition" && after?.class !== "preposition"
  );
}

/** "has long considered", "was located": participles that are tagged adjectives. */
function correctAdjective(words: readonly Word[], index: number, word: Word): void {
  const before = words[index - 1];
  const after = words[index + 1];
  if (
    before?.class === "be" &&
    word.term.normal.endsWith("ing") &&
    after?.class !== "conjunction" &&
    after?.mark === ""
  ) {
    Object.assign(word, { class: "verb", form: "gerund" });
    return;
  }
  if (word.form !== "participle" || !before) return;
  const helper = words[index - 2];
  if (helper?.class === "have" && (before.class === "adverb" || before.class === "adjective")) {
    before.class = "adverb";
    word.class = "verb";
    return;
  }
  const auxiliary = before.class === "be" || before.class === "have";
  if (before.class === "have" || (auxiliary && (after?.class === "preposition" || after?.class === "to")))
    word.class = "verb";
  else if (
    isNoun(before) &&
    word.mark === "" &&
    (after?.class === "determiner" || after?.term.normal === "by" || after?.class === "noun")
  ) {
    word.class = "verb";
  }
}

const isHelping = ({ term }: Word): boolean => ["help", "let", "make", "see"].includes(term.lemma);

function leadsToVerb(words: readonly Word[], index: number): boolean {
  for (let next = index + 1; next < index + 4; next++) {
    const word = words[next];
    if (word?.class === "verb" || word?.class === "be" || word?.class === "have" || word?.class === "do") {
      return word.form !== "gerund" && (word.form !== "past" || invariableVerbs.has(word.term.normal));
    }
    if (word?.class !== "adverb" && word?.class !== "negative") return false;
  }
  return false;
}

function classOfThat(words: readonly Word[], index: number): WordClass {
  const before = words[index - 1];
  let next = words[index + 1];
  for (let skip = index + 2; next?.class === "adverb" && skip < index + 4; skip++) next = words[skip];
  const helper = next && ["be", "have", "do", "modal"].includes(next.class);
  const verbal = helper || (next?.class === "verb" && next.form !== "gerund");
  if (isNoun(before) && verbal && !before?.term.tags.has("Date")) return "relative";
  if (!before || before.class === "preposition") return isNominal(next) ? "determiner" : "pronoun";
  return helper ? "pronoun" : "subordinator";
}

export const isNoun = (word: Word | undefined): boolean => word?.class === "noun" || word?.class === "pronoun";

const isNominal = (word: Word | undefined): boolean =>
  word?.class === "noun" || word?.class === "adjective" || word?.class === "number";

const isNounStart = (word: Word | undefined): boolean => isNominal(word) || word?.class === "determiner";

export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.owns === true || word.term.tags.has("Possessive") || /['’]s?$/.test(word.term.text)) &&
  !word.term.tags.has("Pronoun");

/** Whether a preposition may open a clause here. */
export const mayOpenClause = (word: Word): boolean => clausalPrepositions.has(word.term.normal);
