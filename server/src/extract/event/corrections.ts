/** Corrects what the tagger made of words, by the words around them. */

import { looseners, mostlyNouns } from "../../lexicon/function-words.ts";
import { invariableVerbs } from "../../lexicon/irregular-verbs.ts";
import { particleVerbs } from "../../lexicon/particle-verbs.ts";
import { findHiddenVerbs } from "./hidden-verbs.ts";
import { findLostVerbs } from "./lost-verbs.ts";
import { isNominal, isNoun, isNounStart, isPossessive, type Word, type WordClass } from "./word.ts";

export function correctWords(words: readonly Word[]): void {
  for (let index = 0; index < words.length; index++) correct(words, index);
  findHiddenVerbs(words);
  findLostVerbs(words);
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
  if (isMonthOrName(word, after) || isSubjectAsVerb(words, index))
    Object.assign(word, { class: "noun", form: undefined });
  else if (word.class === "adjective" && before?.class === "determiner" && nounsAsAdjectives.has(word.term.normal))
    word.class = isNominal(after) && after?.mark === "" ? "adjective" : "noun";
  else if (word.term.normal === "dead" && before?.term.lemma === "shoot" && word.mark === "") word.class = "adverb";
  else if (word.class === "negative" && after && /^(?:only|just|merely|least)$/.test(after.term.normal))
    word.class = "adverb";
  else if (isNoLonger(words, index)) word.class = word.term.normal === "no" ? "negative" : "adverb";
  else if (/^(?:neither|nor)$/.test(word.term.normal) && after?.class === "verb" && after.mark === "")
    word.class = "negative";
  else if (word.term.normal === "such" && after?.term.normal === "as") word.class = "adverb";
  else if (after?.class === "number" && after.mark === "" && isLoosener(word, before)) word.class = "adverb";
  else if (opensBound(words, index) || joinsRange(words, index)) word.class = "adverb";
  else if (isGovernedVerb(words, index)) Object.assign(word, { class: "verb", form: "base" });
  else if (isReflexive(before) && word.form === "base" && word.mark === "") word.class = "adjective";
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

/** "Rain cut power", "Fire hit the market": the first word is tagged as a command. */
function isSubjectAsVerb(words: readonly Word[], index: number): boolean {
  const [word, next] = words;
  if (index > 0 || word?.form !== "base" || isHelping(word) || next?.mark !== "") return false;
  return next.class === "noun" && !next.named && invariableVerbs.has(next.term.normal) && isNounStart(words[2]);
}

/** Either word of "no longer" where it denies a verb, not in "no longer than". */
function isNoLonger(words: readonly Word[], index: number): boolean {
  const no = words[index]?.term.normal === "no" ? index : index - 1;
  return (
    words[no]?.term.normal === "no" &&
    words[no + 1]?.term.normal === "longer" &&
    !/^(?:than|)$/.test(words[no + 2]?.term.normal ?? "")
  );
}

/** Nouns that the tagger takes for adjectives: "the firm laid off 200 workers". */
const nounsAsAdjectives: ReadonlySet<string> = new Set("firm public military opposition elderly executive".split(" "));

/** "May was elected", "Will said": before a finite verb it is no modal. */
const isMonthOrName = (word: Word, after: Word | undefined): boolean =>
  word.class === "modal" &&
  /^\p{Lu}/u.test(word.term.text) &&
  after?.mark === "" &&
  (/^(?:was|is|has|had|did|does)$/.test(after.term.normal) || (after.class === "verb" && after.form === "past"));

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
  if (before?.class === "verb" && word.mark === "" && particleVerbs.has(`${before.term.lemma} ${normal}`)) return false;
  if (normal === "to") return before?.term.normal === "up";
  if (normal === "as" || normal === "than") return before?.class === "determiner" || before?.class === "adverb";
  return normal !== "at" || before?.class !== "verb";
}

/** The "at" of "at least 200" and the "up" of "up to 20". */
export function opensBound(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.term.normal ?? "";
  return (
    (boundOpeners.get(words[index]?.term.normal ?? "")?.has(next) ?? false) && words[index + 2]?.class === "number"
  );
}

/** The words of "between 10 and 15" and "10 to 15" that are no numbers; "from 10 to 15" may tell two figures. */
function joinsRange(words: readonly Word[], index: number): boolean {
  const isNumber = (at: number): boolean => words[at]?.class === "number" && words[at]?.mark === "";
  const [before, word, after] = [-2, 0, 1].map((ahead) => words[index + ahead]?.term.normal);
  if (word === "between")
    return words[index + 1]?.class === "number" && words[index + 2]?.term.normal === "and" && isNumber(index + 3);
  if (!isNumber(index + 1) || words[index - 1]?.class !== "number") return false;
  return word === "to" ? before !== "from" && after !== undefined : word === "and" && before === "between";
}

const boundOpeners: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["at", new Set(["least", "most"])],
  ["up", new Set(["to"])],
]);

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

/** "Threatened to fine the firm", "due to leave the port": verbs that are tagged nouns or qualities. */
function isGovernedVerb(words: readonly Word[], index: number): boolean {
  const [governor, to, word, after] = [words[index - 2], words[index - 1], words[index], words[index + 1]];
  if (!word || word.named || word.time || word.mark !== "" || /s$/u.test(word.term.normal)) return false;
  if (word.class !== "noun" && word.class !== "adjective") return false;
  const taken =
    after?.named ||
    (after?.time && nounsAsVerbs.has(word.term.normal)) ||
    ["determiner", "pronoun", "number"].includes(after?.class ?? "");
  const governed =
    to?.term.normal === "to" &&
    governor !== undefined &&
    (governingInfinitive.has(governor.term.lemma) || governor.term.normal === "going");
  return taken && after?.mark === "" && governed;
}

/** "due to resume next week". */
const nounsAsVerbs: ReadonlySet<string> = new Set(
  "resume start end return open close visit vote debate travel".split(" "),
);

const governingInfinitive: ReadonlySet<string> = new Set([
  ..."threaten plan intend due want hope vow promise pledge try attempt expect expected likely unlikely set".split(" "),
  ..."ready prepared certain bound refuse decline fail decide propose seek able unable".split(" "),
]);

const isReflexive = (word: Word | undefined): boolean =>
  /^(?:it|him|her|my)self$|selves$/u.test(word?.term.normal ?? "");

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
  else if (before?.class === "be" && qualitiesAsVerbs.has(word.term.normal)) word.class = "adjective";
  else if (plain || word.form === "gerund") return;
  else if (
    (before?.class === "preposition" || (before?.class === "verb" && word.mark === "" && !word.quoted)) &&
    nounNext
  )
    word.class = "adjective";
  else if (before?.class === "adverb" && words[index - 2]?.class === "determiner") word.class = "adjective";
}

/** "Are close to a deal", "is open to talks". */
const qualitiesAsVerbs: ReadonlySet<string> = new Set(["close", "open"]);

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
  if (isLikelyDone(word, before, after)) {
    word.class = "adverb";
    return;
  }
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
  if (helper?.class === "have" && between.has(before.class)) {
    if (before.class === "adjective") before.class = "adverb";
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

/** "Was likely carried out", "have likely left". */
const isLikelyDone = ({ term }: Word, before: Word | undefined, after: Word | undefined): boolean =>
  term.normal === "likely" &&
  ["be", "have", "modal"].includes(before?.class ?? "") &&
  after?.mark === "" &&
  (after.class === "verb" || after.class === "be" || after.form === "participle");

/** What may stand between "have" and its participle. */
const between: ReadonlySet<WordClass> = new Set(["adverb", "adjective", "negative"]);

const isHelping = ({ term }: Word): boolean => ["help", "let", "make", "see"].includes(term.lemma);

function leadsToVerb(words: readonly Word[], index: number): boolean {
  if (isGovernedVerb(words, index + 1)) return true;
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
  const verbal = helper || (next?.class === "verb" && next.form !== "gerund" && !mostlyNouns.has(next.term.normal));
  if (isNoun(before) && verbal && !before?.term.tags.has("Date")) return "relative";
  if (!before || before.class === "preposition") return isNominal(next) ? "determiner" : "pronoun";
  return helper ? "pronoun" : "subordinator";
}
